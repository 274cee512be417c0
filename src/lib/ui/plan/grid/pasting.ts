/** Whether a pasted table goes in as it stands, or is shown first to be agreed to. */
import type { Texts } from './clipboard.ts';
import type { Copied } from './copied.ts';
import { headsOf, type Heads } from './pasted-heads.ts';
import type { Place } from './places.ts';
import type { SectionId } from './row.ts';

/** A table that is shown, and whose columns may be named, before anything is written. */
export interface Pasting {
	readonly texts: Texts;
	readonly heads: Heads;
	/** It goes by place from there, and away from where it was cut; null: row by row, by name. */
	readonly placed: { readonly from: Place; readonly source: Copied | null } | null;
	/** Where new rows come. */
	readonly section: SectionId;
}

/** With heads of its own a table never goes in by place. */
export const withHeads = (texts: Texts, semesters: number): Heads | null =>
	texts.length > 1 ? headsOf(texts, semesters) : null;

/** Several rows of several columns may be meant as courses; a column alone is meant where one stands. */
export const mayBeRows = (texts: Texts): boolean =>
	texts.length > 1 && texts.some((row) => row.length > 1);

/** More than so many cells are shown before they are written. */
const direct = 20;
export const isLarge = (texts: Texts): boolean =>
	texts.reduce((sum, row) => sum + row.length, 0) > direct;
