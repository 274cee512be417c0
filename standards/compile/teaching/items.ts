/** （3）, 3）, ③, 3.: how items begin. */
import { slice, type Traced } from '../text/traced.ts';
import { half } from './text/letters.ts';

export interface Mark {
	readonly number: number;
	/** Its length, blanks behind it included. */
	readonly length: number;
	/** A form that hardly begins anything but an item. */
	readonly sure: boolean;
	readonly kind: 'circled' | 'bracketed' | 'loose';
}

const circled = /^\s*([①-⑳㉑-㉟])\s*/;
const bracketed = /^\s*[（(]\s*([\d０-９](?:\s?[\d０-９])?)\s*[）)]\s*/;
const loose = /^\s*([\d０-９]{1,2})\s*(?:[）)、]|[.．](?![\d０-９]))\s*/;

const circledNumber = (sign: string): number => {
	const code = sign.codePointAt(0) ?? 0;
	return code < 0x3000 ? code - 0x245f : code - 0x3251 + 21;
};

/** The mark that a text begins with; null: none. */
export function markOf(text: string): Mark | null {
	if (!/[\s\d０-９（(①-⑳㉑-㉟]/.test(text.slice(0, 1))) return null;
	const head = text.slice(0, 24);
	const round = circled.exec(head);
	if (round) {
		const number = circledNumber(round[1] ?? '');
		return { number, length: round[0].length, sure: true, kind: 'circled' };
	}
	const inBrackets = bracketed.exec(head);
	const found = inBrackets ?? loose.exec(head);
	if (!found) return null;
	const number = Number(half(found[1] ?? '').replace(/\s/g, ''));
	const kind = inBrackets ? 'bracketed' : 'loose';
	return { number, length: found[0].length, sure: kind === 'bracketed', kind };
}

export interface Item<Text = Traced> {
	readonly number: number;
	/** Without its mark. */
	readonly text: Text;
	/** What follows it up to the next item. */
	readonly body: readonly Text[];
}

/** Paragraphs as what stands before the items, and the items; marks of another kind number their parts. */
export function itemsOf(paragraphs: readonly Traced[]): { lead: Traced[]; items: Item[] } {
	const lead: Traced[] = [];
	const items: (Item & { body: Traced[] })[] = [];
	let kind: Mark['kind'] | null = null;
	for (const paragraph of paragraphs) {
		const mark = markOf(paragraph.text);
		const last = items.at(-1);
		if (mark && (kind ??= mark.kind) === mark.kind && isNext(mark, last?.number))
			items.push({ number: mark.number, text: slice(paragraph, mark.length), body: [] });
		else if (last) last.body.push(paragraph);
		else lead.push(paragraph);
	}
	return { lead, items };
}

/** Whether an item may follow the one numbered `last`; a sure mark may leave numbers out. */
export const isNext = ({ number, sure }: Mark, last: number | undefined): boolean =>
	number === (last ?? 0) + 1 || (sure && number > (last ?? 0));
