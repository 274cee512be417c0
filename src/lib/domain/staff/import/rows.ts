/** The rows of a table as texts by column; what cannot be read of them is told at its cell. */
import { cellAddress, type Table, type TableRow } from '../../table.ts';
import { columnsOf, type Texts } from '../columns/index.ts';
import { recordKindNames, recordKinds, type RecordKind } from '../records.ts';
import { headingsOf, type Headings } from './headings.ts';

/** Something that keeps a file from being imported. */
export interface Problem {
	readonly sheet: string;
	/** 0: of the whole sheet. */
	readonly row: number;
	/** `F12`; empty where no cell is meant. */
	readonly cell: string;
	readonly wrong: string;
	readonly right: string;
}

export interface Row {
	readonly kind: RecordKind;
	readonly sheet: string;
	readonly number: number;
	readonly texts: Texts;
	/** Where a fault at a column stands: `教师!F12` is sheet and cell. */
	readonly cellOf: (key: string) => string;
}

export interface ReadRows {
	readonly rows: readonly Row[];
	readonly problems: readonly Problem[];
	/** What was left out or taken in a way that a person should know of, a Chinese sentence each. */
	readonly notes: readonly string[];
	/** Rows that only show how a row is filled in: left out. */
	readonly examples: number;
}

/** Rows of one kind in a sheet. */
const mostRows = 5000;

/** Begins the key of rows that only show how a row is filled in. */
const isExample = (text: string): boolean => /^示例([:：]|$)/.test(text.trim());
/** A cell that was too long for a spreadsheet says so, and changes nothing. */
export const tooLong = '（内容过长，未列出；保留原样则不修改）';

const brokenWords = {
	uncounted: ['公式没有算出结果', '在 Excel 或 WPS 中打开并保存一次，或改成算好的值'],
	error: ['公式的结果是错误', '改成正确的值'],
} as const;

function brokenCells(sheet: string, { places }: Headings, { number, cells }: TableRow): Problem[] {
	return [...places.values()].flatMap((column) => {
		const { broken, text = '' } = cells.get(column) ?? {};
		if (!broken) return [];
		const [wrong, right] = brokenWords[broken];
		const said = text === '' ? wrong : `${wrong} ${text}`;
		return [{ sheet, row: number, cell: cellAddress(column, number), wrong: said, right }];
	});
}

function rowOf(sheet: string, { kind, places }: Headings, { number, cells }: TableRow): Row {
	const texts = [...places]
		.map(([key, column]) => [key, cells.get(column)?.text ?? ''] as const)
		.filter(([, text]) => text !== tooLong);
	const first = Math.min(...places.values());
	const cellOf = (key: string): string => cellAddress(places.get(key) ?? first, number);
	return { kind, sheet, number, texts: Object.fromEntries(texts), cellOf };
}

const quotedHeads = (heads: Headings['unused']): string =>
	heads
		.slice(0, 8)
		.map(({ text }) => text.slice(0, 20))
		.join('、');

function notesOf(sheet: string, headings: Headings, rows: readonly TableRow[]): string[] {
	const hidden = rows.filter((row) => row.hidden).length;
	const merged = rows.filter(({ cells }) =>
		[...headings.places.values()].some((column) => cells.get(column)?.merged),
	).length;
	return [
		...(headings.unused.length > 0 ? [`没有用到的列：${quotedHeads(headings.unused)}。`] : []),
		...(hidden > 0 ? [`有 ${hidden} 行是隐藏的，也读了。`] : []),
		...(merged > 0 ? [`有 ${merged} 行用了上面合并单元格的内容。`] : []),
	].map((note) => `${sheet}：${note}`);
}

function headProblems(sheet: string, { kind, row, doubled, missing }: Headings): Problem[] {
	const headOf = (key: string) => columnsOf(kind).find((column) => column.key === key)?.head ?? key;
	return [
		...missing.map((key) => ({
			...{ sheet, row, cell: '' },
			wrong: `当作${recordKindNames[kind]}来读，第 ${row} 行的表头里没有“${headOf(key)}”`,
			right: '补上这一列，或从模板开始填写',
		})),
		...doubled.map(({ column, text }) => ({
			...{ sheet, row, cell: cellAddress(column, row) },
			wrong: `“${text.slice(0, 20)}”这一列前面已经有了`,
			right: '只留一列',
		})),
	];
}

/** The rows below the headings. */
export function rowsOf({ name: sheet, rows }: Table, headings: Headings): ReadRows {
	const places = [...headings.places.values()];
	const filled = rows.filter(
		({ number, cells }) => number > headings.row && places.some((column) => cells.has(column)),
	);
	const key = headings.places.get(columnsOf(headings.kind)[0]?.key ?? '');
	const isMeant = ({ cells }: TableRow) => !isExample(cells.get(key ?? 0)?.text ?? '');
	const meant = filled.filter(isMeant);
	const problems = headProblems(sheet, headings);
	const examples = filled.length - meant.length;
	if (meant.length > mostRows)
		return { rows: [], notes: [], problems: [tooMany(sheet, meant.length)], examples };
	const notes = notesOf(sheet, headings, meant);
	if (problems.length > 0) return { rows: [], problems, notes, examples };
	return {
		rows: meant.map((row) => rowOf(sheet, headings, row)),
		problems: meant.flatMap((row) => brokenCells(sheet, headings, row)),
		...{ notes, examples },
	};
}

const tooMany = (sheet: string, count: number): Problem => ({
	...{ sheet, row: 0, cell: '' },
	wrong: `有 ${count} 行，上限 ${mostRows} 行`,
	right: '核对是不是选错了文件；确实这么多的，分几个文件导入',
});

const isGuide = ({ name }: Table): boolean => /^(填写|填表)?说明$/.test(name.trim());

/** Of all tables; one that is none of ours is named, and nothing is lost silently. */
export function rowsOfTables(
	tables: readonly Table[],
	kinds: readonly RecordKind[] = recordKinds,
): ReadRows {
	const read = tables
		.filter((table) => !isGuide(table) && table.rows.length > 0)
		.map((table): ReadRows => {
			const headings = headingsOf(table, kinds);
			if (headings) return rowsOf(table, headings);
			const notes = [`${table.name}：看不出是什么表，没有读。`];
			return { rows: [], problems: [], notes, examples: 0 };
		});
	const examples = read.reduce((sum, each) => sum + each.examples, 0);
	const left = examples > 0 ? [`${examples} 行示例没有导入。`] : [];
	return {
		rows: read.flatMap(({ rows }) => rows),
		problems: read.flatMap(({ problems }) => problems),
		notes: [...read.flatMap(({ notes }) => notes), ...left],
		examples,
	};
}
