/** A textbook as a row of texts. */
import { bareIsbn, isIsbn } from '../isbn.ts';
import type { TextbookRecord } from '../records.ts';
import { unread, type Cells } from './cells.ts';
import { countText, wordOf, type Column } from './column.ts';
import { writeList } from './items.ts';

const kinds = {
	国家规划教材: 'national',
	省级规划教材: 'provincial',
	校本教材: 'school',
	其他: 'other',
} as const;
const otherKinds = {
	...{ 国规: 'national', 国规教材: 'national', 国家级规划教材: 'national' },
	...{ 省规: 'provincial', 省规教材: 'provincial', 省规划教材: 'provincial' },
	...{ 校本: 'school', 自编: 'school', 自编教材: 'school', 其它: 'other' },
} as const;

export const textbookColumns: readonly Column[] = [
	{
		key: 'title',
		head: '书名',
		aliases: ['教材名称', '教材', '名称'],
		required: true,
		example: '示例：直播销售实务',
	},
	{
		key: 'publisher',
		head: '出版社',
		aliases: ['出版单位', '出版社名称'],
		required: true,
		help: '校本教材写本校名称',
		example: '高等教育出版社',
	},
	{
		key: 'kind',
		head: '教材类别',
		aliases: ['教材类型', '规划教材类别', '类别'],
		required: true,
		choices: Object.keys(kinds),
		example: '国家规划教材',
	},
	{ key: 'isbn', head: 'ISBN', aliases: ['书号', 'ISBN号', '标准书号'] },
	{ key: 'edition', head: '版次', aliases: ['版本'], example: '第 2 版' },
	{ key: 'year', head: '出版年份', aliases: ['出版年', '出版时间'], example: '2024' },
	{ key: 'editor', head: '主编', aliases: ['编者', '作者', '主编姓名'], example: '张某某' },
	{
		key: 'approved',
		head: '选用审批日期',
		aliases: ['审批日期', '选用日期', '审核日期'],
		date: true,
		example: '2026-06-20',
	},
	{
		key: 'courses',
		head: '用于课程',
		aliases: ['课程', '课程代码', '课程名称', '适用课程', '使用课程'],
		help: '课程库中的课程代码或名称，几个之间用顿号',
		example: 'SM0203',
	},
];

/** `2024`, `2024年`, `2024-08`: the year alone is kept. */
function yearOf(cells: Cells): number | null | undefined {
	const written = cells.text('year');
	if (written === '') return null;
	const year = /^(\d{4})(?:年|[-./]\d{1,2}|年\d{1,2}月)?$/.exec(written.normalize('NFKC'))?.[1];
	return year === undefined
		? cells.fault('year', unread(written, '写年份，如 2024'))
		: Number(year);
}

/** Without the hyphens, which printers set as they like; what is none stays as it was written. */
const isbnOf = (written: string): string => (isIsbn(written) ? bareIsbn(written) : written);

export const textbookOf = (cells: Cells) => ({
	title: cells.text('title'),
	publisher: cells.text('publisher'),
	kind: cells.choice('kind', kinds, otherKinds),
	courses: cells.list('courses'),
	isbn: isbnOf(cells.text('isbn')),
	edition: cells.text('edition'),
	year: yearOf(cells),
	editor: cells.text('editor'),
	approved: cells.date('approved', 'last'),
});

export const textbookTexts = (textbook: TextbookRecord): Record<string, string> => ({
	title: textbook.title,
	publisher: textbook.publisher,
	kind: wordOf(kinds, textbook.kind),
	courses: writeList(textbook.courses),
	isbn: textbook.isbn,
	edition: textbook.edition,
	year: countText(textbook.year),
	editor: textbook.editor,
	approved: textbook.approved ?? '',
});
