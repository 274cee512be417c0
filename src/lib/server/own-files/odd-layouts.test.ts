/** Layouts as schools have them, each of which was read wrong or lost something once. */
import type exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { adopt, asProposed, proposals } from '#domain/own-files/adopt.ts';
import { courseHours } from '#domain/plan/course-hours.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { workbookOf, type CellValue } from '#tests/builders/workbook-of.ts';
import { readOwnFile } from './read-file.ts';

type Change = (sheet: exceljs.Worksheet) => void;
const merge =
	(...ranges: string[]): Change =>
	(sheet) =>
		ranges.forEach((range) => sheet.mergeCells(range));

async function readOf(rows: readonly (readonly CellValue[])[], change?: Change) {
	const bytes = await workbookOf({ name: '进程表', rows, ...(change ? { change } : {}) });
	const read = await readOwnFile({ name: 'a', bytes });
	if (!read.ok) throw new Error(read.faults[0]?.wrong);
	const plan = planOf({ calendar: Array.from({ length: 6 }, () => ({})) });
	const adopted = adopt(
		read.value,
		proposals(read.value, () => null),
		plan,
		asProposed,
	);
	const list = adopted.tables.flatMap((table) => table.read.rows);
	const { courses, segments, calendar } = adopted.taken.plan;
	return {
		kinds: list.map(({ row, kind }) => `${row} ${kind}`),
		wrong: adopted.tables.flatMap(({ read: { wrong } }) =>
			wrong.map(({ at, what }) => `${at} ${what}`),
		),
		told: [
			...list.flatMap(({ at, notes, problems }) => [
				...notes.map((note) => `${at} ${note}`),
				...problems.map((problem) => `${problem.at} ${problem.wrong}`),
			]),
			...adopted.made.flatMap(({ row, notes }) => notes.map((note) => `${row.at} ${note}`)),
		].join('\n'),
		hours: Object.fromEntries(
			courses.map((course) => [
				course.name,
				[
					course.category,
					courseHours(course, calendar).hours / 100,
					...course.terms.map(({ semester }) => semester),
				],
			]),
		),
		segments: segments.map(({ name, kind, terms }) => [
			name,
			kind,
			...terms.map(({ semester, weeks }) => `${semester}:${weeks}`),
		]),
	};
}

const six = ['一', '二', '三', '四', '五', '六'];
const heads = ['课程类别', '课程名称', '学分', '总学时', ...six];

describe('several tables in one', () => {
	it('two lists of courses side by side are both read', async () => {
		const half = ['序号', '课程名称', '学分', '总学时', ...six];
		const blank = ['', '', '', ''];
		const { hours, wrong } = await readOf([
			['××专业教学进程表'],
			[...half, ...half],
			[1, '语文', 4, 72, 4, '', ...blank, 3, '网店运营', 4, 72, '', '', 4],
			[2, '数学', 4, 72, '', 4, ...blank, 4, '直播销售', 6, 108, '', '', '', 6],
			['', '小计', 8, 144, 4, 4, ...blank, '', '小计', 10, 190, '', '', 4, 6],
		]);
		expect(Object.keys(hours)).toEqual(['语文', '数学', '网店运营', '直播销售']);
		expect(hours['直播销售']).toEqual(['extension', 108, 4]);
		expect(wrong).toEqual(['进程表!第 5 行 “小计”的总学时']);
	});

	it('one under another, with other heads, each by its own', async () => {
		const { hours, kinds } = await readOf([
			['表一 公共基础课'],
			['课程名称', '学分', '总学时', ...six],
			['语文', 4, 72, 4],
			['合计', 4, 72, 4],
			['表二 专业课'],
			['课程代码', '课程名称', '课程类别', '学分', '总学时', ...six],
			['0701', '网店运营', '专业核心课', 4, 72, '', '', 4],
		]);
		expect(hours).toEqual({ 语文: ['public', 72, 1], 网店运营: ['core', 72, 3] });
		expect(kinds).toEqual(['3 course', '4 total', '7 course']);
	});

	it('the same heads again, on the next page, are the same table', async () => {
		const { hours, kinds } = await readOf([
			heads,
			['公共基础课', '语文', 4, 72, 4],
			heads,
			['', '数学', 4, 72, '', 4],
		]);
		expect(kinds).toEqual(['2 course', '3 head', '4 course']);
		expect(hours['数学']).toEqual(['public', 72, 2]);
	});
});

