/** What the review shows of a source: all of it, or the part around a place where it is long. */
import type { ImportView } from '#domain/standards/import.ts';

export interface Excerpt {
	readonly text: string;
	/** Where it begins in the source, in UTF-16 units. */
	readonly from: number;
	/** Length of the source. */
	readonly length: number;
	/** Where the parts before and after begin; null: there are none. */
	readonly previous: number | null;
	readonly next: number | null;
}

/** An import as the page gets it: the source cut. */
export type ShownImport = Omit<ImportView, 'source'> & { readonly source: Excerpt };
