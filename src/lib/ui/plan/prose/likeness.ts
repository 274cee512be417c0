/** How a text of the plan stands to the standard's: signs and spaces do not count. */

import { markOf } from '#domain/prose/notation.ts';

/** 一致, 校本增补 (the standard's text is whole in it), 改写. */
export type Likeness = 'same' | 'added' | 'rewritten';

export const likenessWords: Record<Likeness, string> = {
	same: '一致',
	added: '校本增补',
	rewritten: '改写',
};

/** The numbers of its items are how the plan counts, not what it says. */
const bare = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.slice(markOf(line).length))
		.join('')
		.replace(/[\s\p{P}]/gu, '');

export function likeness(own: string, standard: string): Likeness {
	const [a, b] = [bare(own), bare(standard)];
	if (a === b) return 'same';
	return b !== '' && a.includes(b) ? 'added' : 'rewritten';
}
