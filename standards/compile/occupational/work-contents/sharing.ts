/** The search: pieces go to the cell before, then, from one place on, from left to right. */
import { squeeze, widthOf } from '../wording.ts';
import { plainText } from './cell.ts';
import { endCost, isWide, stopCost, strayCost } from './endings.ts';
import type { Piece, Place, Shared } from './placing.ts';
import { columns, type Column } from './token.ts';

/** No skill is that short, 能 included. */
const mostBegun = 3;
/** Two ways that differ by less are both likely. */
const margin = 0.12;

const rank = (column: Column): number => columns.indexOf(column);

interface Way {
	readonly cost: number;
	readonly columns: readonly Column[];
}

export class Sharing {
	private found: Way;
	private other: Way = { cost: Infinity, columns: [] };
	private readonly ends: Map<string, number> = new Map();
	/** Columns right of it wait for the next mark. */
	private readonly limit: number;
	/** The cell before comes first, so that among equals the text continues it. */
	private readonly order: readonly Column[];
	private readonly texts: Readonly<Record<Column, string>>;
	private readonly widths: readonly number[];
	private readonly paged: boolean;

	private readonly pieces: readonly Piece[];
	private readonly place: Place;

	constructor(pieces: readonly Piece[], place: Place) {
		this.pieces = pieces;
		this.place = place;
		this.found = { cost: Infinity, columns: pieces.map(() => place.last) };
		this.limit = place.next?.column === 'skill' ? rank('skill') : columns.length;
		this.order = [place.last, ...columns.filter((column) => column !== place.last)].filter(
			(column) => place.open[column],
		);
		const text = (column: Column): string => {
			const cell = place.open[column];
			return cell ? plainText(cell) : '';
		};
		this.texts = {
			function: text('function'),
			content: text('content'),
			skill: text('skill'),
			knowledge: text('knowledge'),
		};
		this.widths = pieces.map((piece) => widthOf(piece.text.text));
		this.paged = pieces.some(({ page }) => page);
	}

	best(): Shared {
		this.go([], false, 0);
		const likely = this.other.cost < this.found.cost + margin;
		return { columns: this.found.columns, other: likely ? this.other.columns : null };
	}

	/** Dearer ways are not looked at: as an answer they would be neither the best nor likely. */
	private tooDear(cost: number): boolean {
		return cost >= Math.min(this.found.cost + margin, this.other.cost);
	}

	private go(chosen: readonly Column[], turned: boolean, cost: number): void {
		if (this.tooDear(cost)) return;
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
		if (!turned && column !== before) cost += this.turnCost(chosen, piece, column);
		if (column === before && !turned && piece.page) cost += 0.1;
		if (rank(column) > this.limit && (turned || column !== this.place.last)) cost += 4;
		if (column === before && this.pieces[chosen.length - 1]?.line === piece.line) cost += 0.15;
		return cost + this.pieceCost(chosen, column, piece);
	}

	private pieceCost(chosen: readonly Column[], column: Column, piece: Piece): number {
		const words = { text: piece.text.text, width: this.widths[chosen.length] ?? 0 };
		const begun = column === 'function' ? this.given(chosen, column) : '';
		return (
			this.fullCost(chosen, column, piece) +
			this.besideCost(chosen, column, piece) +
			strayCost(column, this.texts[column] + begun, words, this.place.vocabulary)
		);
	}

	/**
	 * Where a page cuts a row, the last of its cells on that page is one of knowledge; a skill is cut
	 * with nothing beside it. A number without words wants them first.
	 */
	private turnCost(chosen: readonly Column[], piece: Piece, column: Column): number {
		const { last } = this.place;
		const empty = chosen.length === 0 && this.texts[last] === '' ? 3 : 0;
		if (piece.page) return empty + (last === 'skill' ? 1 : 0.1);
		return empty + (rank(column) > rank(last) ? 1 : 2);
	}

	/** A cell goes on in a new line only when the line before was full, or cut by the page. */
	private fullCost(chosen: readonly Column[], column: Column, piece: Piece): number {
		const cell = this.place.open[column];
		const earlier = chosen.lastIndexOf(column);
		const before = this.pieces[earlier];
		if (!cell || column === 'function' || before?.line === piece.line) return 0;
		if (before?.page || this.isCut(chosen, column, piece)) return 0;
		const width = this.widths[earlier] ?? cell.lastWidth;
		const empty = !before && this.texts[column] === '';
		return empty || isWide(width, column, this.place.vocabulary) ? 0 : 0.5;
	}

	/** A page may begin inside a line: of the skill before it, or of words that do not end so; so may a line. */
	private isCut(chosen: readonly Column[], column: Column, { page }: Piece): boolean {
		if (column !== this.place.last) return false;
		const words = this.texts[column] + this.given(chosen, column);
		if (column === 'skill') return page || words.length <= mostBegun;
		return page && endCost(column, words, this.place.vocabulary) > 0;
	}

	/** Text in one line with the number that follows stands in a column left of it. */
	private besideCost(chosen: readonly Column[], column: Column, piece: Piece): number {
		const { next } = this.place;
		const last = chosen.length === this.pieces.length - 1;
		if (!next || !last || piece.line !== next.mark.line || next.column === 'function') return 0;
		return rank(column) < rank(next.column) ? 0 : 2;
	}

	private finish(chosen: readonly Column[], cost: number): void {
		let total = cost;
		for (const column of columns) {
			if (this.place.open[column]) total += this.ending(chosen, column);
			if (this.tooDear(total)) return;
		}
		const way = { cost: total, columns: chosen };
		if (total < this.found.cost) [this.other, this.found] = [this.found, way];
		else this.other = way;
	}

	private ending(chosen: readonly Column[], column: Column): number {
		const key = `${column} ${chosen.map((each) => (each === column ? 1 : 0)).join('')}`;
		const known = this.ends.get(key);
		if (known !== undefined) return known;
		const cell = this.place.open[column];
		const { vocabulary } = this.place;
		const stops = this.paged && cell && !chosen.includes(column) ? stopCost(cell, vocabulary) : 0;
		const text = this.texts[column] + this.given(chosen, column);
		const cost = endCost(column, text, vocabulary) + stops;
		this.ends.set(key, cost);
		return cost;
	}

	/** The words of the pieces that were given to `column`. */
	private given(chosen: readonly Column[], column: Column): string {
		const own = this.pieces.filter((_, index) => chosen[index] === column);
		return own.map(({ text }) => squeeze(text.text)).join('');
	}
}
