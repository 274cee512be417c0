/** Real files of made layouts, and files that are none. */
import { describe, expect, it } from 'vitest';
import { adopt, proposals, type Adopted } from '#domain/own-files/adopt.ts';
import { sectionTitles } from '#domain/own-files/sections.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { courseHours } from '#domain/plan/course-hours.ts';
import {
	fiveYears,
	theoryAndPractice,
	threeRowHeads,
	wholePlan,
	wordPlanOf,
} from '#tests/builders/own-schedules.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { compoundOf, sheetParts, workbookOf, zipOf } from '#tests/builders/workbook-of.ts';
import { readApart } from './apart.ts';
import { readOwnFile } from './read-file.ts';

async function adopted(bytes: Uint8Array, semesters = 6, way: 'replace' | 'update' = 'replace') {
	const read = await readOwnFile({ name: 'a', bytes });
	if (!read.ok) throw new Error(read.faults[0]?.wrong);
	const plan = planOf({ calendar: Array.from({ length: semesters }, () => ({})) });
	const choices = { mappings: new Map(), chapters: new Map(), way, textWay: 'replace' } as const;
	return adopt(
		read.value,
		proposals(read.value, () => null),
		plan,
		choices,
	);
}

const hoursOf = ({ courses, calendar }: Plan): Record<string, number> =>
	Object.fromEntries(
		courses.map((course) => [course.name, courseHours(course, calendar).hours / 100]),
	);

const wrongIn = ({ tables }: Adopted): (string | number)[][] =>
	tables.flatMap(({ read }) =>
		read.wrong.map(({ at, what, stated, counted }) => [at, what, stated, counted]),
	);

