/** The first table of an HTML text, read as texts alone: nothing of it ever becomes part of the page. */
import { withoutEntities } from '../html-entities.ts';

/** Line breaks of the source are spaces; those that are meant are tags. */
const wordsOf = (html: string): string =>
	withoutEntities(
		html
			.replace(/\s+/g, ' ')
			.replace(/<br\b[^>]*>|<\/(?:p|div)>\s*(?=<(?:p|div)\b)/gi, '\n')
			.replace(/<[^>]*>/g, ''),
	)
		.replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
		.trim();

/** Cells over many rows or columns are bounded: a clipboard is somebody else's text. */
const most = 500;
const over = (tag: string, name: string): number => {
	const number = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(tag)?.[1] ?? 1);
	return Math.min(Math.max(number, 1), most);
};

const cellForm = /<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dhr]\b|<\/t(?:[dhr]|able|body|head|foot)\b|$)/gi;

/** The first free place of a row, what reaches into it from above left out. */
const free = (row: readonly (string | undefined)[]): number => {
	const gap = row.findIndex((text) => text === undefined);
	return gap < 0 ? row.length : gap;
};

function place(rows: (string | undefined)[][], at: number, tag: string, text: string): void {
	const from = free(rows[at] ?? []);
	for (let down = 0; down < over(tag, 'rowspan'); down += 1)
		for (let right = 0; right < over(tag, 'colspan'); right += 1)
			(rows[at + down] ??= [])[from + right] = down + right === 0 ? text : '';
}

/** Texts by row; a merged cell stands at its upper left, the rest of it is empty. Null: there is no table. */
export function readHtmlTable(html: string): string[][] | null {
	const table = /<table\b[^>]*>([\s\S]*?)(?:<\/table>|$)/i.exec(
		html.replace(/<!--[\s\S]*?-->/g, ''),
	);
	if (!table) return null;
	const parts = (table[1] ?? '').split(/<tr\b[^>]*>/i).slice(1);
	const rows: (string | undefined)[][] = parts.map(() => []);
	parts.forEach((part, at) => {
		for (const [, tag = '', inner = ''] of part.matchAll(cellForm))
			place(rows, at, tag, wordsOf(inner));
	});
	return rows.slice(0, parts.length).map((row) => Array.from(row, (text) => text ?? ''));
}
