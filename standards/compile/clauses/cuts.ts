/** Cutting bare text into sentences and clauses. */
import type { Strength } from '#domain/rules/parameter.ts';
import { isSoftener, strengthOf, weakest } from './strength.ts';

/** To the next ，；。; what stands in brackets belongs to its word and is blanked in `words`. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly words: string;
	readonly strength: Strength;
}

/** The mark before a numbered item. */
export const marker = /^(?:（(\d{1,2})）|(\d{1,2})[.、）](?!\d)|[\u2460-\u2473])/;
const ends = /[。；？！]|(?=[\u2460-\u2473])/g;
/** Longer than any sentence: a text without full stops is not read clause by clause. */
export const longest = 4000;

/** What stands in brackets and titles blanked, unit for unit. */
export const mask = (text: string): string =>
	text.replace(/（[^（）]{0,200}）|《[^《》]{0,100}》/g, (inner) => '□'.repeat(inner.length));

/** Sentences, as the ends of pieces of the text. */
export function cut(masked: string): [number, number][] {
	const pieces: [number, number][] = [];
	let from = 0;
	for (const match of masked.matchAll(ends)) {
		const to = match.index + match[0].length;
		if (to > from) pieces.push([from, to]);
		from = Math.max(from, to);
	}
	if (from < masked.length) pieces.push([from, masked.length]);
	return pieces;
}

/** A comma parts clauses; one behind a mere softener does not. `lead` is the strength of the lead-in. */
export function clausesOf(masked: string, from: number, to: number, lead: Strength): Clause[] {
	const clauses: Clause[] = [];
	let start = from;
	for (let index = from; index <= to; index += 1) {
		if (index < to && !/[，。；？！]/.test(masked.charAt(index))) continue;
		const words = masked.slice(start, index);
		if (isSoftener(words) && index < to) continue;
		if (words !== '')
			clauses.push({ from: start, to: index, words, strength: weakest(lead, strengthOf(words)) });
		start = index + 1;
	}
	return clauses;
}
