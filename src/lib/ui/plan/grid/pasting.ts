/** Whether a pasted table goes in as it stands, or somebody is asked first which column is which. */
import type { Texts } from './clipboard.ts';
import { headsOf, type Heads } from './pasted-heads.ts';
import type { SectionId } from './row.ts';

/** A table that waits for its columns to be named. */
export interface Pasting {
	readonly texts: Texts;
	readonly heads: Heads;
	/** Where new rows come. */
	readonly section: SectionId;
}

/** With heads of its own a table never goes in by place. */
export const withHeads = (texts: Texts, semesters: number): Heads | null =>
	texts.length > 1 ? headsOf(texts, semesters) : null;

/** Several rows of several columns may be meant as courses; a column alone is meant where one stands. */
export const mayBeRows = (texts: Texts): boolean =>
	texts.length > 1 && texts.some((row) => row.length > 1);