describe('three rows of heads, merged cells, 小计 and notes', () => {
	it('come back course by course, what is not counted is said', async () => {
		const { taken, tables } = await adopted(await threeRowHeads());
		expect(hoursOf(taken.plan)).toEqual({
			...{
				语文: 144,
				体育与健康: 68,
				形势与政策: 0,
				网店运营: 72,
				直播销售: 108,
				摄影: 80,
				数据分析: 0,
			},
		});
		expect(taken.plan.courses.map(({ category }) => category)).toEqual([
			...['public', 'public', 'public', 'core', 'core', 'extension', 'extension'],
		]);
		expect(taken.plan.segments).toMatchObject([
			{ kind: 'military-training', terms: [{ semester: 1, weeks: 2, hoursPerWeek: 30 }] },
		]);
		const notes = tables[0]?.read.rows.flatMap((row) => row.notes).join('');
		expect(notes).toMatch(/（1W）.*不计入合计.*讲座.*\(108\).*括号/);
	});

	it('tell what they could not read at its cell, and the sum that is wrong with both figures', async () => {
		const read = await adopted(await threeRowHeads());
		const problems = read.tables[0]?.read.rows.flatMap((row) => row.problems);
		expect(problems).toEqual([expect.objectContaining({ at: '教学进程表!O14' })]);
		expect(wrongIn(read)).toEqual([['教学进程表!第 10 行', '“小计”的总学时', 280, 288]]);
	});

	it('leave no row out in silence', async () => {
		const { tables } = await adopted(await threeRowHeads());
		const kinds = tables[0]?.read.rows.map(({ row, kind }) => [row, kind]);
		expect(kinds?.map(([row]) => row)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
		expect(kinds?.slice(-3)).toEqual([
			[15, 'total'],
			[16, 'share'],
			[17, 'note'],
		]);
	});
});

it('理论 and 实践 by semester make hours and practice, by the weeks of each head', async () => {
	const { taken } = await adopted(await theoryAndPractice(), 4);
	expect(hoursOf(taken.plan)).toEqual({ 数学: 68, 信息技术: 68, 网络营销: 108, 客户服务: 32 });
	expect(taken.plan.courses.map(({ practiceHours }) => practiceHours)).toEqual([0, 51, 72, 16]);
	expect(taken.plan.courses[3]).toMatchObject({ category: 'core', nature: 'limited' });
});

it('ten semesters of whole hours, and practice in a sheet of its own', async () => {
	const { taken } = await adopted(await fiveYears(), 10);
	expect(hoursOf(taken.plan)).toEqual({ 语文: 180, 机械制图: 140, 数控编程: 180, 智能产线: 64 });
	const segments = taken.plan.segments.map(({ kind, terms }) => [
		kind,
		...terms.map(({ semester, weeks, hoursPerWeek }) => [semester, weeks * hoursPerWeek]),
	]);
	expect(segments).toEqual([
		['entry-education', [1, 30]],
		['training', [2, 60]],
		['position-internship', [9, 360], [10, 360]],
	]);
});

it('semesters that the plan does not have are told', async () => {
	const { taken } = await adopted(await fiveYears(), 6);
	expect(taken.left.join('')).toMatch(/《数控编程》第 7 学期：本方案只有 6 个学期/);
});

describe('a plan in Word', () => {
	it('comes apart by what its headings are called; its schedule is read like any other', async () => {
		const { chapters, taken, tables } = await adopted(await wholePlan());
		const found = chapters.map(({ heading, section }) => [
			heading,
			section && sectionTitles[section],
		]);
		expect(found).toEqual([
			['第一个标题之前', null],
			['一、专业名称及代码', null],
			['二、招生对象及学制', '入学基本要求'],
			['三、职业领域及岗位面向', '职业面向'],
			['（一）培养目标', '培养目标'],
			['（二）培养规格', '培养规格'],
			['五、课程设置及学时安排', '课程设置'],
			['六、教学进程安排表', '学时安排'],
			['七、校企合作特色', null],
			['八、师资队伍', '师资队伍'],
			['九、毕业要求及职业证书要求', '毕业要求'],
		]);
		expect(taken.plan.goal).toMatch(/^本专业培养/);
		expect(taken.plan.outcomes.map(({ text }) => text.slice(0, 4))).toEqual([
			'坚定拥护',
			'掌握网店',
		]);
		expect(taken.plan.chapters['staff']?.map(({ text }) => text)).toEqual([
			'专任教师 12 人，双师型比例 60%。',
		]);
		expect(hoursOf(taken.plan)).toEqual({ 语文: 72, 数学: 72, 网店运营: 72 });
		expect(wrongIn({ tables } as Adopted)).toEqual([['表 1 第 6 行', '“合计”的总学时', 210, 216]]);
	});

	it('without a schedule leaves the courses alone', async () => {
		const { taken } = await adopted(await wordPlanOf(['一、师资队伍', '教师若干。']), 6, 'replace');
		expect(taken.removed).toEqual([]);
		expect(taken.plan.chapters['staff']).toHaveLength(1);
	});
});

describe('what is no such file is refused in words', () => {
	const wrong = async (bytes: Uint8Array): Promise<string> => {
		const read = await readOwnFile({ name: 'a', bytes });
		return read.ok ? '' : `${read.faults[0]?.wrong} ${read.faults[0]?.right}`;
	};
	const text = (value: string): Uint8Array => new TextEncoder().encode(value);
	const cell = (at: number): string =>
		`<row><c t="inlineStr"><is><t>${(at * 2654435761) % 4294967291}</t></is></c></row>`;
	const rows = Array.from({ length: 50_000 }, (_, at) => cell(at)).join('');
	const long = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

	it.each([
		['nothing', () => new Uint8Array(), /空的/],
		['an old workbook', () => compoundOf('Workbook'), /\.xls.*另存/],
		['an old document', () => compoundOf('WordDocument'), /\.doc.*另存/],
		['one with a password', () => compoundOf('EncryptedPackage'), /密码/],
		['a web page', () => text('<html>课程名称</html>'), /网页或文本/],
		[
			'text in another code',
			() => Uint8Array.from([0xbf, 0xce, 0xb3, 0xcc, 0xc3, 0xfb]),
			/网页或文本/,
		],
		['a PDF', () => text('%PDF-1.7'), /PDF/],
		['an archive of others', () => zipOf({ 'a.txt': 'x' }), /压缩包/],
		['a bomb', () => zipOf({ 'xl/workbook.xml': new Uint8Array(2 ** 25) }), /展开后过大/],
		['a bomb of Word', () => zipOf({ 'word/document.xml': new Uint8Array(2 ** 25) }), /展开后过大/],
		['50,000 rows', () => sheetParts(long), /超过 10000 行/],
		[
			'a document that is broken',
			async () => zipOf({ 'word/document.xml': '<w:document' }),
			/损坏|XML|正文/,
		],
	])('%s', async (_, bytes, said) => {
		const answer = await wrong(await bytes());
		expect(answer).toMatch(said);
		// No other door's words.
		expect(answer).not.toMatch(/模板|标准的正文|粘贴/);
	});

	it('our own workbook is shown its door', async () => {
		const ours = await workbookOf(
			{ name: '教学进程表', rows: [['课程名称']] },
			{ name: '计算依据', rows: [['a']] },
		);
		expect(await wrong(ours)).toMatch(/本系统导出的工作簿.*导回 Excel/);
	});

	it('a file over 20 MB', async () => {
		expect(await wrong(new Uint8Array(20 * 2 ** 20 + 1))).toMatch(/超过 20 MB/);
	});

	it('macros are not run, and it is said', async () => {
		const zip = await zipOf({
			'word/document.xml':
				'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
			'word/vbaProject.bin': 'x',
		});
		const read = await readOwnFile({ name: 'a', bytes: zip });
		expect(read.ok && read.value.notes.join('')).toMatch(/宏，没有运行/);
	});

	it('the thread answers as the reader does', async () => {
		const [read, apart] = await Promise.all([
			readOwnFile({ name: 'a', bytes: await fiveYears() }),
			readApart({ name: 'a', bytes: await fiveYears() }),
		]);
		expect(apart).toEqual(read);
	});
});
