/** Our vocabulary of paragraphs. */
import {
	HeadingLevel,
	type INumberingOptions,
	LevelFormat,
	LevelSuffix,
	Paragraph,
	TextRun,
} from 'docx';

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

/** Lines of a text, each a run of its own after a break. */
export function runs(text: string): TextRun[] {
	return text
		.split('\n')
		.map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** A text as paragraphs of a style, one a line. */
export const paragraphs = (text: string, style = 'Body'): Paragraph[] =>
	text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => new Paragraph({ style, children: [new TextRun(line)] }));

export const headingParagraph = (level: 1 | 2 | 3, text: string): Paragraph =>
	new Paragraph({
		heading: headings[level - 1],
		numbering: { reference: outline, level: level - 1, custom: true },
		children: [new TextRun(text)],
	});

/** 附录一 教学进程表: an entry of the contents with its own numbering. */
export const appendixParagraph = (text: string): Paragraph =>
	new Paragraph({
		style: 'AppendixTitle',
		heading: HeadingLevel.HEADING_1,
		children: [new TextRun(text)],
	});
