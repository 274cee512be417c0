/**
 * How high things stand on paper, in points. Body and tables have exact line heights (ui/design.md §11), so
 * lines are counted from characters: a Chinese one is as wide as its size, a Latin one about half of that.
 */
import type { CellView, TableView } from '../../views/document.ts';
import { cellPadding, tableLine, tableSet, type TableSet } from '../kit/table-text.ts';
import { markOf } from '#domain/prose/notation.ts';

/** How passages and headings are set, in points. */
export interface Lines {
	/** Size of a passage's letters. */
	readonly size: number;
	readonly line: number;
	readonly heading: number;
}

/** 三号 and its line of 28.95 pt. */
export const ownLines: Lines = { size: 16, line: 28.95, heading: 28.95 };
/** Two characters of indent. */
const indent = 2;

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2000;

/** Width in characters of full width. */
const widthOf = (text: string): number => {
	let width = 0;
	for (const character of text) width += isWide(character) ? 1 : 0.5;
	return width;
};

/**
 * What stays together on a line: a Latin word or number, a Chinese character, a run of blanks, each with the
 * brackets that open before it and the signs that close behind it.
 */
const units = /[（《“‘〔【]*(?:[\x21-\x7e]+|\s+|[^\s\x21-\x7e])[，。；：、！？）》”’〕】]*/gu;
/** May hang over the end of a line. */
const hung = /[，。；：、！？）》”’〕】]$/u;

/** Lines of one paragraph, filled unit by unit. */
function linesIn(text: string, characters: number, before: number): number {
	// No sign is wider than one character: most cells of a table need no counting.
	if (text.length + before <= characters) return 1;
	let [lines, used] = [1, before];
	for (const [unit] of text.matchAll(units)) {
		const width = widthOf(unit);
		const fits = used + width - (hung.test(unit) ? 1 : 0) <= characters;
		if (!fits && used > 0) {
			lines += 1;
			used = 0;
		}
		// A word longer than the line is broken.
		lines += Math.max(0, Math.ceil(width / characters) - 1);
		used += width > characters ? width % characters : width;
	}
	return lines;
}

const linesOf = (text: string, characters: number, before = 0): number =>
	text.split('\n').reduce((lines, line) => lines + linesIn(line, characters, before), 0);

/** How far the lines of a list item stand in below its mark, in characters; 0 of a paragraph. */
export const hanging = (text: string): number => widthOf(markOf(text).trimEnd());

/** A paragraph of the body in a column `width` points wide; items hang below their marks. */
export function paragraphHeight(text: string, width: number, { size, line }: Lines): number {
	const characters = Math.floor(width / size);
	const lines = text.split('\n').map((one) => {
		const hung = hanging(one);
		return hung > 0
			? linesIn(one, characters - indent - hung, -hung)
			: linesIn(one, characters, indent);
	});
	return lines.reduce((sum, count) => sum + count, 0) * line;
}

/** What a row takes beyond its lines and padding, in points: its rules (measured on a report of 13 pages). */
const rule = ({ dense }: TableSet): number => (dense > 0 ? 0.75 : 1.5);

interface Ruler {
	readonly set: TableSet;
	/** Space beside the text of a cell, in points. */
	readonly beside: number;
	/** Width of each column in points. */
	readonly columns: readonly number[];
}

function cellLines(cell: CellView, at: number, { columns, set, beside }: Ruler): number {
	if (cell.rowSpan || cell.vertical) return 1;
	const span = cell.colSpan ?? 1;
	const width = columns.slice(at, at + span).reduce((sum, column) => sum + column, 0);
	return linesOf(cell.text, Math.max(1, (width - beside) / set.size));
}

/** Height that texts standing upright in one row need; 0 where none does. */
export const standingHeight = (cells: readonly CellView[], size: number): number =>
	cells
		.filter(({ vertical, rowSpan }) => vertical && !rowSpan)
		.reduce((most, { text }) => Math.max(most, widthOf(text) * size + size), 0);

/** Cells of a row that lie under a spanning one are missing at its left end: it is read from the right. */
function rowHeight(cells: readonly CellView[], ruler: Ruler): number {
	let at = ruler.columns.length - cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0);
	let lines = 1;
	for (const cell of cells) {
		lines = Math.max(lines, cellLines(cell, Math.max(0, at), ruler));
		at += cell.colSpan ?? 1;
	}
	const height = Math.max(lines * tableLine(ruler.set), standingHeight(cells, ruler.set.size));
	return height + cellPadding(ruler.set) + rule(ruler.set);
}

export interface TableHeights {
	readonly caption: number;
	readonly head: number;
	readonly rows: readonly number[];
	readonly note: number;
}

/** A table that would look torn over two pages; in points, caption and head included. */
const shortest = 260;

export const bodyHeight = ({ caption, head, rows }: TableHeights): number =>
	rows.reduce((sum, height) => sum + height, caption + head);

/** True of tables that stand on one page, whatever is before them. */
export const isShort = (heights: TableHeights): boolean => bodyHeight(heights) <= shortest;

function measured(table: TableView, width: number): TableHeights {
	const sum = table.widths.reduce((total, part) => total + part, 0);
	const columns = table.widths.map((part) => (part / sum) * width);
	const ruler = { set: tableSet(table), beside: table.narrow ? 0 : 5.7, columns };
	const heights = (rows: TableView['rows']) => rows.map((row) => rowHeight(row, ruler));
	return {
		caption: 25,
		head: heights(table.head).reduce((total, height) => total + height, 0),
		rows: heights(table.rows),
		note: table.note === undefined ? 8 : linesOf(table.note, width / 9, indent) * 13 + 8,
	};
}

/** Of each table what was measured, by its width: pages, contents and the table itself ask for the same. */
const known = new WeakMap<TableView, Map<number, TableHeights>>();

export function tableHeights(table: TableView, width: number): TableHeights {
	const byWidth = known.get(table) ?? new Map<number, TableHeights>();
	const heights = byWidth.get(width) ?? measured(table, width);
	known.set(table, byWidth.set(width, heights));
	return heights;
}
