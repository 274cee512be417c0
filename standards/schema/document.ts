/** What a standard of any kind says of itself as a document, and the pieces that its shape is made of. */
import * as v from 'valibot';
import { closed, date, integer } from '#domain/plan/fields.ts';
import { parameterValue, strengths } from '#domain/rules/parameter.ts';

export const words = v.pipe(v.string(), v.minLength(1));
export const list = v.array(words);
/** In UTF-16 units of the source text. */
export const offset = integer(0, 100_000_000);

export const identity = {
	id: words,
	/** Year of the edition, `2021`, with its version where it has one, `2021-1.0`. */
	edition: words,
	title: words,
	/** 直播电商, 互联网营销师 */
	name: words,
	/** 标准代码, 职业编码 `4-01-02-07`; null: not printed. */
	code: v.nullable(words),
};

/** Days of force, both included; `from` null: not said; `to` null: without end. */
export const force = closed({ from: v.nullable(date), to: v.nullable(date) });

/** The text that this was read from, kept beside it unchanged. */
export const source = closed({
	file: words,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const parameter = closed({
	rule: words,
	/** Which part of the rule, where it has several rows. */
	part: v.optional(v.nullable(words)),
	value: parameterValue,
	unit: v.nullable(words),
	strength: v.picklist(strengths),
	scope: v.picklist(['plan', 'conditions']),
	clause: closed({ number: words, quote: words, offset }),
});

export const parameters = v.array(parameter);
