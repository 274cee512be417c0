import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedTo, shownLines, standardSegments } from './shown.ts';

const valueOf = (figure: string) =>
	figure === 'gone'
		? { label: '某数', text: null, fault: '没有这个数。' }
		: { label: '总学时', text: '2690', fault: null };
const standard = '学校应建立质量保障机制，健全管理制度。';

describe('a text as it is read', () => {
	it('has lines with marks, values, and what cannot be computed', () => {
		const [first, second] = shownLines('（1）共 {{totals/hours}} 学时\n{{gone}}', valueOf);
		expect(first?.map(({ text }) => text)).toEqual(['（1）', '共 ', '2690', ' 学时']);
		expect(first?.[2]?.figure).toBe('totals/hours');
		expect(second?.[0]).toMatchObject({ text: '【无法计算：某数】', fault: '没有这个数。' });
	});

	it('marks what the standard does not have, field and all', () => {
		const [line] = shownLines(`${standard}共 {{totals/hours}} 学时。`, valueOf, standard);
		const added = line?.filter((run) => run.added).map(({ text }) => text);
		expect(added?.join('')).toBe('共 2690 学时。');
		expect(line?.[0]).toMatchObject({ text: standard, added: false });
	});

	it('marks nothing where only signs or numbers of items differ', () => {
		expect(addedTo(standard, `（1）${standard}`)).toEqual([]);
		expect(standardSegments(standard, `（1）${standard}`)).toEqual([
			{ kind: 'same', text: standard },
		]);
	});

	it('shows in the standard what the plan lacks', () => {
		const lacking = standardSegments(standard, '学校应建立质量保障机制。')
			.filter(({ kind }) => kind === 'deleted')
			.map(({ text }) => text);
		expect(lacking.join('')).toContain('健全管理制度');
		expect(standardSegments(null, '甲')).toEqual([]);
		expect(standardSegments(standard, '')).toEqual([{ kind: 'same', text: standard }]);
	});

	it('loses no letter by being cut', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.string({ unit: 'grapheme' }),
				(own, other) => {
					const lines = shownLines(own, valueOf, other);
					const text = lines.map((line) => line.map((run) => run.text).join('')).join('\n');
					expect(text).toBe(
						shownLines(own, valueOf)
							.map((line) => line.map((run) => run.text).join(''))
							.join('\n'),
					);
				},
			),
		);
	});
});