describe('rows', () => {
	it('a class that bears its sums is no course; the sums are checked', async () => {
		const { hours, kinds, wrong, segments } = await readOf([
			['课程名称', '学分', '学时', ...six],
			['一、公共基础课程（必修）', 8, 144, 4, 4],
			['语文', 4, 72, 4],
			['数学', 4, 72, '', 4],
			['专业核心课程', 10, 181, '', '', 4, 6],
			['网店运营', 4, 72, '', '', 4],
			['直播销售', 6, 108, '', '', '', 6],
			['三、综合实践', 18, 540, '', '', '', '', '', '18W'],
			['岗位实习', 18, 540, '', '', '', '', '', '18W'],
			['总计', 36, 864],
		]);
		expect(hours).toMatchObject({ 语文: ['public', 72, 1], 直播销售: ['core', 108, 4] });
		expect(Object.keys(hours)).toHaveLength(4);
		expect(segments).toEqual([['岗位实习', 'position-internship', '6:18']]);
		expect(kinds.filter((kind) => kind.endsWith('class'))).toEqual([
			'2 class',
			'5 class',
			'8 class',
		]);
		expect(wrong).toEqual(['进程表!第 5 行 “专业核心课程”的总学时']);
	});

	it('a place for courses that are chosen later stays a course', async () => {
		const { hours } = await readOf([
			heads,
			['公共基础课', '语文', 4, 72, 4],
			['拓展课', '专业选修课', 4, 72, '', '', '', 4],
			['拓展课', '摄影', 2, 36, '', '', '', 2],
		]);
		expect(Object.keys(hours)).toEqual(['语文', '专业选修课', '摄影']);
	});

	it('a name that is merged over the columns of classes is a name', async () => {
		const { hours, segments, wrong } = await readOf(
			[
				['课程类别', '', '课程名称', '学分', '总学时', ...six],
				['公共基础课程', '必修', '语文', 4, 72, 4],
				['', '', '数学', 4, 72, '', 4],
				['入学教育与军训', '', '', 1, 30, '1W'],
				['岗位实习', '', '', 26, 780, '', '', '', '', '8W', '18W'],
				['合计', '', '', 35, 954, 4, 4],
			],
			merge('A1:B1', 'A2:A3', 'B2:B3', 'A4:C4', 'A5:C5', 'A6:C6'),
		);
		expect(Object.keys(hours)).toEqual(['语文', '数学']);
		expect(segments.map(([name]) => name)).toEqual(['入学教育与军训', '岗位实习']);
		expect(wrong).toEqual([]);
	});

	it('a row of figures without a name is told at its cell', async () => {
		const { told } = await readOf([
			heads,
			['公共基础课', '1', 4, 72, 4],
			['公共基础课', '语文', 4, 72, 4],
		]);
		expect(told).toMatch(/进程表!B2 这一行有数字，认不出课程名称/);
	});

	it('notes go on under 说明, who made it is a note, numbers of exams are no hours', async () => {
		const { kinds, wrong } = await readOf([
			heads,
			['公共基础课', '语文', 4, 72, 4],
			['考试门数', '', '', '', 1],
			['说明：', '1.每学期18周。'],
			['', '2.带*为专业核心课'],
			['制表人：张三', '', '审核人：李四'],
		]);
		expect(kinds).toEqual(['2 course', '3 count', '4 note', '5 note', '6 note']);
		expect(wrong).toEqual([]);
	});

	it('hidden rows, courses of one name, and hours that several share are told', async () => {
		const { told } = await readOf(
			[
				heads,
				['公共基础课', '体育', 4, 72, 4],
				['公共基础课', '体育', 4, 72, '', 4],
				['拓展课', '摄影', 2, 36, '', '', '', 2],
				['拓展课', '美工', '', '', '', '', '', ''],
			],
			(sheet) => {
				merge('C4:C5', 'D4:D5', 'H4:H5')(sheet);
				sheet.getRow(2).hidden = true;
			},
		);
		expect(told).toMatch(/第 2 行 这一行在文件里是隐藏的/);
		expect(told).toMatch(/第 3 行 与“进程表!第 2 行”同名/);
		expect(told).toMatch(/第 5 行 学时与上一行合并/);
	});
});

