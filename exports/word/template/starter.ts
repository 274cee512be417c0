/** A template to begin from: our own typography with all marks in their places, and how to change it in its text. */
import {
	Document,
	Footer,
	Header,
	type ISectionOptions,
	NumberFormat,
	PageNumber,
	Paragraph,
	SectionType,
	TextRun,
} from 'docx';
import { fonts } from '../kit/fonts.ts';
import { portrait } from '../kit/page.ts';
import { steadyBytes } from '../kit/steady.ts';
import { sizes, styles } from '../kit/styles.ts';
import { lineLook } from '../plan/cover.ts';

const text = (style: string, content: string, before = 0): Paragraph =>
	new Paragraph({
		...lineLook({ style, text: content, before }),
		children: [new TextRun(content)],
	});

const cover = (): Paragraph[] => [
	text('CoverLine', '〔学校名称〕', 60),
	text('CoverTitle', '〔专业名称〕专业', 60),
	text('CoverTitle', '人才培养方案', 10),
	text('CoverLine', '（〔年级〕　〔学制〕　专业代码 〔专业代码〕）', 24),
	text('CoverLine', '〔院系〕', 24),
	text('CoverFoot', '〔二维码〕', 60),
	text('CoverFoot', '〔版本〕　〔核验码〕'),
	text('CoverFoot', '内容指纹：〔内容指纹〕'),
	text('CoverFoot', '〔审定〕'),
	text('CoverFoot', '印制日期：〔印制日期〕'),
];

const frames = {
	headers: {
		default: new Header({
			children: [text('Header', '〔方案名称〕　〔版本〕　〔核验码〕　指纹 〔内容指纹〕')],
		}),
	},
	footers: {
		default: new Footer({
			children: [
				new Paragraph({
					style: 'Footer',
					alignment: 'center',
					children: [
						new TextRun('— '),
						new TextRun({ children: [PageNumber.CURRENT] }),
						new TextRun(' —'),
					],
				}),
			],
		}),
	},
};

const section = (children: Paragraph[], formatType: 'upperRoman' | 'decimal'): ISectionOptions => ({
	...frames,
	properties: {
		...portrait,
		type: SectionType.NEXT_PAGE,
		page: { ...portrait.page, pageNumbers: { start: 1, formatType } },
	},
	children,
});

/** Two of each size are used; a school changes one of each. */
const tableStyles = [
	{ id: 'SchoolTableText', name: '表格文字', run: { font: fonts.table, size: sizes.smallFive } },
	{ id: 'SchoolTableHead', name: '表头', run: { font: fonts.heading, size: sizes.smallFive } },
];
const systems = /^表(文|头) /;

/** The bytes of the .docx, always the same. */
export function starterTemplate(): Promise<Uint8Array> {
	const core = {
		...{
			title: '人才培养方案模板',
			subject: '',
			creator: '循标',
			keywords: '模板',
			description: '',
		},
	};
	const paragraphStyles = (styles.paragraphStyles ?? []).filter(
		({ name = '' }) => !systems.test(name),
	);
	const document = new Document({
		...core,
		styles: { ...styles, paragraphStyles: [...paragraphStyles, ...tableStyles] },
		sections: [
			{ properties: portrait, children: cover() },
			section([text('ContentsTitle', '〔目录〕')], NumberFormat.UPPER_ROMAN),
			section([text('Body', '〔正文〕'), text('Body', '〔附录〕')], NumberFormat.DECIMAL),
		],
	});
	return steadyBytes(document, core, '2026-01-01T00:00:00Z');
}
