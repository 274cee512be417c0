/** 教学周数分配表: how many weeks of each semester are taught, and whether its sums hold. */
import type { TableRow } from '../table.ts';
import { ordinalOf } from './head-words.ts';
import { placeOf, textAt, tight, type SourceTable } from './source.ts';

export interface WeeksTable {
	/** Teaching weeks by semester. */
	readonly weeks: Readonly<Record<number, number>>;
	/** Sums that do not hold, a Chinese sentence each. */
	readonly wrong: readonly string[];
}

const taughtHead = /^(课堂|课内|理论|上课|常规)?教学(周|周数|活动)?$|^上课(周数)?$/;
const sumHead = /^(合计|总计|共计|总周数|周数合计|小计)$/;
const semesterOf = (text: string): number | null =>
	ordinalOf(
		tight(text)
			.replace(/^第/, '')
			.replace(/(学期|期)$/, ''),
	);

const numberIn = (text: string): number | null => {
	const digits = /^(\d+(?:\.\d+)?)周?$/.exec(tight(text))?.[1];
	return digits === undefined ? null : Number(digits);
};

interface Heads {
	readonly semester: number;
	readonly taught: number;
	readonly sum: number | null;
	readonly last: number;
	readonly row: TableRow;
}

function headsOf({ table }: SourceTable): Heads | null {
	for (const row of table.rows.slice(0, 6)) {
		const columns = [...row.cells].map(([column, { text }]) => [column, tight(text)] as const);
		const find = (words: RegExp): number | null =>
			columns.find(([, text]) => words.test(text))?.[0] ?? null;
		const [semester, taught] = [find(/^学期$/), find(taughtHead)];
		const last = Math.max(...columns.map(([column]) => column));
		if (semester !== null && taught !== null && columns.length >= 3)
			return { semester, taught, sum: find(sumHead), last, row };
	}
	return null;
}

/** The parts of a semester's row that are its weeks: those between the semester and the sum. */
function rowSum(row: TableRow, { semester, sum, last }: Heads): number {
	const end = sum === null ? last + 1 : sum;
	return [...row.cells]
		.filter(([column]) => column > semester && column < end)
		.reduce((all, [, { text }]) => all + (numberIn(text) ?? 0), 0);
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

function wrongRow(source: SourceTable, row: TableRow, heads: Heads): string[] {
	const stated = heads.sum === null ? null : numberIn(textAt(row, heads.sum));
	const counted = rowSum(row, heads);
	return stated === null || same(stated, counted)
		? []
		: [
				`${placeOf(source, row.number, heads.sum ?? 1)}：写 ${stated} 周，各项相加是 ${counted} 周。`,
			];
}

function wrongColumns(source: SourceTable, rows: readonly TableRow[], sums: TableRow): string[] {
	return [...sums.cells].flatMap(([column, { text }]) => {
		const stated = numberIn(text);
		const counted = rows.reduce((all, row) => all + (numberIn(textAt(row, column)) ?? 0), 0);
		return stated === null || same(stated, counted)
			? []
			: [`${placeOf(source, sums.number, column)}：写 ${stated} 周，各学期相加是 ${counted} 周。`];
	});
}

/** null: it is no such table. */
export function weeksTableOf(source: SourceTable): WeeksTable | null {
	const heads = headsOf(source);
	if (!heads) return null;
	const body = source.table.rows.filter(({ number }) => number > heads.row.number);
	const rows = body.filter((row) => semesterOf(textAt(row, heads.semester)) !== null);
	const sums = body.find((row) =>
		[...row.cells.values()].some(({ text }) => sumHead.test(tight(text))),
	);
	const found = rows.flatMap((row) => {
		const weeks = numberIn(textAt(row, heads.taught));
		return weeks === null || weeks === 0
			? []
			: [[semesterOf(textAt(row, heads.semester)) ?? 0, weeks] as const];
	});
	if (rows.length < 2 || new Set(found.map(([semester]) => semester)).size !== found.length)
		return null;
	return {
		weeks: Object.fromEntries(found),
		wrong: [
			...rows.flatMap((row) => wrongRow(source, row, heads)),
			...(sums ? wrongColumns(source, rows, sums) : []),
		],
	};
}
