/** Where everything of the statistics stands. */
import type { StatisticsCategory, StatisticsView } from '../../views/index.ts';
import { address, on } from '../kit/address.ts';

export const statisticsSheet = '学时学分统计';

export const statisticsColumns = {
	category: 1,
	part: 2,
	number: 3,
	credits: 4,
	hours: 5,
	theory: 6,
	practice: 7,
	share: 8,
	result: 9,
} as const;

export type ShareTable = 'parts' | 'natures' | 'practice';
export const shareTables: readonly ShareTable[] = ['parts', 'natures', 'practice'];

export interface StatisticsLayout {
	readonly first: number;
	readonly total: number;
	/** Row by id of a category or a part: `public`, `public-limited`, `segments-other`. */
	readonly rowOf: ReadonlyMap<string, number>;
	/** Row of the title of a table of shares; its head follows, then its rows. */
	readonly titleOf: Readonly<Record<ShareTable, number>>;
	readonly shareRowOf: Readonly<Record<ShareTable, ReadonlyMap<string, number>>>;
	readonly last: number;
}

const firstRow = 4;

/** A category of one part stands in one row; of several, in theirs and a subtotal. */
export const rowsOf = ({ parts }: StatisticsCategory): number =>
	parts.length > 1 ? parts.length + 1 : 1;

function placeCategories({ categories }: StatisticsView): [Map<string, number>, number] {
	const rowOf = new Map<string, number>();
	let row = firstRow;
	for (const category of categories) {
		category.parts.forEach((part, index) => rowOf.set(part.id, row + index));
		row += rowsOf(category);
		rowOf.set(category.id, row - 1);
	}
	return [rowOf, row];
}

export function statisticsLayout(view: StatisticsView): StatisticsLayout {
	const [rowOf, total] = placeCategories(view);
	const titleOf = { parts: 0, natures: 0, practice: 0 };
	const shareRowOf = { parts: new Map(), natures: new Map(), practice: new Map() };
	let row = total + 2;
	for (const table of shareTables) {
		titleOf[table] = row;
		view[table].forEach(({ id }, index) => shareRowOf[table].set(id, titleOf[table] + 2 + index));
		row += view[table].length + 3;
	}
	return { first: firstRow, total, rowOf, titleOf, shareRowOf, last: row - 2 };
}

/** A cell of the statistics, as other sheets refer to it. */
export const statisticsPlace = (column: number, row: number): string =>
	on(statisticsSheet, address(column, row));
