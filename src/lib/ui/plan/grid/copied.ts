/** What was copied or cut: it wears a frame until it is put somewhere, or something else is done. */
import type { Texts } from './clipboard.ts';
import type { ColumnKey } from './columns.ts';
import { columnKeys, rowIds, type Span } from './selection.ts';
import type { Walk } from './walk.ts';

export interface Copied {
	readonly rows: ReadonlySet<string>;
	readonly columns: ReadonlySet<ColumnKey>;
	/** What stood there, by row. */
	readonly texts: Texts;
	/** What went to the clipboard. */
	readonly text: string;
	/** It goes from there once it is pasted. */
	readonly cut: boolean;
}

export const copiedOf = (walk: Walk, span: Span, texts: Texts, text: string, cut: boolean) =>
	({ rows: rowIds(walk, span), columns: columnKeys(walk, span), texts, text, cut }) as const;

/** The clipboard still holds it: some systems write their own line breaks. */
export const isStill = (copied: Copied | null, text: string): copied is Copied =>
	copied !== null && copied.text.replace(/\r\n?/g, '\n') === text.replace(/\r\n?/g, '\n');

/** `top left`: sides of a cell at which the frame runs; empty: inside of it. */
export type Edges = Readonly<Partial<Record<ColumnKey, string>>>;

/** A side is a place of a line whose neighbour is not framed. */
function sides<Key>(
	line: readonly Key[],
	framed: ReadonlySet<Key>,
	[first, last]: readonly [string, string],
): Map<Key, string[]> {
	const within = (at: number): boolean => framed.has(line[at] as Key);
	return new Map(
		line.flatMap((key, at): [Key, string[]][] =>
			within(at)
				? [[key, [...(within(at - 1) ? [] : [first]), ...(within(at + 1) ? [] : [last])]]]
				: [],
		),
	);
}

/** The frame by row, as the rows stand now. */
export function framed(walk: Walk | null, copied: Copied | null): ReadonlyMap<string, Edges> {
	if (!walk || !copied) return new Map();
	const ids = walk.rows.map(({ id }) => id);
	const across = [...sides(walk.columns, copied.columns, ['left', 'right'])];
	const down = [...sides(ids, copied.rows, ['top', 'bottom'])];
	return new Map(
		down.map(([row, ends]) => [
			row,
			Object.fromEntries(across.map(([key, own]) => [key, [...ends, ...own].join(' ')])),
		]),
	);
}
