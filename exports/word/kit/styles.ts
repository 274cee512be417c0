/** Paragraph styles of a plan (ui/design.md §11). */
import {
	AlignmentType,
	type IParagraphStyleOptions,
	type IStylesOptions,
	LineRuleType,
} from 'docx';
import { fonts } from './fonts.ts';
import { linePitch, points } from './page.ts';
import { tableStyles } from './table-text.ts';

/** 三号, 四号, 小四, 小五 in half points. */
export const sizes = { three: 32, four: 28, smallFour: 24, smallFive: 18, two: 44 } as const;

const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const body = exact(linePitch);
const typography = { kinsoku: true, overflowPunctuation: true, widowControl: false } as const;
/** Two characters of its own size, whatever that is. */
const indented = { firstLineChars: 200, firstLine: sizes.three * 20 } as const;

const paragraphStyles: IParagraphStyleOptions[] = [
	{
		id: 'Body',
		name: 'Body Text',
		quickFormat: true,
		run: { font: fonts.body, size: sizes.three },
		paragraph: { ...typography, alignment: AlignmentType.BOTH, spacing: body, indent: indented },
	},
	{
		id: 'CoverTitle',
		name: '封面标题',
		run: { font: fonts.title, size: sizes.two, bold: true },
		paragraph: { alignment: AlignmentType.CENTER, spacing: exact(points(44)) },
	},
	{
		id: 'CoverLine',
		name: '封面文字',
		run: { font: fonts.body, size: sizes.three },
		paragraph: { alignment: AlignmentType.CENTER, spacing: exact(points(34)) },
	},
	{
		id: 'CoverFoot',
		name: '封面落款',
		run: { font: fonts.table, size: sizes.smallFour },
		paragraph: { alignment: AlignmentType.CENTER, spacing: exact(points(20)) },
	},
	{
		id: 'ContentsTitle',
		name: '目录标题',
		run: { font: fonts.title, size: 36, bold: true },
		paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
	},
	{
		id: 'AppendixTitle',
		name: '附录标题',
		basedOn: 'Heading1',
		next: 'Body',
		run: { font: fonts.heading, size: sizes.three },
		paragraph: { keepNext: true, spacing: { before: 0, after: 120 }, outlineLevel: 0 },
	},
	{
		id: 'Caption',
		name: 'caption',
		quickFormat: true,
		run: { font: fonts.heading, size: sizes.smallFour },
		paragraph: {
			alignment: AlignmentType.CENTER,
			keepNext: true,
			spacing: { before: 120, after: 60 },
		},
	},
	...tableStyles,
	{
		id: 'TableNote',
		name: '表注',
		run: { font: fonts.table, size: sizes.smallFive },
		paragraph: {
			spacing: { before: 40, after: 120, line: points(13), lineRule: LineRuleType.EXACT },
		},
	},
	{
		id: 'Header',
		name: 'header',
		run: { font: fonts.table, size: sizes.smallFive },
		paragraph: { spacing: { before: 0, after: 0 } },
	},
	{
		id: 'Footer',
		name: 'footer',
		run: { font: fonts.table, size: sizes.four },
		paragraph: { spacing: { before: 0, after: 0 } },
	},
	...[1, 2].map((level) => ({
		id: `TOC${level}`,
		name: `toc ${level}`,
		basedOn: 'Normal',
		run: { font: level === 1 ? fonts.heading : fonts.body, size: sizes.smallFour },
		paragraph: { spacing: exact(points(22)), indent: { left: (level - 1) * 480, firstLine: 0 } },
	})),
];

/** The document is Chinese, its numbers and Latin words are not: as Chinese they would break at the end of a line. */
const language = { value: 'en-US', eastAsia: 'zh-CN' } as const;

/** The level is said, not only named: by it readers of PDF and screens know a heading. */
const headingStyle = (font: typeof fonts.body, bold: boolean, outlineLevel: number) => ({
	run: { font, size: sizes.three, bold, color: '000000', language },
	paragraph: { ...typography, keepNext: true, spacing: body, indent: indented, outlineLevel },
});

export const styles: IStylesOptions = {
	default: {
		document: {
			run: { font: fonts.body, size: sizes.three, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
		},
		heading1: headingStyle(fonts.heading, false, 0),
		heading2: headingStyle(fonts.subheading, false, 1),
		heading3: headingStyle(fonts.body, true, 2),
	},
	paragraphStyles: paragraphStyles.map((style) => ({ ...style, run: { ...style.run, language } })),
};
