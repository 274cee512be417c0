/** A numbered section of a document as it was read: what the clauses are taken from. */
import type { Traced } from '../text/traced.ts';

export interface ReadSection {
	/** `8.1.3`; always with half-width digits and points, whatever the document has. */
	readonly number: string;
	readonly title: string;
	/** Where its heading begins in the source text. */
	readonly offset: number;
	/**
	 * Word for word: breaks of pages and lines joined, spaces folded; a table row by row, cells joined by
	 * a space.
	 */
	readonly paragraphs: readonly Traced[];
}
