/** Programmes and semesters of the school as rows of texts. */
import type { ProgrammeRecord, SemesterRecord } from '../records.ts';
import { unread, type Cells } from './cells.ts';
import { countText, type Column } from './column.ts';

export const programmeColumns: readonly Column[] = [
	{
		key: 'code',
		head: '专业代码',
		aliases: ['专业', '代码'],
		required: true,
		help: '国家专业目录中的代码；名称和层次由目录给出',
		example: '示例：730705',
		at: ['code', 'name', 'level'],
	},
	{ key: 'years', head: '学制', aliases: ['修业年限', '学制年限'], help: '几年', example: '3' },
	{
		key: 'intake',
		head: '计划招生人数',
		aliases: ['招生计划', '计划招生', '招生人数'],
		help: '以后每级计划招多少人，用于预测；不知道的空着',
		example: '80',
	},
];
export const programmeOf = (cells: Cells) => ({
	code: cells.text('code'),
	years: cells.count('years'),
	intake: cells.count('intake'),
});
export const programmeTexts = ({
	code,
	years,
	intake,
}: ProgrammeRecord): Record<string, string> => ({
	...{ code, years: countText(years), intake: countText(intake) },
});

const weekColumns: readonly Column[] = [
	{ key: 'teaching', head: '教学周', aliases: ['教学周数'], example: '18' },
	{ key: 'exam', head: '考试周', aliases: ['考试周数'], example: '1' },
	{ key: 'practice', head: '实践周', aliases: ['实践周数', '实训周'], example: '0' },
	{ key: 'flexible', head: '机动周', aliases: ['机动周数'], example: '1' },
];

export const semesterColumns: readonly Column[] = [
	{
		key: 'year',
		head: '学年',
		aliases: ['学年度'],
		required: true,
		help: '学年开始的那一年，如 2026 或 2026-2027',
		example: '示例：2026',
	},
	{
		key: 'term',
		head: '学期',
		aliases: [],
		required: true,
		choices: ['第一学期', '第二学期'],
		example: '第一学期',
	},
	{
		key: 'from',
		head: '开始日期',
		aliases: ['开学日期', '起'],
		required: true,
		date: true,
		example: '2026-09-01',
	},
	{
		key: 'to',
		head: '结束日期',
		aliases: ['放假日期', '止'],
		required: true,
		date: true,
		example: '2027-01-20',
	},
	...weekColumns,
];

const terms = { 第一学期: 1, 第二学期: 2 } as const;
const otherTerms = { '1': 1, '2': 2, 一: 1, 二: 2, 第1学期: 1, 第2学期: 2, 上: 1, 下: 2 } as const;

function yearOf(cells: Cells): number | undefined {
	const written = cells.text('year');
	const form = /^(\d{4})(?:\s?[-—–/~至]\s?\d{2,4})?\s?(?:学年|年)?$/;
	const year = form.exec(written.normalize('NFKC'))?.[1];
	if (year !== undefined || written === '') return Number(year ?? 0);
	return cells.fault('year', unread(written, '写学年开始的那一年，如 2026'));
}

/** Weeks go in fifths: days of a five-day week. */
function weeksOf(cells: Cells, key: string): number | null | undefined {
	const written = cells.text(key);
	if (written === '') return null;
	const plain = written.normalize('NFKC').replace(/\s?周$/, '');
	if (/^\d{1,2}(?:\.\d{1,2})?$/.test(plain)) return Number(plain);
	return cells.fault(key, unread(written, '写周数，如 18'));
}

export const semesterOf = (cells: Cells) => ({
	year: yearOf(cells),
	term: cells.choice('term', terms, otherTerms),
	from: cells.date('from', 'first'),
	to: cells.date('to', 'last'),
	...Object.fromEntries(weekColumns.map(({ key }) => [key, weeksOf(cells, key)])),
});

export const semesterTexts = (semester: SemesterRecord): Record<string, string> => ({
	year: String(semester.year),
	term: semester.term === 1 ? '第一学期' : '第二学期',
	from: semester.from,
	to: semester.to,
	teaching: countText(semester.teaching),
	exam: countText(semester.exam),
	practice: countText(semester.practice),
	flexible: countText(semester.flexible),
});
