/** Skills and labels of one level's table in the order in which they were read. */
import { offset, type Traced } from '../../text/traced.ts';
import { bare, isClosed, isSpaced, rejoined, tidied } from '../glyphs.ts';
import type { Reading } from '../reading.ts';
import { dotted } from './numbers.ts';

export interface SkillEntry {
	readonly path: readonly number[];
	readonly mark: Traced;
	readonly pieces: Traced[];
}

/** One printing of a label; the same number may be printed on several pages. */
export interface LabelEntry {
	readonly path: readonly number[];
	/** null: its number is not printed. */
	readonly mark: Traced | null;
	readonly pieces: Traced[];
}

export interface Entries {
	readonly skills: SkillEntry[];
	readonly labels: LabelEntry[];
	/** Text that belongs to no number, label or head. */
	readonly unread: { readonly piece: Traced; readonly near: readonly number[] }[];
}

export const noEntries = (): Entries => ({ skills: [], labels: [], unread: [] });

/** The text of an entry so far does not end as an item does. */
export const isOpen = (entry: { readonly pieces: readonly Traced[] } | undefined): boolean =>
	entry !== undefined && !isClosed(entry.pieces.at(-1)?.text ?? '');

export const textOf = ({ pieces }: { readonly pieces: readonly Traced[] }): Traced =>
	rejoined(pieces.map(tidied));

/** `piece` goes on where `entry` was cut. */
export function goOn(entry: SkillEntry | LabelEntry, piece: Traced, reading: Reading): void {
	const before = textOf({ pieces: entry.pieces.slice(-1) }).text.slice(-12);
	const after = piece.text.slice(0, 12);
	entry.pieces.push(piece);
	if (before === '') return;
	reading.repairs.push({
		offset: offset(piece),
		kind: 'joined-break',
		what: `把 ${dotted(entry.path)} 被断页断行切开的文字接上`,
		before: `${before}⏎${after}`,
		after: before + after,
	});
}

/** A label that a page prints again is not part of the name before it. */
export const repeats = (label: LabelEntry, piece: Traced): boolean =>
	bare(piece.text).length > 1 && bare(textOf(label).text) === bare(piece.text);

/** Spaces that stand within the words of an entry. */
export function noteSpaces({ path, pieces }: SkillEntry | LabelEntry, reading: Reading): void {
	for (const piece of pieces.filter(isSpaced))
		reading.repairs.push({
			offset: offset(piece),
			kind: 'joined-word',
			what: `去掉 ${dotted(path)} 文字中间的空格`,
			before: piece.text,
			after: tidied(piece).text,
		});
}
