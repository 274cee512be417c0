/** Moving through the table by keyboard. Folded rows and missing courses are stepped over. */
import type { ColumnKey } from './columns.ts';
import type { GridModel } from './model.ts';
import type { Place } from './places.ts';
import type { Row, SectionId } from './row.ts';

export type Step =
	| 'up'
	| 'down'
	| 'left'
	| 'right'
	| 'row-start'
	| 'row-end'
	| 'top'
	| 'bottom'
	| 'page-up'
	| 'page-down'
	| 'group-up'
	| 'group-down'
	| 'group-left'
	| 'group-right'
	| 'next-open'
	| 'previous-open';

/** What is walked: rows that are shown, and the columns. */
export interface Walk {
	readonly rows: readonly Row[];
	readonly columns: readonly ColumnKey[];
	/** Rows of one screen. */
	readonly page: number;
}

const hasMark = (row: Row): boolean =>
	row.kind === 'ghost' || Object.values(row.cells).some((cell) => cell?.mark);

/** Rows that are drawn: not those of folded sections; of problems, or of those listed only, with their sections. */
export function shownRows(
	rows: readonly Row[],
	folded: ReadonlySet<SectionId>,
	onlyProblems: boolean,
	listed: ReadonlySet<string> | null = null,
): Row[] {
	const some = onlyProblems || listed !== null;
	const wanted = rows.filter(
		(row) =>
			row.kind === 'section' ||
			((!onlyProblems || hasMark(row)) && (listed === null || listed.has(row.id))),
	);
	const full = new Set(wanted.flatMap((row) => (row.kind === 'section' ? [] : [row.section])));
	return wanted.filter((row) =>
		row.kind === 'section' ? !some || full.has(row.section) : !folded.has(row.section),
	);
}

/** Missing courses are drawn, and mended from the panel: one does not walk over them. */
export const walkOf = (
	{ columns }: Pick<GridModel, 'columns'>,
	shown: readonly Row[],
	page = 20,
): Walk => ({
	rows: shown.filter(({ kind }) => kind !== 'ghost'),
	columns: columns.map(({ key }) => key),
	page,
});

const within = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));

/** A section's title spans name and code. */
const columnIn = (row: Row | undefined, column: ColumnKey): ColumnKey =>
	row?.kind === 'section' && column === 'code' ? 'name' : column;

function place(walk: Walk, row: number, column: number): Place {
	const at = walk.rows[within(row, walk.rows.length)];
	const key = walk.columns[within(column, walk.columns.length)] ?? 'name';
	return { row: at?.id ?? '', column: columnIn(at, key) };
}

/** The row at which the next section begins, or the one that this section begins with. */
function groupRow({ rows }: Walk, from: number, by: -1 | 1): number {
	for (let at = from + by; at > 0 && at < rows.length; at += by)
		if (rows[at]?.kind === 'section') return at;
	return by === 1 ? rows.length - 1 : 0;
}

const edges: readonly ColumnKey[] = ['name', 'credits', 'hours', 's1', 'assessment'];
function groupColumn({ columns }: Walk, from: number, by: -1 | 1): number {
	for (let at = from + by; at > 0 && at < columns.length; at += by)
		if (edges.includes(columns[at] ?? 'name')) return at;
	return by === 1 ? columns.length - 1 : 0;
}

/** The next cell that can be typed in, in reading order; null: there is none, leave the table. */
function openCell(walk: Walk, row: number, column: number, by: -1 | 1): Place | null {
	const width = walk.columns.length;
	const last = walk.rows.length * width;
	for (let at = row * width + column + by; at >= 0 && at < last; at += by) {
		const there = walk.rows[Math.floor(at / width)];
		const key = walk.columns[at % width];
		if (there && key && there.cells[key]?.fixed === null) return { row: there.id, column: key };
	}
	return null;
}

/** Where a step leads from `from`; null where Tab leaves the table. */
export function step(walk: Walk, from: Place, to: Step): Place | null {
	const row = Math.max(
		0,
		walk.rows.findIndex(({ id }) => id === from.row),
	);
	const column = Math.max(0, walk.columns.indexOf(from.column));
	const right =
		walk.rows[row]?.kind === 'section' && from.column === 'name' ? column + 2 : column + 1;
	switch (to) {
		case 'up':
			return place(walk, row - 1, column);
		case 'down':
			return place(walk, row + 1, column);
		case 'left':
			return place(walk, row, column - 1);
		case 'right':
			return place(walk, row, right);
		case 'row-start':
			return place(walk, row, 0);
		case 'row-end':
			return place(walk, row, Infinity);
		case 'top':
			return place(walk, 0, 0);
		case 'bottom':
			return place(walk, Infinity, Infinity);
		case 'page-up':
			return place(walk, row - walk.page, column);
		case 'page-down':
			return place(walk, row + walk.page, column);
		case 'group-up':
			return place(walk, groupRow(walk, row, -1), column);
		case 'group-down':
			return place(walk, groupRow(walk, row, 1), column);
		case 'group-left':
			return place(walk, row, groupColumn(walk, column, -1));
		case 'group-right':
			return place(walk, row, groupColumn(walk, column, 1));
		case 'next-open':
			return openCell(walk, row, column, 1);
		case 'previous-open':
			return openCell(walk, row, column, -1);
	}
}

/** The cell of a column in the row that now stands at `index`, where another has gone. */
export const placeAt = (walk: Walk, index: number, column: ColumnKey): Place =>
	place(walk, index, walk.columns.indexOf(column));
