/** A text as it is read: its lines, with the value of each field, and what the standard does not have. */
import { textDifference, type Segment } from '#domain/difference/text.ts';
import type { FieldValue } from '#domain/prose/field-value.ts';
import { fieldWords } from '#domain/prose/field-value.ts';
import { readProse } from '#domain/prose/notation.ts';
import { likeness } from './likeness.ts';

export interface ShownRun {
	readonly text: string;
	/** Name of the figure, of a field. */
	readonly figure: string | null;
	/** Why the field says nothing. */
	readonly fault: string | null;
	/** Not in the standard's text. */
	readonly added: boolean;
}

export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Stretches of the own text that the standard does not have; none where only signs differ. */
export function addedTo(standard: string | null, own: string): Stretch[] {
	if (standard === null || likeness(own, standard) === 'same') return [];
	let at = 0;
	return textDifference(standard, own).flatMap(({ kind, text }) => {
		if (kind === 'deleted') return [];
		at += text.length;
		return kind === 'inserted' ? [{ start: at - text.length, end: at }] : [];
	});
}

/** The standard's text with what the plan's own does not have; nothing is marked where only signs differ. */
export function standardSegments(standard: string | null, own: string | null): Segment[] {
	if (standard === null) return [];
	return own === null || own === '' || likeness(own, standard) === 'same'
		? [{ kind: 'same', text: standard }]
		: textDifference(standard, own).filter(({ kind }) => kind !== 'inserted');
}

/** A run cut where what was added begins and ends; a field is never cut. */
function cut(run: ShownRun, at: number, added: readonly Stretch[]): ShownRun[] {
	const end = at + run.text.length;
	const inside = added.filter((one) => one.start < end && one.end > at);
	if (run.figure !== null) return [{ ...run, added: inside.length > 0 }];
	const borders = [at, end, ...inside.flatMap((one) => [one.start, one.end])]
		.filter((place) => place >= at && place <= end)
		.toSorted((a, b) => a - b);
	return borders.flatMap((from, index) => {
		const to = borders[index + 1] ?? from;
		const isAdded = inside.some((one) => one.start <= from && one.end >= to);
		return to > from ? [{ ...run, text: run.text.slice(from - at, to - at), added: isAdded }] : [];
	});
}

export function shownLines(
	text: string,
	valueOf: (figure: string) => FieldValue,
	standard: string | null = null,
): ShownRun[][] {
	const plain = { figure: null, fault: null, added: false };
	const lines = readProse(text).map(({ mark, pieces }): ShownRun[] => [
		...(mark === '' ? [] : [{ ...plain, text: mark }]),
		...pieces.map((piece): ShownRun => {
			if (piece.kind === 'text') return { ...plain, text: piece.text };
			const value = valueOf(piece.figure);
			return { ...plain, text: fieldWords(value), figure: piece.figure, fault: value.fault };
		}),
	]);
	const own = lines.map((line) => line.map((run) => run.text).join('')).join('\n');
	const added = addedTo(standard, own);
	let at = 0;
	return lines.map((line) => {
		const runs = line.flatMap((run) => {
			at += run.text.length;
			return cut(run, at - run.text.length, added);
		});
		at += 1;
		return runs;
	});
}
