/** A document with what changed against another marked in it: accepted it is the new one, rejected the old. */
import type { Segment } from '#domain/difference/text.ts';
import type { CellView } from '../document.ts';

/** Whether a whole block or row is in both, or only in one of the documents. */
export type Fate = 'same' | 'deleted' | 'inserted';

export interface MarkedText {
	readonly fate: Fate;
	readonly segments: readonly Segment[];
}

export type MarkedCell = Omit<CellView, 'text' | 'rowSpan' | 'vertical'> & {
	readonly segments: readonly Segment[];
};

export interface MarkedRow {
	readonly fate: Fate;
	readonly cells: readonly MarkedCell[];
}

export interface MarkedTable {
	readonly caption: MarkedText;
	readonly widths: readonly number[];
	readonly head: readonly MarkedRow[];
	readonly rows: readonly MarkedRow[];
	/** Stands under every table, if only as an empty line. */
	readonly note: MarkedText;
	readonly points?: number;
	readonly narrow?: boolean;
}

export type MarkedBlock =
	| ({ readonly kind: 'paragraph' } & MarkedText)
	| ({ readonly kind: 'heading'; readonly level: 1 | 2 | 3 } & MarkedText)
	| { readonly kind: 'table'; readonly table: MarkedTable };

export interface MarkedPart {
	readonly landscape: boolean;
	/** 附录…: a title without a number of the outline; null: the chapters, each with its heading. */
	readonly title: MarkedText | null;
	readonly blocks: readonly MarkedBlock[];
}

/** All of a text under one fate. */
export const whole = (fate: Fate, text: string): MarkedText => ({
	fate,
	segments: text === '' ? [] : [{ kind: fate, text }],
});
