/** What of a sheet is in the file and not on the screen: hidden rows and columns, white letters, covered cells. */
import type { Hearer } from '../office-xml/index.ts';
import { cellAddress } from '#domain/table.ts';
import { formulaMark } from './content.ts';
import { eachCovered } from './covered.ts';
import { mostColumns, placeOf } from './excel-content.ts';
import { hiddenLine } from './hidden.ts';
import { spanLine, spansOf } from './spans.ts';
import type { Weakness } from './excel-styles.ts';

/** Cells by the number of their row, then of their column. */
export type Cells = ReadonlyMap<number, ReadonlyMap<number, string>>;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
/** Narrower, or lower, than anything that can be read. */
const least = 0.5;
const isFlat = (size: string | undefined): boolean => size !== undefined && Number(size) < least;

/** What a sheet says of its rows, columns, merges and styles; heard beside its content. */
export interface Hidings {
	readonly rows: Set<number>;
	/** Columns from one to another, both included; they may lie over each other. */
	readonly columns: (readonly [from: number, to: number])[];
	readonly merges: string[];
	/** Styles by cell: `row,column`. */
	readonly styles: Map<string, number>;
}

export const noHidings = (): Hidings => ({
	rows: new Set(),
	columns: [],
	merges: [],
	styles: new Map(),
});

/** Which of columns up to `mostColumns` are in any of `spans`. */
function isIn(spans: Hidings['columns']): (column: number) => boolean {
	const changes = new Int32Array(mostColumns + 2);
	for (const [from, to] of spans) {
		if (!(from >= 1 && from <= Math.min(to, mostColumns))) continue;
		changes[from]! += 1;
		changes[Math.min(to, mostColumns) + 1]! -= 1;
	}
	let over = 0;
	const within = changes.map((change) => (over += change));
	return (column) => within[column]! > 0;
}

/** Passes everything on to `inner`. */
export function hidingsHearer(inner: Hearer, hidings: Hidings): Hearer {
	let [row, column] = [0, 0];
	return {
		...inner,
		open: (name, attributes) => {
			inner.open(name, attributes);
			if (name === 'col') {
				const { min, max, hidden, width } = attributes;
				if (isOn(hidden) || isFlat(width)) hidings.columns.push([Number(min), Number(max)]);
			} else if (name === 'row') {
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

const shownIn = (cell: string): string => cell.split(formulaMark)[0] ?? '';

/** `“教学进程表”第 5～9 行被隐藏`; of rows, columns and cells that have something in them alone. */
export function hiddenLines(
	title: string,
	cells: Cells,
	hidings: Hidings,
	weak: readonly (Weakness | null)[],
): string[] {
	const used = new Set<number>();
	for (const row of cells.values()) for (const column of row.keys()) used.add(column);
	const rows = [...hidings.rows].filter((row) => cells.has(row));
	const columns = [...used].filter(isIn(hidings.columns));
	const letters = [...cells].flatMap(([row, inRow]) =>
		[...inRow].flatMap(([column, cell]) => {
			const kind = weak[hidings.styles.get(`${row},${column}`) ?? 0];
			const text = shownIn(cell);
			return kind && text !== ''
				? [hiddenLine(kind, `“${title}”${cellAddress(column, row)} ${text}`)]
				: [];
		}),
	);
	const covered: string[] = [];
	eachCovered(hidings.merges, cells, (row, column) =>
		covered.push(`“${title}”${cellAddress(column, row)} 被合并的单元格遮住`),
	);
	return [
		...spansOf(title, 'rows', rows).map(spanLine),
		...spansOf(title, 'columns', columns).map(spanLine),
		...covered,
		...letters,
	];
}
