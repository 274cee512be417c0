/** Words with numbers of findings in them, each of which leads to the findings that it counts. */
import type { Chosen } from './chosen.ts';

export interface Counted {
	readonly text: string;
	readonly chosen: Partial<Chosen>;
}

export type Words = readonly (string | Counted)[];

/** `2 项不符合`, as a number that leads to those. */
export const counted = (text: string, chosen: Partial<Chosen>): Counted => ({ text, chosen });

export const plainWords = (words: Words): string =>
	words.map((one) => (typeof one === 'string' ? one : one.text)).join('');

/** The parts with 、 between them. */
export const listed = (parts: readonly Counted[]): Words =>
	parts.flatMap((part, index) => (index > 0 ? ['、', part] : [part]));
