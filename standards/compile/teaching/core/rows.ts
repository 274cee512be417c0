/** Rows of the table of core courses, over repeated heads and page breaks. */
import type { Traced } from '../../text/traced.ts';
import { markOf } from '../items.ts';
import { leftOut, type Remarks } from '../remarks.ts';
import { plain } from '../text/letters.ts';
import {
	columns,
	isContinued,
	isHead,
	isHeadLine,
	isWholeHead,
	type Column,
	type Piece,
} from './cells.ts';

/** A line or piece of a row without cells. */
export interface Loose {
	readonly piece: Traced;
	/** First behind a repeated head: each of the columns may go on with it. */
	readonly resumed: boolean;
}

export interface Row {
	readonly number: number;
	readonly serial: Traced | null;
	readonly cells: Readonly<Record<Column, Traced[]>>;
	/** Everything behind the number, where the text has no cells. */
	readonly loose: Loose[];
}

export interface RowsRead {
	readonly head: readonly Traced[];
	readonly rows: readonly Row[];
	/** What stands before the first row. */
	readonly before: readonly Traced[];
}

const rowOf = (number: number, serial: Traced | null): Row => ({
	number,
	serial,
	cells: { serial: [], field: [], task: [], content: [] },
	loose: [],
});

class Reader {
	readonly head: Traced[] = [];
	readonly rows: Row[] = [];
	readonly before: Traced[] = [];
	private column = -1;
	private heading = true;
	private broken = false;
	private readonly tabbed: boolean;

	private readonly pieces: readonly Piece[];
	private readonly fields: ReadonlySet<string>;
	private readonly remarks: Remarks;

	constructor(pieces: readonly Piece[], fields: ReadonlySet<string>, remarks: Remarks) {
		this.pieces = pieces;
		this.fields = fields;
		this.remarks = remarks;
		this.tabbed = pieces.some(({ cell }) => cell);
	}

	read(): RowsRead {
		this.pieces.forEach((piece, at) => {
			if (!this.takeHead(piece) && !this.takeNumber(piece, at)) this.place(piece, at);
		});
		return this;
	}

	private get row(): Row | undefined {
		return this.rows.at(-1);
	}

	/** 续表 and the heads of the columns: kept once, left out where they return. */
	private takeHead({ piece }: Piece): boolean {
		const text = piece.text;
		const continued = isContinued(text);
		const head =
			isWholeHead(text) ||
			isHeadLine(text) ||
			((this.heading || plain(text) === '序号') && isHead(text));
		if (!continued && !head) {
			if (text !== '') this.heading = false;
			return false;
		}
		this.heading = true;
		this.broken = this.rows.length > 0;
		if (this.rows.length === 0 && head) this.head.push(piece);
		else leftOut(this.remarks, piece, 'repeated-head', '略去续表重复的表头');
		return true;
	}

	private begin(number: number, serial: Traced | null): void {
		this.rows.push(rowOf(number, serial));
		this.column = serial ? 0 : 1;
		this.broken = false;
	}

	/** The number of a row; another number alone between the lines is one of a page. */
	private takeNumber(piece: Piece, at: number): boolean {
		const found = /^(\d{1,3})[.、]?$/.exec(plain(piece.piece.text.slice(0, 12)));
		if (!found || !(piece.cell || piece.line)) return false;
		const [number, last] = [Number(found[1]), this.row?.number ?? 0];
		if (this.tabbed && !piece.cell) leftOut(this.remarks, piece.piece, 'page-number', '略去页码');
		else if (number === last + 1 && (piece.cell || this.namesField(at + 1)))
			this.begin(number, piece.piece);
		else if (number === last && this.broken) this.again(piece);
		else if (piece.cell) return false;
		else leftOut(this.remarks, piece.piece, 'page-number', '略去页码');
		return true;
	}

	/** The row's number again behind a repeated head. */
	private again({ piece }: Piece): void {
		this.column = 0;
		leftOut(this.remarks, piece, 'repeated-head', '略去续表重复的序号');
	}

	/** Without cells a number counts a row only where a name follows, not the rest of a sentence. */
	private namesField(at: number): boolean {
		const text = plain(
			this.pieces
				.slice(at, at + 3)
				.map(({ piece }) => piece.text.slice(0, 40))
				.join(''),
		);
		if ([...this.fields].some((field) => text.startsWith(field))) return true;
		return this.fields.size === 0 && markOf(text) === null && text !== '';
	}

	private place(piece: Piece, at: number): void {
		if (!this.tabbed) this.placeLoose(piece);
		else if (this.namesNext(piece)) this.beginNamed(piece);
		else this.placeInCell(piece, at);
	}

	/** `3 直播销售 …` on one line, or a line of the row. */
	private placeLoose({ piece }: Piece): void {
		const next = (this.row?.number ?? 0) + 1;
		const found = /^\s*([\d０-９]{1,2})[\s.、]*(?=\D)/.exec(piece.text.slice(0, 20));
		const rest = found && {
			text: piece.text.slice(found[0].length),
			at: piece.at.subarray(found[0].length),
		};
		const named =
			rest && [...this.fields].some((field) => plain(rest.text.slice(0, 60)).startsWith(field));
		if (found && rest && named && Number(plain(found[1] ?? '')) === next) {
			const length = found[0].length;
			this.begin(next, { text: piece.text.slice(0, length), at: piece.at.subarray(0, length) });
			this.row?.loose.push({ piece: rest, resumed: false });
		} else if (this.row) this.row.loose.push({ piece, resumed: this.broken });
		else this.before.push(piece);
		this.broken = false;
	}

	/** A row whose number is missing: its cell names another course of the list. */
	private namesNext({ piece, cell, first, wide }: Piece): boolean {
		const name = plain(piece.text.slice(0, 60));
		if (!this.fields.has(name)) return false;
		const field = this.row?.cells.field ?? [];
		if (name === plain(field.map(({ text }) => text).join(''))) return false;
		const opens = cell && this.column === 0 && field.length > 0;
		return (first && !cell) || (wide && (opens || !this.row));
	}

	private beginNamed({ piece }: Piece): void {
		this.begin((this.row?.number ?? 0) + 1, null);
		this.row?.cells.field.push(piece);
	}

	private placeInCell(piece: Piece, at: number): void {
		if (!this.row) {
			if (piece.piece.text !== '') this.before.push(piece.piece);
			return;
		}
		if (piece.cell && piece.wide && piece.line) this.column = 0;
		else if (this.broken && !piece.wide) this.column = this.resumedColumn(piece, at);
		else if (piece.cell) this.column = (this.column + 1) % columns.length;
		this.broken = false;
		const column = columns[Math.max(0, this.column)] ?? 'content';
		if (piece.piece.text !== '') this.row.cells[column].push(piece.piece);
	}

	/** The column that goes on behind a repeated head, where empty cells were left out. */
	private resumedColumn({ piece, cell }: Piece, at: number): number {
		if (cell && piece.text === '') return 0;
		if (markOf(piece.text)) return 3;
		const next = this.pieces.slice(at + 1, at + 60).find((each) => each.cell);
		const another = next && !/^\d{1,2}$/.test(plain(next.piece.text.slice(0, 9)));
		return another ? 2 : 3;
	}
}

export const rowsOf = (
	pieces: readonly Piece[],
	fields: ReadonlySet<string>,
	remarks: Remarks,
): RowsRead => new Reader(pieces, fields, remarks).read();
