/** The rows of one level's table, read by their numbers: in cells, or line by line. */
import { joined, type Traced } from '../../text/traced.ts';
import { furniture } from '../furniture.ts';
import { cellsOf, paragraphsOfCell, type Line } from '../lines.ts';
import type { Reading } from '../reading.ts';
import { columnAt, columnsIn, headLength, usualColumns, type Column } from './heads.ts';
import { noEntries, type Entries } from './entries.ts';
import { noteRow, type Row } from './moved.ts';
import { Placing } from './placing.ts';
import { mayEndNumber, tokensOf } from './tokens.ts';

/** Cells with anything in them, each paragraph with its column; null: the line has no cells. */
function piecesOf(
	line: Line,
	columns: readonly Column[],
): { piece: Traced; column: Column | null }[] {
	const cells = cellsOf(line);
	return cells.flatMap((cell, index) =>
		paragraphsOfCell(cell).map((piece) => ({
			piece,
			column: cells.length > 1 ? columnAt(columns, index, cells.length) : null,
		})),
	);
}

/** `names`: what the running head of a page may be. */
export function scanTable(
	lines: readonly Line[],
	names: readonly string[],
	reading: Reading,
): Entries {
	const placing = new Placing(noEntries(), reading);
	let columns = usualColumns;
	let inCells = false;
	let headed = false;
	for (let at = 0; at < lines.length; at += 1) {
		const line = withName(lines, at);
		if (!line) continue;
		if (line !== lines[at]) at += 1;
		const heads = headLength(lines, at);
		if (heads > 0) {
			const beside = columnsIn(lines.slice(at, at + heads));
			columns = beside ?? columns;
			inCells = beside !== null;
			furniture.head(lines.slice(at, at + heads), !headed, reading);
			headed = true;
			placing.headPassed();
			at += heads - 1;
		} else if (!furniture.passOver(line, names, reading)) {
			if (inCells && isBeside(line, placing)) placing.leave(line.piece);
			else readRow(line, columns, placing, reading);
		}
	}
	placing.end();
	return placing.entries;
}

const numberAlone = /^\d{1,2}\.(\d{1,2}\.?)?$/;

/** A line that has the number of a label alone, with the line of its name. */
function withName(lines: readonly Line[], at: number): Line | undefined {
	const line = lines[at];
	const next = lines[at + 1];
	if (!line || !next || !numberAlone.test(line.bare)) return line;
	const isName = /^[\u4e00-\u9fff]/.test(next.piece.text) && cellsOf(next).length === 1;
	if (!isName || headLength(lines, at + 1) > 0) return line;
	const piece = joined([line.piece, next.piece], ' ');
	return { ...line, piece, bare: line.bare + next.bare };
}

const note = /^(?:备?注|说明)\s*[\d０-９]{0,2}\s*[:：]/;

/** A paragraph between the rows of a table in cells, after the end of an item: a note, say. */
const isBeside = (line: Line, placing: Placing): boolean =>
	(line.apart || note.test(line.piece.text)) &&
	!placing.open &&
	cellsOf(line).length === 1 &&
	tokensOf(line.piece, { column: null, before: placing.before, open: false })[0]?.kind === 'text';

function readRow(line: Line, columns: readonly Column[], placing: Placing, reading: Reading): void {
	const row: Row = [];
	for (const { piece: cut, column } of piecesOf(line, columns)) {
		const begun = mayEndNumber(cut, column) ? placing.takeDangling(cut) : null;
		const piece = begun ? joined([begun, cut]) : cut;
		const standing = { column, before: placing.before, open: placing.open };
		for (const token of tokensOf(piece, standing)) {
			placing.take(token, column);
			row.push(token);
		}
	}
	placing.endRow();
	noteRow(row, reading);
}
