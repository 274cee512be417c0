/** Tokens of one level's table as cells, each under the function and content that its number names. */
import { split, trimmed, type Traced } from '../../text/traced.ts';
import { add, cellOf, type Cell } from './cell.ts';
import { labelled, type Label } from './labelling.ts';
import { placed, type Open, type Piece } from './placing.ts';
import type { Column, Loose, Mark, Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A cell with the numbers that say where it belongs, `[1, 2]` for a content. */
export interface Numbered {
	readonly numbers: readonly number[];
	readonly cell: Cell;
}

export interface Table {
	readonly cells: readonly Numbered[];
	/** Text before any number. */
	readonly unread: readonly Traced[];
	/** Words that may be the rest of a label as well. */
	readonly doubtful: readonly Doubtful[];
}

/** `text` was read as the rest of `cell`, and may be that of `other`. */
export interface Doubtful {
	readonly text: Traced;
	readonly cell: Cell;
	readonly other: Cell;
}

/** Items that follow each other under one content are labelled together. */
export function labelsOf(tokens: readonly Token[]): Map<Mark, Label> {
	const labels = new Map<Mark, Label>();
	let [group, content]: [{ mark: Mark; text: string }[], string] = [[], ''];
	const close = (): void => {
		const items = group.map(({ mark, text }) => ({
			number: mark.numbers.at(-1) ?? 0,
			text,
			cell: mark.cell,
		}));
		for (const [index, label] of labelled(items).entries()) {
			const mark = group[index]?.mark;
			if (mark) labels.set(mark, label);
		}
		group = [];
	};
	for (const [index, token] of tokens.entries()) {
		if (token.kind === 'text') continue;
		const own = token.numbers.slice(0, 2).join('.');
		if (
			token.depth < 3
				? own !== content && !content.startsWith(`${own}.`)
				: token.numbers.length > 1 && own !== content
		) {
			close();
			content = own;
		}
		if (token.depth === 3) group.push({ mark: token, text: firstWords(tokens, index) });
	}
	close();
	return labels;
}

function firstWords(tokens: readonly Token[], at: number): string {
	const [own, after] = [tokens[at], tokens[at + 1]];
	if (own?.text.text !== '') return own?.text.text ?? '';
	return after?.kind === 'text' ? after.text.text : '';
}

export class TableReader {
	private readonly cells: Numbered[] = [];
	private readonly unread: Traced[] = [];
	private readonly doubtful: Doubtful[] = [];
	/** A label that stands in one line with the mark read last. */
	private beside: { readonly line: number; readonly label: Cell } | null = null;
	private open: Open = {};
	private last: Column | null = null;
	/** Function and content that are open. */
	private current: readonly number[] = [];
	private run: Loose[] = [];
	/** The cells of the row read last are separated: text without a cell goes on with its last one. */
	private separated = false;

	private readonly labels: ReadonlyMap<Mark, Label>;
	private readonly vocabulary: Vocabulary;

	constructor(labels: ReadonlyMap<Mark, Label>, vocabulary: Vocabulary) {
		this.labels = labels;
		this.vocabulary = vocabulary;
	}

	read(tokens: readonly Token[]): Table {
		for (const token of tokens) {
			if (token.kind === 'text') this.run.push(token);
			else this.mark(token);
		}
		this.place(null);
		return { cells: this.cells, unread: this.unread, doubtful: this.doubtful };
	}

	private columnOf(mark: Mark): Column {
		return this.labels.get(mark) ?? (mark.depth === 1 ? 'function' : 'content');
	}

	private mark(mark: Mark): void {
		const column = this.columnOf(mark);
		this.place({ mark, column });
		const numbers =
			mark.depth === 3 && mark.numbers.length === 1
				? [...this.current, ...mark.numbers]
				: mark.numbers;
		this.turn(column, numbers);
		const cell = cellOf(column, mark);
		this.cells.push({ numbers, cell });
		this.open = { ...this.open, [column]: cell };
		this.last = column;
		this.separated = mark.cell !== null;
		if (column === 'content' && mark.cell === null) this.beside = { line: mark.line, label: cell };
		else if (this.beside?.line !== mark.line) this.beside = null;
	}

	/** The number says where an item belongs: cells of another function or content are closed. */
	private turn(column: Column, numbers: readonly number[]): void {
		const { function: fun, content, ...items } = this.open;
		const sameFunction = numbers[0] === this.current[0];
		const sameContent = sameFunction && (column === 'function' || numbers[1] === this.current[1]);
		if (!sameFunction) this.open = {};
		else if (!sameContent) this.open = fun ? { function: fun } : {};
		else this.open = { ...(fun && { function: fun }), ...(content && { content }), ...items };
		this.current =
			column === 'function' && !sameFunction
				? numbers
				: sameContent
					? this.current
					: numbers.slice(0, 2);
	}

	private place(next: { mark: Mark; column: Column } | null): void {
		const run = this.run;
		this.run = [];
		if (run.length === 0) return;
		if (this.last === null || this.separated || run.some(({ cell }) => cell !== null)) {
			for (const loose of run) this.placeByCell(loose);
			return;
		}
		const pieces = run.flatMap(piecesOf);
		const place = { open: this.open, last: this.last, next, vocabulary: this.vocabulary };
		const shared = placed(pieces, place);
		for (const [index, column] of shared.columns.entries()) {
			const piece = pieces[index];
			if (!piece) continue;
			if (index === 0) this.doubtBelow(column, piece);
			this.give(column, piece);
			this.doubt(piece.text, column, shared.other?.[index]);
		}
	}

	private doubt(text: Traced, column: Column, likely: Column = column): void {
		const [cell, other] = [this.open[column], this.open[likely]];
		if (cell && other && likely !== column) this.doubtful.push({ text, cell, other });
	}

	/** Without cells, a word apart in the line below a label and its items may be the rest of either. */
	private doubtBelow(column: Column, { text, line }: Piece): void {
		const cell = this.open[column];
		if (!this.beside || !cell || column === 'content' || column === 'function') return;
		if (line === this.beside.line + 1 && /^[\u4e00-\u9fff]{1,6}$/.test(text.text))
			this.doubtful.push({ text, cell, other: this.beside.label });
	}

	private placeByCell(loose: Loose): void {
		const column = loose.cell ?? this.last;
		if (column) this.give(column, loose);
		else this.unread.push(loose.text);
	}

	private give(column: Column, piece: Piece): void {
		const cell = this.open[column];
		if (cell) add(cell, piece.text, piece.line, piece.page);
		else this.unread.push(piece.text);
	}
}

/** A space may part two cells; between Latin words it is a space. */
function piecesOf(loose: Loose): Piece[] {
	const parts = split(loose.text, /(?<![A-Za-z0-9])\s+(?![A-Za-z0-9（(])/g).map(trimmed);
	return parts
		.filter(({ text }) => text !== '')
		.map((text, index) => ({ text, line: loose.line, page: loose.page && index === 0 }));
}
