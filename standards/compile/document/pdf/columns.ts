/** Tables without borders: lines that stand in the same columns, one below the other. */
import { cellText } from '../document.ts';
import type { Run } from './geometry.ts';
import { lineOf, type Line } from './lines.ts';
import { cellParagraphs } from './wraps.ts';

/** A gap of so many characters parts columns. */
const gap = 1.6;
/** Fewer rows may as well be a title page. */
const fewest = 3;

interface Span {
	readonly x0: number;
	readonly x1: number;
}

export interface FreeTable {
	readonly lines: readonly Line[];
	readonly rows: readonly string[];
}

/** The pieces of a line that stand apart. */
function segmentsOf({ runs, size }: Line): Line[] {
	const groups: Run[][] = [];
	let end = -Infinity;
	for (const run of runs) {
		if (run.x0 - end > size * gap) groups.push([]);
		groups.at(-1)?.push(run);
		end = Math.max(end, run.x1);
	}
	return groups.map(lineOf);
}

const overlap = (a: Span, b: Span): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** The columns with the segments added; null where a segment lies across two of them. */
function widened(columns: readonly Span[], segments: readonly Line[]): Span[] | null {
	const all = [...columns];
	for (const segment of segments) {
		const met = all.flatMap((column, at) => (overlap(column, segment) ? [at] : []));
		if (met.length > 1) return null;
		const [at = all.length] = met;
		const { x0, x1 } = all[at] ?? segment;
		all[at] = { x0: Math.min(x0, segment.x0), x1: Math.max(x1, segment.x1) };
	}
	return all.sort((a, b) => a.x0 - b.x0);
}

interface Split {
	readonly line: Line;
	readonly segments: readonly Line[];
}

/** A row begins in the first column, and has another cell on that line; what is no row goes on in others. */
const fits = ({ segments }: Split, columns: readonly Span[]): boolean =>
	segments.length > 1 ||
	(columns[0] !== undefined && !segments.some((each) => overlap(each, columns[0]!)));

/** How far a table goes that begins with `lines[from]`, and its columns. */
function blockAt(lines: readonly Split[], from: number): { to: number; columns: readonly Span[] } {
	let columns: readonly Span[] = lines[from]!.segments;
	let to = from + 1;
	for (; to < lines.length; to += 1) {
		const { line, segments } = lines[to]!;
		const wider = widened(columns, segments);
		const near = line.y - lines[to - 1]!.line.y < line.size * 4;
		if (!wider || !near || !fits(lines[to]!, columns)) break;
		columns = wider;
	}
	return { to, columns };
}

function rowsOf(block: readonly Split[], columns: readonly Span[]): string[] {
	const rows: Line[][][] = [];
	for (const { segments } of block) {
		if (segments.some((each) => overlap(each, columns[0]!))) rows.push(columns.map(() => []));
		for (const segment of segments)
			rows.at(-1)?.[columns.findIndex((column) => overlap(column, segment))]?.push(segment);
	}
	return rows.map((row) =>
		row.map((cell, at) => cellText(cellParagraphs(cell, columns[at]!.x1))).join('\t'),
	);
}

/** The tables among the lines of a page that no border surrounds. */
export function freeTables(lines: readonly Line[]): FreeTable[] {
	const split = lines.map((line) => ({ line, segments: segmentsOf(line) }));
	const tables: FreeTable[] = [];
	for (let from = 0; from < split.length;) {
		const { to, columns } =
			split[from]!.segments.length > 1 ? blockAt(split, from) : { to: from + 1, columns: [] };
		const block = split.slice(from, to);
		const rows = columns.length > 1 ? rowsOf(block, columns) : [];
		if (rows.length >= fewest) tables.push({ lines: block.map(({ line }) => line), rows });
		from = rows.length >= fewest ? to : from + 1;
	}
	return tables;
}
