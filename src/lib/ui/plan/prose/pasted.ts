/**
 * What Word, WPS or a page puts on the clipboard, as a text of our notation: paragraphs, items of lists,
 * rows of tables as lines. Styles, fonts, comments and what was struck out stay behind; no HTML goes on.
 */
import { kindOf, nextMark } from '#domain/prose/list-marks.ts';
import { markOf } from '#domain/prose/notation.ts';
import { withoutEntities } from '../html-entities.ts';

export interface Pasted {
	readonly text: string;
	/** It held a table, which a chapter's text does not: its rows have become lines. */
	readonly hadTable: boolean;
}

/** A clipboard is somebody else's text: more is no chapter. */
const most = 2_000_000;

const token =
	/<!--[\s\S]*?(?:-->|$)|<[/!?a-z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>|[^<]+|</gi;
const tagForm = /^<(\/?)([a-z][\w:]*)/i;
const blocks = new Set([
	'p',
	'div',
	'br',
	'li',
	'tr',
	'table',
	'ul',
	'ol',
	'blockquote',
	'section',
]);
const isBlock = (name: string): boolean => blocks.has(name) || /^h[1-6]$/.test(name);
/** What is never read, with all that stands in it. */
const unread = new Set(['head', 'style', 'script', 'xml', 'title', 'del', 's', 'strike']);
const hidden = /display\s*:\s*none|mso-hide\s*:\s*all|msocomanchor|mso-element:\s*comment/i;
const listNumber = /mso-list\s*:\s*ignore/i;
const empty = new Set(['br', 'img', 'hr', 'col', 'meta', 'link', 'input', 'wbr']);

/** Line breaks of the source stand anywhere, between two Chinese signs for nothing. */
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—（）]';
const broken = new RegExp(`(?<=${wide})[ \\t]*[\\r\\n]+[ \\t]*(?=${wide})`, 'g');

const tidy = (text: string): string =>
	text
		.replace(broken, '')
		.replace(/[\u00a0\t\r\n ]+/g, ' ')
		.replace(/[\u200b-\u200d\ufeff]/g, '')
		.replace(/[^\P{Cc}\n]/gu, '')
		.trim();

/** The number or bullet that Word has drawn, as ours: 1) （1） (1) → （1）, any other sign → •. */
function markFrom(drawn: string): string {
	const sign = tidy(drawn);
	const bracketed = /^[（(]?(\d{1,2})[)）]$/.exec(sign);
	if (bracketed) return `（${bracketed[1]}）`;
	const dotted = /^(\d{1,2})[.．]$/.exec(sign);
	if (dotted) return `${dotted[1]}. `;
	if (kindOf(sign) === 'bullet') return '• ';
	if (markOf(sign) !== '' || /[一-鿿a-z\d]{2,}|^[一-鿿]/iu.test(sign)) return sign;
	return /^[a-z][.)]$/i.test(sign) && !/^o[.)]?$/.test(sign) ? `${sign} ` : '• ';
}

interface Open {
	readonly name: string;
	readonly unread: boolean;
	readonly mark: boolean;
}

class Reader {
	readonly #lines: string[] = [];
	readonly #open: Open[] = [];
	/** Mark that the next item of each list carries, the innermost last. */
	readonly #lists: string[] = [];
	#line = '';
	#mark = '';
	#cells = 0;
	hadTable = false;

	get text(): string {
		this.#end();
		return this.#lines.join('\n');
	}

	hear(part: string): void {
		if (part.startsWith('<!') || part.startsWith('<?')) return;
		const [, closing, name = ''] = tagForm.exec(part) ?? [];
		if (name === '') this.#say(withoutEntities(part));
		else if (closing) this.#closed(name.toLowerCase());
		else this.#opened(name.toLowerCase(), part);
	}

	#say(words: string): void {
		if (this.#open.some((one) => one.unread)) return;
		if (this.#open.some((one) => one.mark)) this.#mark += words;
		else this.#line += words;
	}

	#opened(name: string, tag: string): void {
		if (isBlock(name) && this.#cells === 0) this.#end();
		if (name === 'table') this.hadTable = true;
		if (name === 'td' || name === 'th') this.#cell();
		if (name === 'ul') this.#lists.push('• ');
		if (name === 'ol') this.#lists.push(`（${/\bstart\s*=\s*["']?(\d+)/i.exec(tag)?.[1] ?? 1}）`);
		if (name === 'li') this.#item();
		if (empty.has(name) || tag.endsWith('/>')) return;
		const isUnread = unread.has(name) || hidden.test(tag);
		this.#open.push({ name, unread: isUnread, mark: listNumber.test(tag) });
	}

	#closed(name: string): void {
		if (name === 'ul' || name === 'ol') this.#lists.pop();
		if (name === 'td' || name === 'th') this.#cells = Math.max(0, this.#cells - 1);
		if (isBlock(name) && this.#cells > 0) this.#line += ' ';
		else if (isBlock(name)) this.#end();
		const at = this.#open.findLastIndex((one) => one.name === name);
		if (at >= 0) this.#open.splice(at);
	}

	#cell(): void {
		if (tidy(this.#line) !== '') this.#line = `${tidy(this.#line)}\u3000`;
		this.#cells += 1;
	}

	#item(): void {
		const mark = this.#lists.at(-1);
		if (mark === undefined) return;
		this.#mark = mark;
		if (kindOf(mark) === 'number') this.#lists[this.#lists.length - 1] = nextMark(mark);
	}

	#end(): void {
		const words = tidy(this.#line);
		if (words !== '') this.#lines.push((this.#mark === '' ? '' : markFrom(this.#mark)) + words);
		// A paragraph within an item comes before the item's words.
		if (words !== '') this.#mark = '';
		this.#line = '';
	}
}

/** Word and WPS say between which comments the chosen part stands. */
const fragment = (html: string): string =>
	/<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html)?.[1] ?? html;

export function pastedHtml(html: string): Pasted {
	const reader = new Reader();
	for (const [part] of fragment(html.slice(0, most)).matchAll(token)) reader.hear(part);
	return { text: reader.text, hadTable: reader.hadTable };
}

/** A text without any form: its lines, without what no plan holds. */
export const pastedText = (text: string): string =>
	text
		.slice(0, most)
		.replace(/\r\n?/g, '\n')
		.split('\n')
		.map((line) =>
			line
				.replace(/\u00a0/g, ' ')
				.replace(/[^\P{Cc}\t]/gu, '')
				.trimEnd(),
		)
		.filter((line) => line.trim() !== '')
		.join('\n');
