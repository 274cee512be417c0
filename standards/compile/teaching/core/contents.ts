/** The numbered 教学内容与要求 of a cell. */
import { joined, slice, trimmed, type Traced } from '../../text/traced.ts';
import { isNext, markOf } from '../items.ts';
import type { Remarks } from '../remarks.ts';
import { isClosed } from '../text/letters.ts';
import { rejoined, respaced } from '../text/spacing.ts';

export interface Content {
	readonly number: number;
	/** Without its number. */
	readonly text: Traced;
}

const circled = /[①-⑳㉑-㉟]/g;

/** The piece cut where an item begins inside of it. */
function cutAtCircled(piece: Traced, last: number): Traced[] {
	const cuts: number[] = [];
	let number = last;
	for (const { index } of piece.text.matchAll(circled)) {
		const mark = markOf(piece.text.slice(index, index + 4));
		if (!mark || !isNext(mark, number)) continue;
		number = mark.number;
		if (index > 0) cuts.push(index);
	}
	return [0, ...cuts].map((from, at) => trimmed(slice(piece, from, cuts[at])));
}

interface Open {
	readonly number: number;
	readonly pieces: Traced[];
}

/** What has no number at all: a requirement a paragraph. */
function unnumbered(pieces: readonly Traced[]): Open[] {
	const all: Open[] = [];
	for (const piece of pieces) {
		const last = all.at(-1);
		if (
			last &&
			!/[；;]$/.test(last.pieces.at(-1)?.text ?? '') &&
			!isClosed(last.pieces.at(-1)?.text.slice(-9) ?? '')
		)
			last.pieces.push(piece);
		else all.push({ number: all.length + 1, pieces: [piece] });
	}
	return all;
}

/** Pieces of the cell, in their order, as its items; `numbered`: whether the text numbers them. */
export function contentsOf(
	pieces: readonly Traced[],
	remarks: Remarks,
): { items: Content[]; numbered: boolean } {
	const all: Open[] = [];
	for (const piece of pieces)
		for (const part of cutAtCircled(piece, all.at(-1)?.number ?? 0)) {
			const mark = markOf(part.text);
			const last = all.at(-1);
			if (mark && isNext(mark, last?.number))
				all.push({ number: mark.number, pieces: [slice(part, mark.length)] });
			else if (last) last.pieces.push(part);
			else all.push({ number: 0, pieces: [part] });
		}
	const numbered = all[0] !== undefined && all[0].number > 0;
	const items = (numbered ? all : unnumbered(pieces)).map(({ number, pieces: own }) => ({
		number,
		text: respaced(rejoined(own, remarks), remarks),
	}));
	return { items: items.filter(({ text }) => text.text !== ''), numbered };
}

export const cellText = (pieces: readonly Traced[], remarks: Remarks): Traced =>
	pieces.length === 0 ? joined([]) : respaced(rejoined(pieces, remarks), remarks);
