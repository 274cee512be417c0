/**
 * How the schedule comes onto one page: as wide a column of names and of remarks as the paper has room for, the lines
 * as far apart as they may be. Counted from characters, so that the same plan always has the same page.
 */
import { heightFor, linesOf, longestOf, pageHeightAt, pageWidthAt } from '../kit/sheet.ts';
import type { PlacedRow, PlacedSection, ScheduleLayout } from './layout.ts';

export interface Fit {
	readonly widths: readonly number[];
	/** In points, by the number of the row. */
	readonly heights: ReadonlyMap<number, number>;
	readonly onePage: boolean;
}

/** Widths of the two columns that have texts, and the height of a row of one line. */
interface Choice {
	readonly name: number;
	readonly remarks: number;
	readonly line: number;
}

/** What a table over several pages has. */
const usual: Choice = { name: 30, remarks: 18, line: 16 };
/** From the largest print down to 7.5 points. */
const print = [1, 0.9, 0.8, 0.75];
/** From the loosest lines to the closest; before a table is torn in two it may have 7 points. */
const settings = [
	{ line: 16, scales: print },
	{ line: 14.5, scales: print },
	{ line: 12.5, scales: [...print, 0.7] },
];
const step = 4;
const headHeights: readonly number[] = [32, 16, 20, 20];
const categoryWidth = 9.5;

export const notes: readonly string[] = [
	'注：1. 总学时 = 各学期周学时 × 周数 + 整周与课外学时；周数在右侧折叠的各列，未另写的为周数分配表的教学周数。2. 课程组一行按应选数计入小计，组内课程加括号列出，不计入小计；合计为各小计之和。',
	'　　3. 实践性教学环节各学期所列为周数，学时 = 周数 × 每周学时。4. 白底单元格可填写，灰底单元格由公式得出；工作表保护没有密码，可随时撤销。改好后可在方案的“版本与导出”里导回。',
];

function widthsOf({ columns, semesters }: ScheduleLayout, { name, remarks }: Choice): number[] {
	const each = new Array<number>(semesters).fill(7);
	const widths = [categoryWidth, name, 12, 7, 7, 9.5, 8, 8, ...each, 10, remarks, 9.5, ...each];
	widths[columns.outside - 1] = 10;
	return widths;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
const printedWidth = (layout: ScheduleLayout, choice: Choice): number =>
	sum(widthsOf(layout, choice).slice(0, layout.columns.creditCheck));

const remarksOf = ({ view }: PlacedRow): string => view.remarks.join('、');

function rowHeight(placed: PlacedRow, { name, remarks, line }: Choice): number {
	const lines = Math.max(linesOf(placed.view.name, name), linesOf(remarksOf(placed), remarks));
	return heightFor(lines, line);
}

/** A category that goes on in brackets says that on a line of its own. */
export const categoryName = (name: string): string => name.replace('（', '\n（');
/** Upright where there is room for it. */
export const isUpright = (name: string, room: number): boolean =>
	room >= name.length * 14 && !name.includes('（');

/** Heights of its rows; all are higher where the category’s name would find no room beside them. */
function sectionHeights({ section, rows }: PlacedSection, choice: Choice): [number, number][] {
	const heights = rows.map((row): [number, number] => [row.row, rowHeight(row, choice)]);
	const room = sum(heights.map(([, height]) => height));
	const asked = isUpright(section.name, room)
		? 0
		: heightFor(linesOf(categoryName(section.name), categoryWidth - 0.5));
	const more = Math.max(0, asked - room) / heights.length;
	return heights.map(([row, height]) => [row, height + more]);
}

function heightsOf(layout: ScheduleLayout, choice: Choice): Map<number, number> {
	const { sections, total, load, teaching, wholeWeeks } = layout;
	const width = printedWidth(layout, choice);
	const sums = [...sections.map(({ subtotal }) => subtotal), total, load, teaching, wholeWeeks];
	return new Map([
		...headHeights.map((height, index) => [index + 1, height] as const),
		...sections.flatMap((section) => sectionHeights(section, choice)),
		...sums.map((row) => [row, choice.line] as const),
		...notes.map((note, at) => [wholeWeeks + 1 + at, heightFor(linesOf(note, width))] as const),
	]);
}

/** Ways to share out the width that a page has at `scale`; none where it has less than is usual. */
function choicesAt(layout: ScheduleLayout, scale: number, line: number): Choice[] {
	const rows = layout.sections.flatMap(({ rows: placed }) => placed);
	const longest = (text: (row: PlacedRow) => string): number => longestOf(rows.map(text)) + 2;
	const [names, remarks] = [longest(({ view }) => view.name), longest(remarksOf)];
	const more = pageWidthAt(scale) - printedWidth(layout, usual);
	const ways: Choice[] = [];
	for (let given = 0; given <= more; given += step)
		ways.push({
			name: Math.max(usual.name, Math.min(usual.name + more - given, names)),
			remarks: Math.max(usual.remarks, Math.min(usual.remarks + given, remarks)),
			line,
		});
	return ways;
}

function onePage(layout: ScheduleLayout): Fit | null {
	for (const { line, scales } of settings)
		for (const scale of scales)
			for (const choice of choicesAt(layout, scale, line)) {
				const heights = heightsOf(layout, choice);
				if (sum(heights.values()) <= pageHeightAt(scale))
					return { widths: widthsOf(layout, choice), heights, onePage: true };
			}
	return null;
}

export const scheduleFit = (layout: ScheduleLayout): Fit =>
	onePage(layout) ?? {
		widths: widthsOf(layout, usual),
		heights: heightsOf(layout, usual),
		onePage: false,
	};
