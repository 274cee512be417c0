/** Our vocabulary of paragraphs. */
import {
	Bookmark,
	HeadingLevel,
	type INumberingOptions,
	LevelFormat,
	LevelSuffix,
	Paragraph,
	TextRun,
} from 'docx';
import { hanging } from '../layout/measure.ts';
import { points } from './page.ts';

/** Characters by which a paragraph begins further in. */
const firstLine = 2;
const outline = 'outline';
const levels = [
	{ format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
	{ format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
	{ format: LevelFormat.DECIMAL, text: '%3.' },
] as const;
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** 一、 （一） 1. as a multilevel list, so that moving a chapter renumbers it. */
export const numbering: INumberingOptions = {
	config: [
		{
			reference: outline,
			levels: levels.map(({ format, text }, level) => ({
				level,
				format,
				text,
				suffix: LevelSuffix.NOTHING,
				style: { paragraph: { indent: { left: 0, firstLineChars: 200, firstLine: 640 } } },
			})),
		},
	],
};

const run = (text: string, bold: boolean, isFirst: boolean): TextRun =>
	new TextRun({ text, ...(bold ? { bold } : {}), ...(isFirst ? {} : { break: 1 }) });

/** Lines of a text, each a run of its own after a break; an empty text (half a schedule) needs none. */
export const runs = (text: string, bold = false): TextRun[] =>
	text === '' ? [] : text.split('\n').map((line, index) => run(line, bold, index === 0));

/** The mark of an item stands where a paragraph begins, its further lines below its text. */
function itemLook(line: string, size: number) {
	const hung = hanging(line);
	if (hung === 0) return {};
	const [mark, before] = [hung, firstLine].map((width) => points(width * size));
	return { indent: { left: (mark ?? 0) + (before ?? 0), hanging: mark ?? 0, firstLineChars: 0 } };
}

/** How a line of a text stands in passages of `size` points. */
export const passageLook = (line: string, size: number) => ({
	style: 'Body',
	...itemLook(line, size),
});

/** A text as passages, one a line. */
export const paragraphs = (text: string, size: number): Paragraph[] =>
	text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => new Paragraph({ ...passageLook(line, size), children: [new TextRun(line)] }));

/** A text that the contents can point to. */
const anchored = (text: string, anchor: string | undefined) =>
	anchor === undefined
		? [new TextRun(text)]
		: [new Bookmark({ id: anchor, children: [new TextRun(text)] })];

export const headingLook = (level: 1 | 2 | 3) => ({
	heading: headings[level - 1] as (typeof headings)[number],
	numbering: { reference: outline, level: level - 1, custom: true },
});

export const headingParagraph = (level: 1 | 2 | 3, text: string, anchor?: string): Paragraph =>
	new Paragraph({ ...headingLook(level), children: anchored(text, anchor) });

/** 附录一 教学进程表: an entry of the contents with its own numbering. */
export const appendixParagraph = (text: string, anchor: string): Paragraph =>
	new Paragraph({ style: 'AppendixTitle', outlineLevel: 0, children: anchored(text, anchor) });
