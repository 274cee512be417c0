/** A row with tabs, cell by cell and paragraph by paragraph, each with its place in the row. */
import { marksIn, type PrintedMark } from './marks.ts';

export interface Paragraph {
	readonly text: string;
	/** In the row, in units. */
	readonly from: number;
	/** Marks of the column's own form. */
	readonly marks: readonly PrintedMark[];
}

export type Cell = readonly Paragraph[];

/** Filled stretches of `text` between the matches of `border`, without white space around them. */
function stretches(text: string, at: number, border: RegExp): { text: string; from: number }[] {
	const found: { text: string; from: number }[] = [];
	let from = 0;
	for (const match of [...text.matchAll(border), null]) {
		const part = text.slice(from, match?.index);
		const lead = part.length - part.trimStart().length;
		found.push({ text: part.trim(), from: at + from + lead });
		from = match ? match.index + match[0].length : from;
	}
	return found;
}

const bare = ({ text, from }: { text: string; from: number }): Paragraph[] =>
	stretches(text, from, /<\/?p>|<br ?\/?>/g)
		.filter((each) => each.text !== '')
		.map((each) => ({ ...each, marks: marksIn(each.text) }));

export const cellsIn = (row: string): Cell[] => stretches(row, 0, /\t/g).map(bare);

/** The form of a column's first mark; null: nothing in it begins with one. */
function formOf(column: readonly Cell[]): string | null {
	for (const { marks } of column.flat()) if (marks[0]?.first) return marks[0].form;
	return null;
}

/** The rows with the marks of each column's own form alone; others are words of its items. */
export function ownMarks(rows: readonly (readonly Cell[])[], columns: number): Cell[][] {
	const forms = Array.from({ length: columns }, (_, at) =>
		formOf(rows.map((row) => row[at] ?? [])),
	);
	return rows.map((row) =>
		row.map((cell, at) =>
			cell.map((each) => ({ ...each, marks: each.marks.filter(({ form }) => form === forms[at]) })),
		),
	);
}
