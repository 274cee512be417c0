/** What of a sheet is in the file and not on the screen: hidden rows and columns, white letters, covered cells. */
import type { Attributes, Hearer } from '../office-xml/index.ts';
import { hiddenLine, ranges } from './hidden.ts';
import { mostColumns, placeOf } from './excel-content.ts';
import { formulaMark } from './content.ts';
import type { Weakness } from './excel-styles.ts';

/** Cells by the number of their row, then of their column. */
export type Cells = ReadonlyMap<number, ReadonlyMap<number, string>>;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
/** Narrower, or lower, than anything that can be read. */
const least = 0.5;
const isFlat = (size: string | undefined): boolean => size !== undefined && Number(size) < least;

export function lettersOf(column: number): string {
	const before = Math.floor((column - 1) / 26);
	return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** What a sheet says of its rows, columns, merges and styles; heard beside its content. */
export interface Hidings {
	readonly rows: Set<number>;
	readonly columns: Set<number>;
	readonly merges: string[];
	/** Styles by cell: `row,column`. */
	readonly styles: Map<string, number>;
}

export const noHidings = (): Hidings => ({
	rows: new Set(),
	columns: new Set(),
	merges: [],
	styles: new Map(),
});

function columnsOf({ min, max, hidden, width }: Attributes): number[] {
	if (!isOn(hidden) && !isFlat(width)) return [];
	const [from, to] = [Number(min), Math.min(Number(max), mostColumns)];
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Passes everything on to `inner`. */
export function hidingsHearer(inner: Hearer, hidings: Hidings): Hearer {
	let [row, column] = [0, 0];
	return {
		...inner,
		open: (name, attributes) => {
			inner.open(name, attributes);
			if (name === 'col') for (const one of columnsOf(attributes)) hidings.columns.add(one);
			else if (name === 'row') {
				[row, column] = [Number(attributes['r']) || row + 1, 0];
				if (isOn(attributes['hidden']) || isFlat(attributes['ht'])) hidings.rows.add(row);
			} else if (name === 'c') {
				const [atColumn, atRow] = placeOf(attributes['r'] ?? '');
				[row, column] = [atRow || row, atColumn || column + 1];
				hidings.styles.set(`${row},${column}`, Number(attributes['s'] ?? 0));
			} else if (name === 'mergeCell' && attributes['ref']) hidings.merges.push(attributes['ref']);
		},
	};
}

/** Cells under a merge other than its first. */
function coveredBy(merges: readonly string[], cells: Cells): string[] {
	return merges.flatMap((merge) => {
		const [first = '', last = first] = merge.split(':');
		const [[left, top], [right, bottom]] = [placeOf(first), placeOf(last)];
		return [...cells].flatMap(([row, inRow]) =>
			row < top || row > bottom
				? []
				: [...inRow.keys()]
						.filter((column) => column >= left && column <= right)
						.filter((column) => column !== left || row !== top)
						.map((column) => `${lettersOf(column)}${row}`),
		);
	});
}

const shownIn = (cell: string): string => cell.split(formulaMark)[0] ?? '';

/** `“教学进程表”第 5～9 行被隐藏`; of rows, columns and cells that have something in them alone. */
export function hiddenLines(
	title: string,
	cells: Cells,
	hidings: Hidings,
	weak: readonly (Weakness | null)[],
): string[] {
	const used = new Set([...cells.values()].flatMap((row) => [...row.keys()]));
	const rows = [...hidings.rows].filter((row) => cells.has(row));
	const columns = [...hidings.columns].filter((column) => used.has(column));
	const letters = [...cells].flatMap(([row, inRow]) =>
		[...inRow].flatMap(([column, cell]) => {
			const kind = weak[hidings.styles.get(`${row},${column}`) ?? 0];
			const text = shownIn(cell);
			return kind && text !== ''
				? [hiddenLine(kind, `“${title}”${lettersOf(column)}${row} ${text}`)]
				: [];
		}),
	);
	return [
		...ranges(rows, String).map((span) => `“${title}”第 ${span} 行被隐藏`),
		...ranges(columns, lettersOf).map((span) => `“${title}”${span} 列被隐藏`),
		...coveredBy(hidings.merges, cells).map((cell) => `“${title}”${cell} 被合并的单元格遮住`),
		...letters,
	];
}
