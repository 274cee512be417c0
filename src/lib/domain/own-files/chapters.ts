/** A plan in Word taken apart by its headings: matched by what they are called, never by number. */
import { aliasOf, type Section } from './sections.ts';
import { tight, type Brought } from './source.ts';

export interface Chapter {
	readonly id: string;
	/** As it stands in the file, with its number. */
	readonly heading: string;
	/** Place in the file, a paragraph's number. */
	readonly paragraph: number;
	/** null: not known, or not taken over. */
	readonly section: Section | null;
	readonly why: string;
	readonly texts: readonly string[];
	/** Tables that stand in it, which are no text. */
	readonly tables: readonly string[];
}

interface Heading {
	readonly words: string;
	/** 1: a chapter; 2 and more: a part of one; 0: without a number. */
	readonly level: number;
}

const longest = 40;
const numbers: readonly (readonly [RegExp, number])[] = [
	[/^第[一二三四五六七八九十\d]+(章|部分|篇)[、.．:：]?/, 1],
	[/^[一二三四五六七八九十]{1,3}[、.．,，]/, 1],
	[/^[（(][一二三四五六七八九十]{1,3}[）)][、.．]?/, 2],
	[/^第[一二三四五六七八九十\d]+节[、.．:：]?/, 2],
	[/^\d{1,2}[.．]\d{1,2}(?:[.．]\d{1,2})*[、.．]?/, 2],
	[/^\d{1,2}(?:[、.．]|(?=[^\d年月日周.%~～]))/, 3],
];

/** null: it is no heading, by its length or its end. */
function headingOf(paragraph: string): Heading | null {
	const words = tight(paragraph);
	if (words === '' || words.length > longest || /[。；;，,]$/.test(words)) return null;
	const found = numbers.find(([form]) => form.test(words));
	if (!found) return { words: words.replace(/[:：]$/, ''), level: 0 };
	return { words: words.replace(found[0], '').replace(/[:：]$/, ''), level: found[1] };
}

/** Lines of a list of contents end with their page. */
const isContents = (paragraph: string): boolean =>
	/[\t.…·]\s*\d{1,3}$/.test(paragraph) && paragraph.length < 80;

interface Growing extends Chapter {
	readonly texts: string[];
	readonly tables: string[];
}

/** 二、招生对象：初中毕业生: a heading with its text behind it, where the heading has a number and is known. */
function withText(paragraph: string): readonly [heading: string, text: string] | null {
	const [, before = '', text = ''] =
		/^([^：:]{2,30})[：:]\s*(\S[\s\S]*)$/.exec(paragraph.trim()) ?? [];
	const heading = headingOf(before);
	const isKnown = heading !== null && (heading.level === 1 || heading.level === 2);
	return isKnown && aliasOf(heading.words) !== null ? [before, text] : null;
}

function begun(paragraph: string, at: number, count: number): Growing | null {
	const split = withText(paragraph);
	if (split) {
		const chapter = begun(split[0], at, count);
		chapter?.texts.push(split[1]);
		return chapter;
	}

	const heading = headingOf(paragraph);
	if (!heading) return null;
	const alias = aliasOf(heading.words);
	const unknown = heading.level === 1 && heading.words.length > 1 && heading.words.length <= 20;
	if (!alias && !unknown) return null;
	const why = alias
		? (alias.why ?? `标题“${heading.words}”`)
		: '认不出这个标题，请选定放到哪一章，或者不读';
	const place = { id: `h${count}`, heading: paragraph.trim(), paragraph: at };
	return { ...place, section: alias?.section ?? null, why, texts: [], tables: [] };
}

const front = (): Growing => ({
	...{ id: 'h0', heading: '第一个标题之前', paragraph: 1, section: null },
	...{ why: '封面、目录等，不读入；需要的请选定放到哪一章', texts: [], tables: [] },
});

/** None where the file has no text of its own. Headings without anything under them are left out. */
export function chaptersOf({ blocks, tables }: Brought): Chapter[] {
	const chapters = [front()];
	for (const [at, block] of blocks.entries()) {
		const current = chapters.at(-1)!;
		if (typeof block === 'number') {
			current.tables.push(tables[block]?.table.name ?? '');
			continue;
		}
		if (block === '' || isContents(block)) continue;
		const next = begun(block, at + 1, chapters.length);
		if (next) chapters.push(next);
		else current.texts.push(block);
	}
	return chapters.filter(({ texts, tables: held }) => texts.length > 0 || held.length > 0);
}

/** Where each chapter goes: as proposed, or as a person chose. null: left out. */
export type ChapterChoice = ReadonlyMap<string, Section | null>;

export const chosenSection = ({ id, section }: Chapter, choice: ChapterChoice): Section | null =>
	choice.has(id) ? (choice.get(id) ?? null) : section;
