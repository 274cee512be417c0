/**
 * What a clause asks for, as data (rules.md, Parameters): one form for standards, provinces and schools.
 */
import * as v from 'valibot';
import { readExact } from '../exact.ts';
import { closed } from '../plan/fields.ts';

export const strengths = ['mandatory', 'principle', 'usual', 'advice'] as const;
export type Strength = (typeof strengths)[number];
export type Scope = 'plan' | 'conditions';

const number = v.pipe(
	v.string(),
	v.check((text) => readExact(text) !== null, 'exact'),
);

/** `{min}`, `{max}`, `{min,max}`, `{equals}`, `{parts}`, `{target,band}`; numbers are exact strings. */
export const parameterValue = v.pipe(
	closed({
		min: v.optional(number),
		max: v.optional(number),
		equals: v.optional(number),
		target: v.optional(number),
		band: v.optional(number),
		parts: v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200)))),
	}),
	v.check((value) => Object.keys(value).length > 0, 'empty-parameter'),
);
export type ParameterValue = v.InferOutput<typeof parameterValue>;

/** Where a requirement comes from; `number` and `quote` are null where it is ours. */
export type Clause =
	| {
			readonly standard: string;
			readonly edition: string;
			readonly number: string;
			readonly quote: string;
	  }
	| {
			readonly document: string;
			readonly issued: string | null;
			readonly number: string | null;
			readonly quote: string | null;
	  }
	| {
			readonly layer: 'province' | 'school';
			readonly issuer: string;
			readonly number: string | null;
			readonly quote: string | null;
	  }
	| { readonly ours: true; readonly number: null; readonly quote: null };

/** One requirement in force: a rule may have several, where its parts differ in strength. */
export interface Parameter {
	readonly rule: string;
	readonly value: ParameterValue;
	readonly unit: string | null;
	readonly strength: Strength;
	readonly scope: Scope;
	readonly clause: Clause;
	/** Which part of the rule, where it has several: `industries`. */
	readonly part?: string | null;
	/** The strength of its words, where nobody has confirmed them yet and it only advises. */
	readonly unconfirmed?: Strength;
	/** Who has compared it with the original: all of it, or one part (a subject of 8.1.1). */
	readonly confirmations?: readonly Confirmation[];
}

export interface Confirmation {
	/** null: the whole requirement. */
	readonly part: string | null;
	readonly by: string;
	/** Day, `2026-11-20`. */
	readonly on: string;
}
