import fc from 'fast-check';
import type { CompiledParameter } from '../../../../compiled.ts';

type Value = CompiledParameter['value'];

/** A clause of 730705, the ways in which it can be written with another number, and what it then asks. */
export interface Mutation {
	readonly rule: string;
	readonly part?: string;
	/** As it stands in the paragraph; replaced whole. */
	readonly stands: string;
	readonly number: fc.Arbitrary<number>;
	/** `soft` is the word of strength, empty or 一般, 应, 原则上. */
	readonly wordings: readonly ((number: number, soft: string) => string)[];
	readonly asks: (number: number) => Value;
}

export const han = (number: number): string => {
	const digits = '零一二三四五六七八九';
	const [tens, ones] = [Math.floor(number / 10), number % 10];
	const lead = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
	return ones === 0 && tens > 0 ? lead : lead + digits.charAt(ones);
};
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
export const percent = (number: number): string => {
	const by = divisor(number, 100);
	return `${number / by}/${100 / by}`;
};
export const between = (min: number, max: number) => fc.integer({ min, max });
