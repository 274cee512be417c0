/** A section as its paragraphs, which the readers of content take from. */
import type { Traced } from '../../text/traced.ts';
import { itemsOf, type Item } from '../items.ts';

export interface Written {
	readonly number: string;
	/** As printed. */
	readonly title: string;
	readonly offset: number;
	readonly paragraphs: readonly Traced[];
	/** Paragraphs of `paragraphs` that are a table kept elsewhere in the standard. */
	readonly table: ReadonlySet<Traced>;
}

export const textsOf = (section: Written | undefined): string[] =>
	section?.paragraphs.map(({ text }) => text) ?? [];

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };
/** With full-width punctuation between words, whatever the text has: for finding lists, as long as before. */
export const phrased = (text: string): string =>
	text.replace(/(?<![A-Za-z\d])[,;:]|[,;:](?![A-Za-z\d])/g, (mark) => wide[mark] ?? mark);

export const phrasedOf = (section: Written | undefined): string[] => textsOf(section).map(phrased);

export interface WrittenItem {
	readonly number: number;
	readonly text: string;
	readonly body: readonly string[];
	/** Items inside of it, with marks of another kind. */
	readonly parts: readonly WrittenItem[];
	readonly offset: number;
}

const written = ({ number, text, body }: Item): WrittenItem => ({
	number,
	text: text.text,
	body: body.map((each) => each.text),
	parts: itemsOf(body).items.map(written),
	offset: text.at[0] ?? 0,
});

/** Paragraphs before the items of a section, and its items. */
export function writtenItems(section: Written | undefined): {
	lead: string[];
	items: WrittenItem[];
} {
	const { lead, items } = itemsOf(
		section?.paragraphs.filter((paragraph) => !section.table.has(paragraph)) ?? [],
	);
	return { lead: lead.map(({ text }) => text), items: items.map(written) };
}
