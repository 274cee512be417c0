/** The table of section 5: labels and values, in whichever direction it was printed. */
import { joined, nothing, slice, split, trimmed, type Traced } from '../../text/traced.ts';
import { leftOut, type Remarks } from '../remarks.ts';
import { rejoined, respaced } from '../text/spacing.ts';
import type { Line } from '../text/lines.ts';
import { isCutLabel, labelsIn, type Label, type Row } from './labels.ts';
import { sixByShape } from './shapes.ts';

export interface RowRead {
	readonly row: Row;
	readonly label: Traced;
	readonly value: Traced;
	/** The value as it stood on lines or in paragraphs of its cell. */
	readonly parts: readonly string[];
}

export interface TableRead {
	readonly rows: readonly RowRead[];
	/** What stands before and behind the table. */
	readonly rest: readonly Traced[];
}

/** A label that is cut in two beside its value: the second line belongs to both. */
function uncut(lines: readonly Line[]): Traced[] {
	const pieces = lines.map(({ piece }) => piece);
	for (let at = 0; at + 1 < pieces.length; at += 1) {
		const [first, second] = [cells(pieces[at]), cells(pieces[at + 1])];
		if (first.length !== 2 || second.length > 2) continue;
		if (!isCutLabel(first[0]?.text ?? '', second[0]?.text ?? '')) continue;
		const values = [first[1], second[1]].filter((each) => each !== undefined);
		pieces.splice(at, 2, joined([...first.slice(0, 1), ...second.slice(0, 1)]), ...values);
	}
	return pieces;
}

/** The first cell of a line, and the others as one. */
function cells(piece: Traced | undefined): Traced[] {
	if (!piece) return [];
	const blank = /[\t ]+/.exec(piece.text);
	if (!blank) return [piece];
	return [slice(piece, 0, blank.index), slice(piece, blank.index + blank[0].length)];
}

const partsOf = (value: Traced): Traced[] =>
	split(value, /[\n\t]+/g)
		.map(trimmed)
		.filter(({ text }) => text !== '');

/** Values put together where a line or page broke them. */
const together = (value: Traced, remarks: Remarks): Traced =>
	respaced(rejoined(partsOf(value), remarks), remarks);

const tag = /<\/?p>/g;
const untagged = (piece: Traced): Traced => joined(split(piece, tag), '\n');

/** Rows of labels whose values all stand behind the last one. */
function turned(whole: Traced, labels: readonly Label[]): Traced[] | null {
	const values = labels.map(({ to }, at) => slice(whole, to, labels[at + 1]?.from));
	const filled = values.filter(({ text }) => text.trim() !== '');
	if (labels.length < 2 || filled.length !== 1 || values.at(-1) !== filled[0]) return null;
	const inCells = split(filled[0]!, /\t/g).filter(({ text }) => text.trim() !== '');
	return inCells.length === labels.length ? inCells : sixByShape(filled[0]!, labels.length);
}

function listRepeated(lines: readonly Line[], remarks: Remarks): Line[] {
	return lines.filter(({ plain, piece }) => {
		if (!/^续表\d*$/.test(plain)) return true;
		leftOut(remarks, piece, 'repeated-head', '略去“续表”');
		return false;
	});
}

/** The rows that were found, in their order; a label that returns after a page break goes on with its row. */
export function readTable(lines: readonly Line[], remarks: Remarks): TableRead {
	const whole = joined(uncut(listRepeated(lines, remarks)).map(untagged), '\n');
	const labels = labelsIn(whole);
	const first = labels[0];
	if (!first) return { rows: [], rest: [together(whole, remarks)] };
	const values =
		turned(whole, labels) ?? labels.map(({ to }, at) => slice(whole, to, labels[at + 1]?.from));
	const rows = labels.map(({ row, from, to }, at) => ({
		row,
		label: respaced(joined(split(slice(whole, from, to), /\s+/g)), remarks),
		value: together(values[at] ?? nothing, remarks),
		parts: partsOf(values[at] ?? nothing).map(({ text }) => text),
	}));
	return {
		rows,
		rest: [together(slice(whole, 0, first.from), remarks)].filter(({ text }) => text !== ''),
	};
}
