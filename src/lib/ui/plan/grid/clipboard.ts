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
const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '').replaceAll('\n', '<br>');

export function htmlOf(texts: Texts): string {
	const rows = texts.map(
		(row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`,
	);
	return `<meta charset="utf-8"><table><tbody>${rows.join('')}</tbody></table>`;
}

const isEven = (rows: Texts): boolean => rows.every((row) => row.length === rows[0]?.length);

/**
 * The text is what spreadsheets mean; a word processor breaks it at the lines of a cell: where its
 * rows are uneven and those of the HTML are not, that is taken.
 */
export function pastedTable(text: string, html: string): string[][] {
	const plain = readTable(text);
	if (text !== '' && isEven(plain)) return plain;
	const marked = readHtmlTable(html);
	return marked && isEven(marked) ? marked : plain;
}
