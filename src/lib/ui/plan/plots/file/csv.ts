/** A table as a text for spreadsheets: Excel knows its letters by the mark at its beginning. */

const mark = '\uFEFF';

/** Excel and WPS would reckon with what begins so; a figure with its sign is none. */
const formula = /^\s*[=+\-@]/;
const figure = /^[+-]?\d+(?:\.\d+)?%?$/;

function cell(text: string): string {
	const safe = formula.test(text) && !figure.test(text) ? `'${text}` : text;
	return /[",\n\r]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvOf = (rows: readonly (readonly string[])[]): string =>
	mark + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines that stand below each other in a cell are told apart; what only opens over it is no part of it. */
function textOf(cell: Element): string {
	const td = cell.cloneNode(true) as Element;
	for (const over of td.querySelectorAll('[popover]')) over.remove();
	const lines = [...(td.querySelector('.lines')?.children ?? [])];
	if (lines.length === 0) return bare(td.textContent);
	return lines.map((line) => bare(line.textContent)).join('；');
}

/** What a table of the page says, its heads first. */
export const rowsOf = (table: HTMLTableElement): string[][] =>
	[...table.rows].map((row) => [...row.cells].map(textOf));
