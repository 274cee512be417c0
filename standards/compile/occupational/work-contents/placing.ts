/**
 * Where loose text belongs. As a rule it continues the cell before it; but where a page cuts a row, the
 * rest of each cell follows on the next page, from left to right, before the next number. Among all ways
 * to share the pieces out that keep this order, the cheapest is taken.
 */
import type { Traced } from '../../text/traced.ts';
import { squeeze, widthOf } from '../wording.ts';
import { plainText, type Cell } from './cell.ts';
import { columns, type Column, type Mark } from './token.ts';
import { endingOf, type Vocabulary } from './vocabulary.ts';

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

const rank = (column: Column): number => columns.indexOf(column);
const mostPieces = 24;

/** A text cannot end here, or hardly (饱和 and 参与 do). */
const open = /[、，,（(《“]$/;
const connects = /[和与及或的]$/;
const opened = (text: string): boolean =>
	text.split(/[（(]/).length > text.split(/[）)]/).length ||
	text.split('《').length > text.split('》').length;

function functionCost(text: string, known: ReadonlySet<string>): number {
	if (text === '') return 5;
	if (known.size === 0 || known.has(text)) return 0;
	for (const name of known) if (name.startsWith(text)) return 3;
	return 3.5;
}

/** What it costs that a cell ends as it does. */
function endCost(column: Column, text: string, { functions, endings }: Vocabulary): number {
	if (column === 'function') return functionCost(text, functions);
	if (text === '') return 5;
	if (opened(text) || open.test(text)) return 3;
	const unusual = column === 'knowledge' && !endings.has(endingOf(text)) ? 1.2 : 0;
	return unusual + (connects.test(text) ? 0.8 : 0);
}

const isFull = (cell: Cell, vocabulary: Vocabulary): boolean =>
	cell.lastWidth >= vocabulary.full[cell.column] * 0.8;

/** The cells that are not complete as they stand. */
const wanting = (place: Place): boolean =>
	columns.some((column) => {
		const cell = place.open[column];
		return (
			cell !== undefined &&
			column !== place.last &&
			endCost(column, plainText(cell), place.vocabulary) > 0
		);
	});

/** The column of each piece. */
export function placed(pieces: readonly Piece[], place: Place): Column[] {
	const beside = place.next !== null && pieces.at(-1)?.line === place.next.mark.line;
	const plain = !beside && !pieces.some(({ page }) => page) && !wanting(place);
	const alone = columns.filter((column) => place.open[column]).length < 2;
	if (plain || alone || pieces.length > mostPieces) return pieces.map(() => place.last);
	return new Sharing(pieces, place).best();
}

/** The search: pieces go to the cell before, then, from one place on, from left to right. */
class Sharing {
	private cost = Infinity;
	private found: Column[];
	private readonly ends: Map<string, number> = new Map();
	/** Columns right of it wait for the next mark. */
	private readonly limit: number;
	/** The cell before comes first, so that among equals the text continues it. */
	private readonly order: readonly Column[];

	private readonly pieces: readonly Piece[];
	private readonly place: Place;

	constructor(pieces: readonly Piece[], place: Place) {
		this.pieces = pieces;
		this.place = place;
		this.found = pieces.map(() => place.last);
		this.limit = place.next?.column === 'skill' ? rank('skill') : columns.length;
		this.order = [place.last, ...columns.filter((column) => column !== place.last)].filter(
			(column) => place.open[column],
		);
	}

	best(): Column[] {
		this.go([], false, 0);
		return this.found;
	}

	private go(chosen: Column[], turned: boolean, cost: number): void {
		if (cost >= this.cost) return;
		if (chosen.length === this.pieces.length) return this.finish(chosen, cost);
		for (const column of this.order) {
			const step = this.step(chosen, column, turned);
			if (step !== null)
				this.go([...chosen, column], turned || column !== this.place.last, cost + step);
		}
	}

	/** What it costs to give the next piece to `column`; null: against the order. */
	private step(chosen: readonly Column[], column: Column, turned: boolean): number | null {
		const piece = this.pieces[chosen.length];
		const before = chosen.at(-1) ?? this.place.last;
		if (!piece || (turned && rank(column) < rank(before))) return null;
		let cost = column === before ? 0 : 0.1;
		if (!turned && column !== before) cost += this.turnCost(piece, column);
		if (column === before && !turned && piece.page) cost += 0.1;
		if (rank(column) > this.limit && (turned || column !== this.place.last)) cost += 4;
		if (column === before && this.pieces[chosen.length - 1]?.line === piece.line) cost += 0.15;
		return (
			cost +
			this.fullCost(chosen, column, piece) +
			this.strayCost(chosen, column, piece) +
			this.besideCost(chosen, column, piece)
		);
	}

	private turnCost(piece: Piece, column: Column): number {
		if (piece.page) return 0.1;
		return rank(column) > rank(this.place.last) ? 1 : 2;
	}

	/** A cell goes on in a new line only when the line before was full. */
	private fullCost(chosen: readonly Column[], column: Column, piece: Piece): number {
		const cell = this.place.open[column];
		const earlier = chosen.lastIndexOf(column);
		const last = this.pieces[earlier];
		if (!cell || column === 'function' || last?.line === piece.line) return 0;
		if (last?.page || (!last && column === this.place.last && this.cut(cell, piece))) return 0;
		const width = last ? widthOf(last.text.text) : cell.lastWidth;
		const empty = !last && plainText(cell) === '';
		return empty || width >= this.place.vocabulary.full[column] * 0.8 ? 0 : 0.5;
	}

	/** A page may begin inside a line: where a skill has no knowledge beside it yet, and where words end short. */
	private cut(cell: Cell, { page }: Piece): boolean {
		const { open: cells, vocabulary } = this.place;
		if (!page) return false;
		return cell.column === 'skill'
			? cells.knowledge === undefined
			: endCost(cell.column, plainText(cell), vocabulary) > 0;
	}

	/** No line is wider than its column, and a number without words wants them first. */
	private strayCost(chosen: readonly Column[], column: Column, piece: Piece): number {
		const { open: cells, last, vocabulary } = this.place;
		if (column === 'content' && widthOf(piece.text.text) > vocabulary.full.content * 1.2) return 3;
		const own = cells[last];
		return chosen.length === 0 && column !== last && own && plainText(own) === '' ? 3 : 0;
	}

	/** Text in one line with the number that follows stands in a column left of it. */
	private besideCost(chosen: readonly Column[], column: Column, piece: Piece): number {
		const { next } = this.place;
		const last = chosen.length === this.pieces.length - 1;
		if (!next || !last || piece.line !== next.mark.line || next.column === 'function') return 0;
		return rank(column) < rank(next.column) ? 0 : 2;
	}

	private finish(chosen: Column[], cost: number): void {
		let total = cost;
		for (const column of columns) {
			if (this.place.open[column]) total += this.ending(chosen, column);
			if (total >= this.cost) return;
		}
		this.cost = total;
		this.found = chosen;
	}

	private ending(chosen: readonly Column[], column: Column): number {
		const own = this.pieces.filter((_, index) => chosen[index] === column);
		const key = `${column} ${own.map(({ text }) => text.at[0]).join(' ')}`;
		const known = this.ends.get(key);
		if (known !== undefined) return known;
		const cell = this.place.open[column];
		const text =
			(cell ? plainText(cell) : '') + own.map(({ text: each }) => squeeze(each.text)).join('');
		const cost =
			endCost(column, text, this.place.vocabulary) + (own.length === 0 ? this.stopCost(cell) : 0);
		this.ends.set(key, cost);
		return cost;
	}

	/** A full line at the end of a page rather goes on; of a narrow column many lines are full. */
	private stopCost(cell: Cell | undefined): number {
		const paged = this.pieces.some(({ page }) => page);
		if (!paged || !cell || cell.column === 'function' || !isFull(cell, this.place.vocabulary))
			return 0;
		return cell.column === 'content' ? 0.1 : 0.4;
	}
}
