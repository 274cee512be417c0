/** What stands in cells, by the row and then by the column: a row is told of its own alone. */
import type { ColumnKey } from './columns.ts';
import type { Place } from './places.ts';

export type ByRow<One> = Record<string, Partial<Record<ColumnKey, One>>>;

/** Of one cell the last stands; what has no place in the table is left out. */
export function byRow<One>(placed: readonly (readonly [Place | null, One])[]): ByRow<One> {
	const rows: ByRow<One> = {};
	for (const [place, one] of placed) if (place) (rows[place.row] ??= {})[place.column] = one;
	return rows;
}
