import { describe, expect, it } from 'vitest';
import { bare } from './bare.ts';
import { boundOf } from './bounds.ts';
import { figuresOf } from './figures.ts';

const read = (words: string) => {
	const { text } = bare(words);
	const figures = figuresOf(text);
	const last = figures.at(-1);
	return last && boundOf(text, figures, last);
};

describe('the words that bind a figure', () => {
	it.each([
		...[
			'不少于',
			'不低于',
			'不得少于',
			'不应低于',
			'至少',
			'最少',
			'达到',
			'应不少于',
			'不应当低于',
		].map((words) => [`${words} 50%`, 'min'] as const),
		...['不超过', '不高于', '不多于', '不得超过', '至多', '最多', '低于', '控制在', '不应超过'].map(
			(words) => [`${words} 6 个月`, 'max'] as const,
		),
		['50%以上', 'min'],
		['50% 及以上', 'min'],
		['6 个月以内', 'max'],
		['控制在 6 个月以内', 'max'],
		['达到 50% 以上', 'min'],
		['不少于总学时的 1/4', 'min'],
		['为 6 个月', null],
		['不少于 3 门且占 50%', null],
	] as const)('%s: %s', (words, side) => {
		expect(read(words)?.side).toBe(side);
	});
	it('knows what is bound two ways', () => {
		expect(read('不少于 6 个月以内')?.torn).toBe(true);
		expect(read('不少于 6 个月')?.torn).toBe(false);
	});
});
