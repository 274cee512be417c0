/**
 * What is seen in a document, as text: the same whichever program saved it last. Looks (fonts,
 * widths, styles) are no content.
 */

/** A passage, or a row of a table. Of a workbook every row stands, so that its place is its number. */
export type Line = string | readonly string[];

/** A chapter with its heading, or a sheet with its name. */
export interface Part {
	readonly title: string;
	readonly lines: readonly Line[];
}

export type Content = readonly Part[];

/** Stands for a picture, so that one that was put over a figure is seen. */
export const picture = '〔图〕';

/** Between what a cell of a workbook shows and the formula behind it. */
export const formulaMark = '\t=';

/** Programs lay out white space each in its own way. */
export const tidy = (text: string): string => text.replaceAll(/[ \t\r\u00a0]+/g, ' ').trim();

export const isBlank = (line: Line): boolean =>
	typeof line === 'string' ? line === '' : line.every((cell) => cell === '');