describe('semesters', () => {
	it.each([
		['2026-2027-1', '2026-2027-2', '2027-2028-1'],
		['第一学年第一学期', '第一学年第二学期', '第二学年第一学期'],
		['高一上', '高一下', '高二上'],
		['第一学年-1', '第一学年-2', '第二学年-1'],
		['第一学期(16周)', '第二学期(18周)', '第三学期(18周)'],
		['1', '2', '3'],
	])('%s, %s, %s', async (...terms) => {
		const { hours } = await readOf([
			['课程类别', '课程名称', '学分', '总学时', ...terms],
			['公共基础课', '语文', 4, 72, '', 4],
			['公共基础课', '数学', 4, 72, '', '', 4],
		]);
		expect(hours).toEqual({ 语文: ['public', 72, 2], 数学: ['public', 72, 3] });
	});

	it('in a column of their own, with 周学时 in another, or with hours alone', async () => {
		const { hours, told } = await readOf([
			['课程类别', '课程名称', '学分', '总学时', '开设学期', '周学时'],
			['公共基础课', '语文', 4, 72, '一', 4],
			['公共基础课', '数学', 8, 144, '1-2', 4],
			['公共基础课', '英语', 8, 144, '3、4', ''],
			['公共基础课', '体育', 8, 144, new Date(Date.UTC(2026, 0, 2)), 4],
		]);
		expect(hours).toEqual({
			...{ 语文: ['public', 72, 1], 数学: ['public', 144, 1, 2] },
			...{ 英语: ['public', 144, 3, 4], 体育: ['public', 0] },
		});
		expect(told).toMatch(/只写明学期，144 学时平分到 2 个学期/);
		expect(told).toMatch(/进程表!E5 这一格是日期，多半是 Excel/);
	});

	it('formulas that were not counted or failed are told, never read as nothing', async () => {
		const { told } = await readOf([
			heads,
			['公共基础课', '语文', 4, 72, { formula: '2+2' }],
			['公共基础课', '数学', 4, 72, '', { error: '#REF!' }],
		]);
		expect(told).toMatch(/进程表!E2 公式没有算出结果/);
		expect(told).toMatch(/进程表!F3 公式没有算出结果/);
	});

	it('2周 under 学时 is no hours', async () => {
		const { segments, wrong, told } = await readOf([heads, ['实践', '军训', 1, '2周', '2周']]);
		expect(segments).toEqual([['军训', 'military-training', '1:2']]);
		expect([wrong, told]).toEqual([[], expect.stringMatching(/学时写的是“2周”/)]);
	});

	it('18W in a table of hours is weeks, not 18 hours', async () => {
		const { segments, hours } = await readOf([
			heads,
			['公共基础课', '语文', 8, 144, 72, 72],
			['公共基础课', '数学', 4, 72, 72],
			['实践', '岗位实习', 18, 540, '', '', '', '', '', '18W'],
		]);
		expect(hours['语文']).toEqual(['public', 144, 1, 2]);
		expect(segments).toEqual([['岗位实习', 'position-internship', '6:18']]);
	});

	it.each([
		['4(16周)', 64],
		['4/考查', 72],
		['２×１６', 32],
		['4△', 72],
	])('%s is %s hours', async (text, sum) => {
		const { hours } = await readOf([heads, ['公共基础课', '语文', 4, '', text]]);
		expect(hours['语文']?.[1]).toBe(sum);
	});

	it.each(['2-4', '2+2', '4:18', '4(1-9)', '详见说明', '-4', '1e3'])('%s is told', async (text) => {
		const { told } = await readOf([heads, ['公共基础课', '语文', 4, 72, text]]);
		expect(told).toMatch(/进程表!E2 /);
	});
});
