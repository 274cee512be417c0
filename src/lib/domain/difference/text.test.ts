import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { commonRuns, inOrder } from './sequence.ts';
import { textDifference, type Segment } from './text.ts';

const of = (segments: readonly Segment[], without: Segment['kind']): string =>
	segments
		.filter(({ kind }) => kind !== without)
		.map(({ text }) => text)
		.join('');

describe('two texts', () => {
	it('are compared sign by sign, numbers whole', () => {
		expect(textDifference('每周 4 学时，共 72 学时。', '每周 6 学时，共 108 学时。')).toEqual([
			{ kind: 'same', text: '每周 ' },
			{ kind: 'deleted', text: '4' },
			{ kind: 'inserted', text: '6' },
			{ kind: 'same', text: ' 学时，共 ' },
			{ kind: 'deleted', text: '72' },
			{ kind: 'inserted', text: '108' },
			{ kind: 'same', text: ' 学时。' },
		]);
	});

	it('that are the same are one stretch, and empty ones are none', () => {
		expect(textDifference('直播', '直播')).toEqual([{ kind: 'same', text: '直播' }]);
		expect(textDifference('', '')).toEqual([]);
	});

	test('are both whole in their difference', () => {
		const text = fc.string({
			unit: fc.constantFrom('直', '播', '1', '。', '\n', 'a', '😀'),
			maxLength: 24,
		});
		fc.assert(
			fc.property(text, text, fc.boolean(), (a, b, long) => {
				const [before, now] = long ? [a.repeat(30), b.repeat(30)] : [a, b];
				const segments = textDifference(before, now);
				expect(of(segments, 'inserted')).toBe(before);
				expect(of(segments, 'deleted')).toBe(now);
				expect(segments.every(({ text }) => text !== '')).toBe(true);
			}),
			{ numRuns: 100 },
		);
	});

	it('of the greatest length are compared at once, however different', () => {
		const [a, b] = ['甲乙丙。'.repeat(5000), '丁戊己。'.repeat(5000)];
		const seconds = processorSeconds(() => expect(of(textDifference(a, b), 'inserted')).toBe(a));
		expect(seconds).toBeLessThan(2);
	});
});

describe('two sequences', () => {
	/** The length of the longest common subsequence, by the table that everybody knows. */
	function longest(a: readonly string[], b: readonly string[]): number {
		const table = Array.from({ length: a.length + 1 }, () =>
			new Array<number>(b.length + 1).fill(0),
		);
		for (let x = 1; x <= a.length; x += 1)
			for (let y = 1; y <= b.length; y += 1)
				table[x]![y] =
					a[x - 1] === b[y - 1]
						? table[x - 1]![y - 1]! + 1
						: Math.max(table[x - 1]![y]!, table[x]![y - 1]!);
		return table[a.length]![b.length]!;
	}

	test('have as much in common as can be, in order and equal', () => {
		const sequence = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });
		fc.assert(
			fc.property(sequence, sequence, (a, b) => {
				const runs = commonRuns(a, b);
				for (const { before, after, length } of runs)
					expect(a.slice(before, before + length)).toEqual(b.slice(after, after + length));
				expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(longest(a, b));
			}),
			{ numRuns: 300 },
		);
	});

	it('the most members that are in order already', () => {
		expect([...inOrder([2, 0, 1, 3])].sort()).toEqual([1, 2, 3]);
		expect(inOrder([]).size).toBe(0);
	});
});
