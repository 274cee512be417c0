/**
 * Several items in one cell, separated as people do it. What would be torn apart there stands in "quotes",
 * within which a quote is written twice: so every name can be written, and comes back as it was.
 */

/** An item whose quoted parts stand hidden, so that patterns see none of their marks. */
export interface Item {
	readonly text: string;
	/** A part of `text` as it was written, without the quotes. */
	readonly plain: (part: string) => string;
}

/** Quotes begin an item or a part of it: 27" is a size. */
const quoted =
	/(^|[、,，;；\n=＝(（:：\s])"([^"]*(?:""[^"]*)*)"(?=$|[、,，;；\n=＝(（)）:：×*\s])/g;
/** A place in the list of what was quoted; names hold no such characters. */
const hidden = /\ufffe(\d+)\uffff/g;

const separators = '、,，;；\n';

/** Separators within parentheses separate nothing. `open`: a parenthesis that was never closed. */
function scan(text: string): { readonly parts: string[]; readonly open: boolean } {
	const parts: string[] = [];
	let [depth, from] = [0, 0];
	for (let at = 0; at < text.length; at += 1) {
		const letter = text.charAt(at);
		if (letter === '(' || letter === '（') depth += 1;
		else if (letter === ')' || letter === '）') depth = Math.max(0, depth - 1);
		else if (depth === 0 && separators.includes(letter)) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return { parts: [...parts, text.slice(from)], open: depth > 0 };
}

function cut(text: string): string[] {
	const { parts, open } = scan(text);
	return open ? text.split(/[、,，;；\n]/) : parts;
}

/** Blanks are one blank each, so that patterns need not count them. */
export function itemsOf(text: string): Item[] {
	const kept: string[] = [];
	const shown = text.replace(quoted, (_, before: string, inside: string) => {
		kept.push(inside.replaceAll('""', '"'));
		return `${before}\ufffe${kept.length - 1}\uffff`;
	});
	const plain = (part: string): string =>
		part.replace(hidden, (_, place: string) => kept[Number(place)] ?? '');
	return cut(shown)
		.map((part) => part.replace(/\s+/g, ' ').trim())
		.filter((part) => part !== '')
		.map((part) => ({ text: part, plain }));
}

export const readList = (text: string): string[] =>
	itemsOf(text).map(({ text: part, plain }) => plain(part));

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** As it reads back: in quotes where `text` alone would not be one item, or not pass `isPlain`. */
export function writeItem(text: string, isPlain: (item: Item) => boolean = () => true): string {
	const [first, second] = itemsOf(text);
	const single = first?.text === text && second === undefined;
	const safe = single && !text.includes('"') && !scan(text).open;
	return safe && isPlain(first) ? text : quote(text);
}

export const writeList = (items: readonly string[]): string =>
	items.map((item) => writeItem(item)).join('、');
