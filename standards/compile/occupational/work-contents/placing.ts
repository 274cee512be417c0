/**
 * Where loose text belongs. As a rule it continues the cell before it; but where a page cuts a row, the
 * rest of each cell follows on the next page, from left to right, before the next number. Among all ways
 * to share the pieces out that keep this order, the cheapest is taken.
 */
import type { Traced } from '../../text/traced.ts';
import { plainText, type Cell } from './cell.ts';
import { endCost } from './endings.ts';
import { Sharing } from './sharing.ts';
import { columns, type Column, type Mark } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Piece {
	readonly text: Traced;
	readonly line: number;
	/** A page begins with it. */
	readonly page: boolean;
}

export type Open = Partial<Record<Column, Cell>>;

export interface Place {
	readonly open: Open;
	/** The column of the cell before. */
	readonly last: Column;
	/** The mark that follows, with its column; null: the table ends. */
	readonly next: { readonly mark: Mark; readonly column: Column } | null;
	readonly vocabulary: Vocabulary;
}

/** The column of each piece. */
export interface Shared {
	readonly columns: readonly Column[];
	/** Another way that is hardly less likely; null: there is none. */
	readonly other: readonly Column[] | null;
}

const mostPieces = 24;

/** The cells that are not complete as they stand. */
const wanting = ({ open, last, vocabulary }: Place): boolean =>
	columns.some((column) => {
		const cell = open[column];
		return (
			cell !== undefined && column !== last && endCost(column, plainText(cell), vocabulary) > 0
		);
	});

export function placed(pieces: readonly Piece[], place: Place): Shared {
	const beside = place.next !== null && pieces.at(-1)?.line === place.next.mark.line;
	const plain = !beside && !pieces.some(({ page }) => page) && !wanting(place);
	const alone = columns.filter((column) => place.open[column]).length < 2;
	if (plain || alone || pieces.length > mostPieces)
		return { columns: pieces.map(() => place.last), other: null };
	return new Sharing(pieces, place).best();
}
