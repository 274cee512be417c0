/**
 * The dotted numbers 1, 1.1, 1.1.1 of a table that numbers its cells otherwise (一、（一）1.) or not at
 * all: they follow from the place, where the cells stand apart. What could be read in two ways is null.
 */
import type { Cell, Paragraph } from './cells.ts';
import { Count } from './count.ts';
import { dottedAt } from './marks.ts';

/** A number that is put in the place of a mark, which may be empty; in units of the row. */
export interface Placed {
	readonly from: number;
	readonly to: number;
	readonly number: string;
}

/** Cells of a label: function and content, domain and task. */
export const labelColumns = 2;

const beginsItem = /^[★☆※▲*]?\s*(?:能(?![力源量])|会(?!议)|具备|具有|掌握|了解|熟悉|遵守)/;
const ends = /[；;。]$/;
/** Several sentences in one paragraph may be several items. */
const several = /[；;。]\s*\S/;
/** A skill says so by its words or its end; knowledge is a noun. */
const isItem = ({ text }: Paragraph, column: number): boolean =>
	!several.test(text) && (column > 0 || beginsItem.test(text) || ends.test(text));

const wordsOf = (cell: Cell): string =>
	cell
		.map(({ text }) => text)
		.join('')
		.replace(/\s/g, '');
const firstMark = ([first]: Cell) => first?.marks.find((mark) => mark.first);

/** Where an item without a mark begins. */
const unmarked = { value: null, first: true, from: 0, to: 0 };

/** Reads rows in their order. */
export class Placing {
	private readonly labels = [new Count(), new Count()] as const;
	private readonly items: readonly Count[];
	/** What the open labels say, to know one that a page prints again. */
	private readonly open: string[] = [];
	/** Whether each column has marks. */
	private readonly marked: readonly boolean[];

	constructor(marked: readonly boolean[]) {
		this.marked = marked;
		this.items = marked.slice(labelColumns).map(() => new Count());
	}

	/** null: the row can be read in several ways. */
	row(cells: readonly Cell[]): Placed[] | null {
		const items = cells.slice(labelColumns);
		const placed: Placed[] = [];
		for (const [at, cell] of cells.entries()) {
			const found = at < labelColumns ? this.label(at, cell, items) : this.itemsIn(at, cell);
			if (found === null) return null;
			placed.push(...found);
		}
		return placed;
	}

	private label(at: number, cell: Cell, items: readonly Cell[]): Placed[] | null {
		const [first] = cell;
		const count = this.labels[at];
		if (!first || !count) return [];
		const [d, t] = dottedAt(first.text) ?? [];
		if (at === 1 && d !== undefined && t !== undefined) return this.printed(d, t);
		const mark = firstMark(cell);
		if (cell.flatMap(({ marks }) => marks).length > (mark ? 1 : 0)) return null;
		const repeated = !mark && this.open[at] === wordsOf(cell);
		if (!mark && !repeated && !this.begins(at, items)) return [];
		const before = count.last;
		const number = repeated ? before : count.next(mark?.value ?? null);
		if (number === null) return null;
		if (number !== before) this.turn(at);
		this.open[at] = wordsOf(cell);
		return [
			{
				from: first.from + (mark?.from ?? 0),
				to: first.from + (mark?.to ?? 0),
				number: this.numberTo(at),
			},
		];
	}

	/** A label without a mark begins where its items begin; else it is the rest of the one above. */
	private begins(at: number, items: readonly Cell[]): boolean {
		if (this.marked[at]) return false;
		const marked = this.marked.slice(labelColumns).some((each) => each);
		return !marked || items.some((cell) => firstMark(cell)?.value === 1);
	}

	private printed(d: number, t: number): Placed[] {
		const [functions, contents] = this.labels;
		if (functions.last !== d || contents.last !== t) this.turn(1);
		functions.set(d);
		contents.set(t);
		return [];
	}

	/** What stands under the label is counted anew. */
	private turn(at: number): void {
		if (at === 0) {
			this.labels[1].begin();
			this.open.splice(1);
		}
		for (const count of this.items) count.begin();
	}

	private numberTo(at: number): string {
		const [functions, contents] = this.labels;
		return at === 0 ? `${functions.last}.` : `${functions.last}.${contents.last}`;
	}

	private itemsIn(at: number, cell: Cell): Placed[] | null {
		const count = this.items[at - labelColumns];
		if (!count || cell.length === 0) return [];
		if (this.labels.some(({ last }) => last === 0)) return null;
		const placed: Placed[] = [];
		for (const paragraph of cell) {
			if (!this.marked[at] && !isItem(paragraph, at - labelColumns)) return null;
			const marks = this.marked[at] ? paragraph.marks : [unmarked];
			for (const { value, first, from, to } of marks) {
				if (!first && !count.follows(value)) continue;
				const number = count.next(value);
				if (number === null) return null;
				const begin = paragraph.from + from;
				const whole = `${this.numberTo(1)}.${number}`;
				placed.push({ from: begin, to: paragraph.from + to, number: whole });
			}
		}
		return placed;
	}
}
