/** Texts of paragraphs, over runs that a word processor parted as it liked. */
import { elementsOf, isElement, type Element } from '../office-xml/tree.ts';

/** The w:t of a paragraph, without those of text boxes in it. */
export function ownTexts(node: Element): Element[] {
	return elementsOf(node).flatMap((child) => {
		if (child.name === 'w:p') return [];
		return child.name === 'w:t' ? [child] : ownTexts(child);
	});
}

export const textOf = ({ children }: Element): string =>
	children.map((child) => (isElement(child) ? '' : child)).join('');

export const paragraphText = (paragraph: Element): string =>
	ownTexts(paragraph).map(textOf).join('');

function write(text: Element, content: string): void {
	text.children = content === '' ? [] : [content];
	text.attributes = { ...text.attributes, 'xml:space': 'preserve' };
}

interface Found {
	readonly at: number;
	readonly length: number;
	readonly by: string;
}

/** What of the text that begins at `start` stays, with what is put in where a mark begins. */
function withPutIn(content: string, start: number, found: readonly Found[]): string {
	let [result, at] = ['', 0];
	for (const one of found) {
		const [from, to] = [one.at - start, one.at - start + one.length];
		if (to <= at || from >= content.length) continue;
		if (from >= 0) result += content.slice(at, from) + one.by;
		at = Math.min(content.length, to);
	}
	return result + content.slice(at);
}

/** Puts `replace(mark)` in the place of each match; what it is null for stays. */
export function replaceIn(
	paragraph: Element,
	form: RegExp,
	replace: (inner: string) => string | null,
): void {
	const texts = ownTexts(paragraph);
	const whole = texts.map(textOf).join('');
	const found = [...whole.matchAll(form)].flatMap((match): Found[] => {
		const by = replace(match[1] ?? '');
		return by === null ? [] : [{ at: match.index, length: match[0].length, by }];
	});
	if (found.length === 0) return;
	let start = 0;
	for (const text of texts) {
		const content = textOf(text);
		write(text, withPutIn(content, start, found));
		start += content.length;
	}
}
