/** A table of a file may hold several: one under another with heads of its own, or two side by side. */
import type { Table, TableRow } from '../table.ts';
import { beginsHeads, headsOf, type Heads } from './heads.ts';
import { isHeadWord, termWord } from './head-words.ts';
import { textAt, tight, type SourceTable } from './source.ts';

const textsOf = ({ cells }: TableRow): string[] =>
	[...cells.values()].filter(({ merged }) => !merged).map(({ text }) => tight(text));

/** 续表 brings the same heads again: the table goes on. */
const sameHeads = (a: Heads, b: Heads): boolean =>
	a.paths.map((path) => path.join()).join('|') === b.paths.map((path) => path.join()).join('|');

/** A row that names courses, with figures or semesters beside it. */
const opensTable = (row: TableRow): boolean => {
	const texts = textsOf(row);
	const heads = texts.filter(isHeadWord);
	const terms = texts.filter((text) => !isHeadWord(text) && termWord(text) !== null);
	return beginsHeads(row) && heads.length >= 3 && (heads.length + terms.length) * 2 > texts.length;
};

const from = (source: SourceTable, rows: readonly TableRow[], before = source.before) => ({
	...source,
	before,
	table: { ...source.table, rows },
});

/** A title of the next table stands in a row above its heads. */
const titleAbove = (rows: readonly TableRow[], at: number): string => {
	const texts = rows[at - 1] ? textsOf(rows[at - 1]!) : [];
	return texts.length === 1 ? (texts[0] ?? '') : '';
};

/** Whether a row begins heads that are others than those above. */
const isOther = (source: SourceTable, at: number, { to, ...heads }: Heads): boolean => {
	const [row, ...rest] = source.table.rows.slice(at);
	if (!row || row.number <= to || !opensTable(row)) return false;
	const own = headsOf(from(source, [row, ...rest]));
	return own?.from === row.number && !sameHeads(own, { to, ...heads });
};

/** Tables that stand one under another, each from its title or its heads on. */
function below(source: SourceTable): SourceTable[] {
	const { rows } = source.table;
	const heads = headsOf(source);
	const at = heads ? rows.findIndex((_, index) => isOther(source, index, heads)) : -1;
	if (at < 0) return [source];
	const title = titleAbove(rows, at);
	const start = title === '' ? at : at - 1;
	const next = from(source, rows.slice(start), title === '' ? source.before : title);
	return [from(source, rows.slice(0, start)), ...below(next)];
}

/** How many columns further the same heads stand once more; 0 where they do not. */
function period({ paths }: Heads, names: readonly number[]): number {
	const [first, second] = names;
	if (first === undefined || second === undefined) return 0;
	const width = second - first;
	const same = Array.from({ length: width }, (_, at) => first + at).filter(
		(at) => paths[at]?.join() !== '' && paths[at]?.join() === paths[at + width]?.join(),
	);
	return same.length >= 3 ? width : 0;
}

const within = ({ rows }: Table, first: number, last: number): TableRow[] =>
	rows
		.map((row) => ({
			...row,
			cells: new Map([...row.cells].filter(([column]) => column >= first && column <= last)),
		}))
		.filter(({ cells }) => cells.size > 0);

/** Two lists of courses beside each other, to save paper: each is read by its own columns. */
function beside(source: SourceTable): SourceTable[] {
	const heads = headsOf(source);
	if (!heads) return [source];
	const row = source.table.rows.find(({ number }) => number === heads.from);
	const names = [...(row?.cells.keys() ?? [])].filter((column) =>
		/^课程(名称)?$/.test(tight(textAt(row!, column))),
	);
	const width = period(
		heads,
		names.map((column) => column - 1),
	);
	if (width === 0) return [source];
	const last = heads.paths.length;
	const lead = (names[0] ?? 1) - 1;
	const start = lead + width - leading(heads, lead, width) + 1;
	return [
		from(source, within(source.table, 1, start - 1)),
		...beside(from(source, within(source.table, start, last))),
	];
}

/** Columns before the name that are repeated with it: 序号, 课程代码. */
function leading({ paths }: Heads, name: number, width: number): number {
	let count = 0;
	while (
		count < name &&
		paths[name - count - 1]?.join() === paths[name + width - count - 1]?.join()
	)
		count += 1;
	return count;
}

/** In the order in which they are read. */
export const partsOf = (source: SourceTable): SourceTable[] => below(source).flatMap(beside);
