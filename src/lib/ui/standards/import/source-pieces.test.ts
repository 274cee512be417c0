import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourcePages } from './source-pieces.ts';

const marked = (text: string, from: number, offset: number, words: string): string[] =>
	sourcePages(text, from, { offset, text: words }).flatMap((page) =>
		page.flatMap((piece) => (piece.found ? [piece.text] : [])),
	);

it('marks a sentence in spite of the spaces and breaks of the page', () => {
	expect(marked('前言。总学时 不少于\n3000 学时。', 100, 103, '总学时不少于3000学时')).toEqual([
		'总学时 不少于\n3000 学时',
	]);
	expect(marked('能设计战绩\f海报；', 0, 0, '能设计战绩海报')).toEqual(['能设计战绩', '海报']);
});

it('keeps every character, whatever is looked at', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(20), fc.integer({ min: -5, max: 40 }), (text, from, offset) => {
			const pages = sourcePages(text, from, { offset, text: '任意' });
			expect(pages.map((page) => page.map((piece) => piece.text).join('')).join('\f')).toBe(text);
		}),
	);
});
