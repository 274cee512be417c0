/** A table that is to be seen whole: at, under and over what each page holds. */
import { describe, expect, it } from 'vitest';
import { cell, headRow, table, type Appendix } from '../../views/document.ts';
import { paperFrom } from '../kit/page.ts';
import { laidAppendix, type LaidAppendix } from './fit.ts';
import { tableHeights } from './measure.ts';
import { ownSetting } from './pages.ts';

const appendixOf = (rows: number, whole = true): Appendix => ({
	title: '附录一　教学进程表',
	landscape: true,
	blocks: [
		table({
			...{ caption: '进程表', widths: [1, 1], head: [headRow('甲', '乙')], points: 7.5, whole },
			rows: Array.from({ length: rows }, (_, index) => [cell(index), cell('课')]),
		}),
	],
});

const way = ({ sheet, blocks: [block] }: LaidAppendix): string => {
	if (block?.kind !== 'table') throw new Error('no table');
	return `${sheet} ${block.table.points} ${block.table.dense ?? '-'}`;
};
const wayOf = (rows: number, setting = ownSetting): string =>
	way(laidAppendix(appendixOf(rows), setting));

/** The most rows that still stand as `wanted`, or better. */
function most(wanted: string, setting = ownSetting): number {
	let [rows, seen] = [1, false];
	while (!seen || wayOf(rows, setting) === wanted) {
		seen ||= wayOf(rows, setting) === wanted;
		rows += 1;
	}
	return rows - 1;
}

/** On A3 the usual print holds fewer rows than small print on A4, and is never needed. */
const ladder = [
	'across 9 0',
	'across 7.5 0',
	'across 7.5 1',
	'across 7.5 2',
	'large 7.5 0',
	'large 7.5 1',
	'large 7.5 2',
	'across 7.5 -',
];

describe('the paper of a whole table', () => {
	it('is the smallest that holds it, in the largest print; one row more goes on to the next', () => {
		const passed = Array.from({ length: 120 }, (_, index) => wayOf(index + 1));
		const turns = passed.filter((one, index) => one !== passed[index - 1]);
		expect(turns).toEqual(ladder);
	});

	it('at the bound its height is that of the page, but for less than a row', () => {
		const { paper, lines } = ownSetting;
		const last = laidAppendix(appendixOf(most('large 7.5 2')));
		const [block] = last.blocks;
		if (block?.kind !== 'table') throw new Error('no table');
		const heights = tableHeights(block.table, paper.textWidth('large') / 20);
		const rows = heights.rows.reduce((sum, height) => sum + height, 0);
		const used = lines.heading + 6 + heights.caption + heights.head + rows + heights.note;
		const left = paper.textHeight('large') - used;
		expect(left).toBeGreaterThanOrEqual(0);
		expect(left).toBeLessThan(heights.rows[0] ?? 0);
	});

	it('of a template is its own, with our margins: what is lower holds fewer rows', () => {
		const own = { top: 1701, bottom: 1417, left: 1417, right: 1417, header: 800, footer: 800 };
		const low = { ...ownSetting, paper: paperFrom({ width: 10000, height: 16838, ...own }) };
		expect(most('across 7.5 2', low)).toBeLessThan(most('across 7.5 2'));
		expect(most('large 7.5 2', low)).toBe(most('large 7.5 2'));
	});

	it('is as it came where nothing has to be seen whole', () => {
		expect(way(laidAppendix(appendixOf(60, false)))).toBe('across 7.5 -');
		expect(laidAppendix({ ...appendixOf(1, false), landscape: false }).sheet).toBe('upright');
	});
});
