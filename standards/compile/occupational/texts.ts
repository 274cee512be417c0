/** The running text of a standard: preface, overview, basic requirements, each section with its paragraphs. */
import type { Traced } from '../text/traced.ts';
import type { ReadSection } from './basics.ts';
import type { Line } from './lines.ts';
import { sectionsOf } from './numbered-sections.ts';
import { joinedKey, type Chapters } from './outline.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Reading } from './reading.ts';
import { halfWidth, squeeze } from './wording.ts';

export interface Texts {
	readonly front: readonly Traced[];
	readonly overview: readonly ReadSection[];
	readonly basics: readonly ReadSection[];
}

const frontHead = /^(?:说明|前言|编制说明|目录|目次)$/;
const mostOfHead = 4;
/** A line of the table of contents: dots up to the number of the page. */
const contentsLine = /(?:\.{4,}|…{2,}|·{4,})[-—]?\d*[-—]?$/;

/** 说明 without its head, which a break may cut, and without the table of contents. */
function frontText(lines: readonly Line[]): Line[] {
	const left: Line[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const head = joinedKey(lines, at, mostOfHead).findIndex((key) => frontHead.test(key));
		const line = lines[at];
		if (head >= 0) at += head;
		else if (line && !contentsLine.test(line.key)) left.push(line);
	}
	return left;
}

const sections = (lines: readonly Line[], chapter: number, reading: Reading): ReadSection[] =>
	sectionsOf(lines, chapter).map((section) => ({
		...section,
		paragraphs: paragraphsOf(section.lines, reading),
	}));

export const textsOf = ({ front, overview, basics }: Chapters, reading: Reading): Texts => ({
	front: paragraphsOf(frontText(front), reading),
	overview: sections(overview, 1, reading),
	basics: sections(basics, 2, reading),
});

export const sectionTitled = (texts: Texts, title: RegExp): ReadSection | undefined =>
	texts.overview.find((section) => title.test(section.title));

/** Paragraphs of the section whose title fits, one line each; null: there is none. */
export function textTitled(texts: Texts, title: RegExp): string | null {
	const text = sectionTitled(texts, title)
		?.paragraphs.map((each) => each.text)
		.join('\n');
	return text === undefined || text === '' ? null : text;
}

const titleForm = /^[^。；:]{0,30}国家职业(?:技能)?标准[^。；:]{0,30}$/;
const isTitle = ({ text }: Traced): boolean => titleForm.test(squeeze(halfWidth(text)));

/** 说明 without the title of the document. */
export const prefaceOf = (texts: Texts): Traced[] => texts.front.filter((each) => !isTitle(each));

/** 1.1; else the name in the title of the document. */
export function nameOf(texts: Texts): string {
	const named = squeeze(textTitled(texts, /^职业名称$/) ?? '');
	if (named !== '') return named;
	const front = squeeze(texts.front.map(({ text }) => text).join(''));
	return /《?([^《》。，]{2,20}?)国家职业(?:技能)?标准/.exec(front)?.[1] ?? '';
}

const codeForm = /[1-8][-–—]\d{2}[-–—]\d{2}[-–—]\d{2}/;

/** `4-01-02-07`; null: the text has none. */
export function codeOf(texts: Texts): string | null {
	const text = squeeze(halfWidth(textTitled(texts, /^职业(?:编码|代码)$/) ?? ''));
	return codeForm.exec(text)?.[0].replace(/[–—]/g, '-') ?? null;
}

/** Section in which an offset of the source stands; 说明 before the first. */
export function sectionAt(texts: Texts, place: number | null): string {
	const before = [...texts.overview, ...texts.basics].filter(
		(each) => each.offset <= (place ?? -1),
	);
	return before.at(-1)?.number || '说明';
}
