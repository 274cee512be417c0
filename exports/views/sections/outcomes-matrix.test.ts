/** The matrix of outcomes and courses: every mark, no more columns than there is room for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { jobFor } from '#tests/documents/workbook.ts';
import { marksOf } from '../certificate-marks.ts';
import type { TableView } from '../document.ts';
import { gather } from '../gather.ts';
import { inParts, matrixBlocks } from './outcomes-matrix.ts';

async function tablesOf(size: number, supporting: readonly string[]): Promise<TableView[]> {
	const courses = Array.from({ length: size }, (_, index) => ({ name: `课程${index + 1}` }));
	const outcomes = [
		{
			id: 'o1',
			text: '（1）具有良好的语言表达能力，学习 1 门外语；',
			standardItem: null,
			courses: [...supporting],
		},
		{ id: 'o2', text: '树立正确的劳动观', standardItem: null, courses: ['gone'] },
	];
	const blocks = matrixBlocks(gather(await jobFor(planOf({ courses, outcomes }))));
	return blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}
const texts = (view: TableView): string[][] => view.rows.map((row) => row.map(({ text }) => text));

describe('the matrix', () => {
	it('marks what an outcome has, and nothing else', async () => {
		const [view] = await tablesOf(3, ['c1', 'c3', 'gone']);
		expect(texts(view!)).toEqual([
			['1', '具有良好的语言表达能力…', '●', '', '●'],
			['2', '树立正确的劳动观', '', '', ''],
		]);
	});

	it('is one table at 45 courses, two at 46', async () => {
		const columns = async (size: number) =>
			(await tablesOf(size, ['c1'])).map(({ widths }) => widths.length - 2);
		expect(await columns(44)).toEqual([44]);
		expect(await columns(45)).toEqual([45]);
		expect(await columns(46)).toEqual([23, 23]);
	});

	it('is none where no outcome has a course', async () => {
		expect(await tablesOf(3, ['gone'])).toEqual([]);
		expect(await tablesOf(0, [])).toEqual([]);
	});

	it('parts hold everything once, in order, none more than it may', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(), { minLength: 1 }),
				fc.integer({ min: 1, max: 50 }),
				(items, most) => {
					const parts = inParts(items, most);
					expect(parts.flat()).toEqual(items);
					for (const part of parts) {
						expect(part.length).toBeGreaterThan(0);
						expect(part.length).toBeLessThanOrEqual(most);
					}
				},
			),
		);
	});
});

it('certificates are marked in their order, with a legend; more than twenty by numbers', () => {
	const marks = marksOf(['直播电商（中级）', '甲', '直播电商（中级）']);
	expect(marks.legend).toBe('①直播电商（中级）；②甲');
	expect(['甲', '直播电商（中级）', '无'].map(marks.of)).toEqual(['②', '①', '无']);
	expect(marksOf([]).legend).toBe('');
	const many = marksOf(Array.from({ length: 21 }, (_, index) => `证书${index}`));
	expect([many.of('证书19'), many.of('证书20')]).toEqual(['⑳', '（21）']);
});
