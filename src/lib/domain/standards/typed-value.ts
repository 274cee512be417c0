/** What a person types for a sentence that becomes a rule, as a parameter's value. */
import { exactString, readExact } from '../exact.ts';
import type { ParameterValue } from '../rules/parameter.ts';

export interface TypedValue {
	/** min | max | range | equals | target | parts */
	readonly bound: string;
	readonly first: string;
	/** Upper bound of a range, or how far a target may be missed. */
	readonly second: string;
	/** One name a line. */
	readonly parts: string;
}

const fullWidthZero = '０'.codePointAt(0) ?? 0;

/** `３０００` and `50 %` as exact strings, 3000 and 0.5; null: no number. */
export function typedNumber(text: string): string | null {
	const plain = text
		.replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - fullWidthZero))
		.replace(/[．]/g, '.')
		.replace(/[／]/g, '/')
		.replace(/\s/g, '');
	const percent = /^(.+)[%％]$/.exec(plain)?.[1];
	const value = readExact(percent ?? plain);
	if (!value) return null;
	return percent === undefined
		? plain
		: exactString({ numerator: value.numerator, denominator: value.denominator * 100 });
}

const partsOf = (text: string): string[] => [
	...new Set(
		text
			.split(/\r?\n/)
			.map((line) => line.trim())
			.filter((line) => line !== ''),
	),
];

/** null: what was typed is no value of that form. */
export function typedValue({ bound, first, second, parts }: TypedValue): ParameterValue | null {
	if (bound === 'parts') return partsOf(parts).length > 0 ? { parts: partsOf(parts) } : null;
	const [one, two] = [typedNumber(first), typedNumber(second)];
	if (one === null) return null;
	if (bound === 'min') return { min: one };
	if (bound === 'max') return { max: one };
	if (bound === 'equals') return { equals: one };
	if (two === null) return null;
	if (bound === 'range') return { min: one, max: two };
	return bound === 'target' ? { target: one, band: two } : null;
}
