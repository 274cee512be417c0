/** Which cells are selected: a rectangle between the cell one stands on and another, in what is shown. */
import type { ColumnKey } from './columns.ts';
import type { Place } from './places.ts';
import type { Row } from './row.ts';
import { step, type Step, type Walk } from './walk.ts';

/** Numbers of rows and columns of a walk, all four within. */
export interface Span {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

const rowAt = ({ rows }: Walk, { row }: Place): number => rows.findIndex(({ id }) => id === row);

/** Null where one of the corners is not shown. */
export function spanOf(walk: Walk, a: Place, b: Place): Span | null {
	const [rows, columns] = [
		[rowAt(walk, a), rowAt(walk, b)],
		[walk.columns.indexOf(a.column), walk.columns.indexOf(b.column)],
	] as const;
	if ([...rows, ...columns].includes(-1)) return null;
	const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
	const [left, right] = [Math.min(...columns), Math.max(...columns)];
	return { top, bottom, left, right };
}

export const sizeOf = ({ top, bottom, left, right }: Span): [rows: number, columns: number] => [
	bottom - top + 1,
	right - left + 1,
];

export const rowsIn = (walk: Walk, { top, bottom }: Span): readonly Row[] =>
	walk.rows.slice(top, bottom + 1);

export const columnsIn = (walk: Walk, { left, right }: Span): readonly ColumnKey[] =>
	walk.columns.slice(left, right + 1);

export const rowIds = (walk: Walk | null, span: Span | null): ReadonlySet<string> =>
	new Set(walk && span ? rowsIn(walk, span).map(({ id }) => id) : []);

export const columnKeys = (walk: Walk | null, span: Span | null): ReadonlySet<ColumnKey> =>
	new Set(walk && span ? columnsIn(walk, span) : []);

/** Cells by row, from the upper left. */
export const placesIn = (walk: Walk, span: Span): Place[][] =>
	rowsIn(walk, span).map(({ id }) =>
		columnsIn(walk, span).map((column): Place => ({ row: id, column })),
	);

const sideways = new Set<Step>([
	'left',
	'right',
	'row-start',
	'row-end',
	'group-left',
	'group-right',
]);
const bothWays = new Set<Step>(['top', 'bottom']);

/** The corner that moves; up and down it keeps its column, also past titles that span two. */
export function stretched(walk: Walk, corner: Place, to: Step): Place {
	const next = step(walk, corner, to) ?? corner;
	if (bothWays.has(to)) return next;
	return sideways.has(to)
		? { row: corner.row, column: next.column }
		: { row: next.row, column: corner.column };
}

export type Selecting = 'row' | 'column' | 'more';

interface Corners {
	readonly active: Place;
	readonly lead: Place;
}

const corners = (walk: Walk, span: Span): Corners => ({
	active: { row: walk.rows[span.top]?.id ?? '', column: walk.columns[span.left] ?? 'name' },
	lead: { row: walk.rows[span.bottom]?.id ?? '', column: walk.columns[span.right] ?? 'name' },
});

/** The rows of the section one stands in, its title left out. */
function sectionSpan(walk: Walk, at: Place): Span | null {
	const here = walk.rows[rowAt(walk, at)];
	const inside = (row: Row) => row.section === here?.section && row.kind !== 'section';
	const top = walk.rows.findIndex(inside);
	const bottom = walk.rows.findLastIndex(inside);
	return top < 0 ? null : { top, bottom, left: 0, right: walk.columns.length - 1 };
}

const same = (a: Span | null, b: Span | null): boolean =>
	a?.top === b?.top && a?.bottom === b?.bottom && a?.left === b?.left && a?.right === b?.right;

/** Ctrl+A selects the section, and pressed again all. */
function more(walk: Walk, at: Place, now: Span | null): Span {
	const whole = { top: 0, bottom: walk.rows.length - 1, left: 0, right: walk.columns.length - 1 };
	const section = sectionSpan(walk, at);
	return section && !same(section, now) ? section : whole;
}

/** All of a row or a column, of as many as are selected. */
export function selecting(
	walk: Walk,
	at: Place,
	now: Span | null,
	what: Selecting,
): Corners | null {
	const from = now ?? spanOf(walk, at, at);
	if (!from || walk.rows.length === 0) return null;
	if (what === 'row') return corners(walk, { ...from, left: 0, right: walk.columns.length - 1 });
	if (what === 'column') return corners(walk, { ...from, top: 0, bottom: walk.rows.length - 1 });
	return corners(walk, more(walk, at, now));
}
