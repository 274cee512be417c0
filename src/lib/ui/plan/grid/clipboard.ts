/** Tables on the clipboard, as Excel and WPS write and read them: text by tab and line, and HTML. */
import { bareText } from './figures.ts';
import { readHtmlTable } from './html-table.ts';
import { columnsIn, rowsIn, type Span } from './selection.ts';
import { readTable } from './read-table.ts';
import type { Walk } from './walk.ts';

export type Texts = readonly (readonly string[])[];

/** What stands in the selected cells, as it would be typed. */
export const copied = (walk: Walk, span: Span): Texts =>
	rowsIn(walk, span).map(({ cells }) =>
		columnsIn(walk, span).map((column) => bareText(column, cells[column]?.text ?? '')),
	);

const quoted = (text: string): string =>
	/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** One cell alone is its text, which goes into any field. */
export function textOf(texts: Texts): string {
	const alone = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
	return alone ?? texts.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A line break that Excel and WPS keep within the cell. */
const lineBreak = '<br style="mso-data-placement:same-cell">';
const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '').replaceAll('\n', lineBreak);

/** Spreadsheets may calculate with it; `0301` would lose its zero, `3-4` become a day, `=a` a formula. */
const isNumber = (text: string): boolean => /^(0|[1-9]\d{0,9})(\.\d+)?$/.test(text);
const cellOf = (text: string): string => {
	const form = text === '' || isNumber(text) ? '' : ` style="mso-number-format:'\\@'"`;
	return `<td${form}>${escaped(text)}</td>`;
};

export function htmlOf(texts: Texts): string {
	const rows = texts.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`);
	return `<meta charset="utf-8"><table><tbody>${rows.join('')}</tbody></table>`;
}

const isEven = (rows: Texts): boolean => rows.every((row) => row.length === rows[0]?.length);

/**
 * The text is what spreadsheets mean; a word processor breaks it at the lines of a cell: where its
 * rows are uneven, or more than those of the one table beside it, and those of that are even, that is taken.
 */
export function pastedTable(text: string, html: string): string[][] {
	const plain = readTable(text);
	const marked = readHtmlTable(html);
	if (!marked || !isEven(marked)) return plain;
	const isBroken =
		!isEven(plain) || (plain.length > marked.length && !/<table\b[\s\S]*<table\b/i.test(html));
	return text === '' || isBroken ? marked : plain;
}
