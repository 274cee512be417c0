/** Finds a sheet again under whatever name, and its columns wherever they have been moved. */
import type { Table, TableRow } from '#domain/table.ts';
import { semesterKey, sheetMarked, type BackSheet } from '../views/back-keys.ts';
import { chineseNumber } from '../views/words.ts';
import type { FoundSheet } from './cells.ts';

const originalNames: Record<BackSheet, string> = { schedule: '教学进程表', weeks: '周数分配表' };

interface Marked {
	readonly row: TableRow;
	readonly column: number;
}

function markOf(table: Table, sheet: BackSheet): Marked | null {
	for (const row of table.rows)
		for (const [column, { text }] of row.cells)
			if (sheetMarked(text) === sheet) return { row, column };
	return null;
}

/** Words of the heads by key, for a sheet whose hidden row is gone. */
const heads: Record<BackSheet, Readonly<Record<string, string>>> = {
	schedule: {
		课程类别: 'category',
		课程名称: 'name',
		课程代码: 'code',
		课程性质: 'nature',
		学分: 'credits',
		总学时: 'hours',
		理论: 'theory',
		实践: 'practice',
		考核方式: 'assessment',
		'证书／备注': 'remarks',
		学分校验: 'creditCheck',
		整周与课外学时: 'outside',
	},
	weeks: {
		学期: 'semester',
		教学: 'teaching',
		考试: 'exam',
		实践教学: 'practice',
		机动: 'flexible',
	},
};

const numerals = new Map(
	Array.from({ length: 16 }, (_, index) => [chineseNumber(index + 1), index + 1] as const),
);
const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** Semesters stand twice: first the weekly hours, then the weeks. */
function headColumns(rows: readonly TableRow[], sheet: BackSheet): Map<string, number> {
	const columns = new Map<string, number>();
	for (const { cells } of rows)
		for (const [column, { text }] of [...cells].toSorted(([a], [b]) => a - b)) {
			const name = bare(text);
			const semester = sheet === 'schedule' ? numerals.get(name) : undefined;
			const weekly = semester && semesterKey('weekly', semester);
			const key = semester
				? weekly && columns.has(weekly)
					? semesterKey('weeks', semester)
					: weekly
				: heads[sheet][name];
			if (key && !columns.has(key)) columns.set(key, column);
		}
	return columns;
}

const needed: Record<BackSheet, string> = { schedule: '课程名称', weeks: '教学' };

/** Rows of the head: up to the one below the row that names its columns. */
function headRows({ rows }: Table, sheet: BackSheet): TableRow[] {
	const at = rows.findIndex(({ cells }) =>
		[...cells.values()].some(({ text }) => bare(text) === needed[sheet]),
	);
	return at < 0 ? [] : rows.slice(at, at + 2);
}

const pathLike = /^(courses|segments|groups|calendar)\/\S+$/;

/** The column that holds paths, where nothing says which it is. */
function pathColumn({ rows }: Table): number | null {
	for (const { cells } of rows)
		for (const [column, { text }] of cells) if (pathLike.test(text)) return column;
	return null;
}

/** Keys of the hidden row; null where it is gone. */
const keyColumns = ({ row, column }: Marked): Map<string, number> =>
	new Map(
		[...row.cells].filter(([at]) => at !== column).map(([at, { text }]) => [text, at] as const),
	);

function foundIn(table: Table, sheet: BackSheet): FoundSheet | null {
	const mark = markOf(table, sheet);
	const head = headRows(table, sheet);
	if (!mark && head.length === 0) return null;
	const columns = mark ? keyColumns(mark) : headColumns(head, sheet);
	return {
		name: table.name,
		rows: table.rows.filter(({ number }) => number !== mark?.row.number),
		columns,
		identity: mark ? mark.column : pathColumn(table),
		head: head.at(-1)?.number ?? 0,
	};
}

export interface Search {
	readonly found: FoundSheet | null;
	/** As it was called when it was exported. */
	readonly originally: string;
	readonly notes: readonly string[];
}

const lost = (sheet: FoundSheet): string[] =>
	sheet.identity === null
		? [`“${sheet.name}”里隐藏的标识列已不在，各行按名称和代码认出；改了名称的行会被当作新行。`]
		: [];

/** Has most of the heads, though neither the mark nor the name. */
const looksLike = (table: Table, sheet: BackSheet): boolean =>
	headColumns(headRows(table, sheet), sheet).size >= 4;

/** Of several that fit, the one that has its first name, else the first. */
export function findSheet(tables: readonly Table[], sheet: BackSheet): Search {
	const name = originalNames[sheet];
	const marked = tables.filter((table) => markOf(table, sheet));
	const named = tables.filter((table) => table.name === name);
	const fitting =
		[marked, named, tables.filter((one) => looksLike(one, sheet))].find(
			(some) => some.length > 0,
		) ?? [];
	const table = fitting.find((one) => one.name === name) ?? fitting[0];
	const found = table ? foundIn(table, sheet) : null;
	if (!found) return { found: null, originally: name, notes: [] };
	const others = fitting.filter((one) => one !== table).map((one) => `“${one.name}”`);
	return {
		found,
		originally: name,
		notes: [
			...(found.name === name ? [] : [`${name}改名为“${found.name}”，照样读了。`]),
			...(others.length === 0
				? []
				: [`${others.join('、')}是${name}的副本，没有读；只读“${found.name}”。`]),
			...lost(found),
		],
	};
}

/** Columns that are no longer there: what they held stays as it is. */
export function missingColumns(sheet: FoundSheet, keys: ReadonlyMap<string, string>): string[] {
	const gone = [...keys].filter(([key]) => !sheet.columns.has(key)).map(([, word]) => word);
	return gone.length === 0
		? []
		: [`“${sheet.name}”里没有这些列：${gone.join('、')}；方案中的这些内容保持不变。`];
}
