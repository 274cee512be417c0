import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { teachingStandard } from '../../schema/teaching.ts';
import file from '../../teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };
import * as forms from './made/forms.ts';
import { gist } from './made/gist.ts';
import { college, readWhole, secondary } from './made/texts.ts';
import { readTeaching } from './structure.ts';

describe('730705, as published', () => {
	const read = readWhole(secondary);
	it('comes out as a person entered it', () => {
		expect(read.content).toEqual(file.standard);
	});
	it('is read without doubt, and without a rest', () => {
		expect([read.doubts, read.unread]).toEqual([[], []]);
	});
	it('lists what was mended', () => {
		const kinds = new Set(read.repairs.map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(['folded-spaces', 'joined-break', 'repeated-head']);
		expect(read.repairs.find(({ after }) => after.includes('实践活动'))?.before).toContain(
			'实践⏎活动',
		);
	});
	it('gives every section its place, and the rows of the table with 8.1.2', () => {
		expect(read.sections.map(({ offset }) => secondary.slice(offset, offset + 1))).toEqual(
			read.sections.map(({ number }) => number[0]),
		);
		const paragraphs = read.sections.find(({ number }) => number === '8.1.2')?.paragraphs ?? [];
		expect(paragraphs.filter(({ text }) => /^[1-7] /.test(text))).toHaveLength(7);
	});
});

describe('a text of the college form, made for the test', () => {
	const plainly = readWhole(college);
	const { content } = plainly;
	it('fits the schema', () => {
		const whole = {
			format: 'xunbiao.teaching-standard',
			version: 1,
			kind: 'teaching',
			standard: content,
			parameters: [],
		};
		const fits = validate(teachingStandard, whole);
		expect(fits.ok ? [] : fits.faults).toEqual([]);
	});
	it('is known by its title and code', () => {
		expect(content).toMatchObject({
			id: '530802',
			level: '高等职业教育专科',
			edition: '2025',
			duration: { years: 3 },
		});
		expect(content.title).toBe('智能物流技术专业教学标准（高等职业教育专科）');
		expect(plainly.unread.map(({ text }) => text)).toEqual([
			'（为测试编写，措辞仿照 2025 年专业教学标准，不是正式标准）',
		]);
	});
	it.each([
		'智能\n物流技术专业教学标准',
		'智能物流\n技术\n专业教学标准',
		'智能物流技术\n专业教学标准',
	])('keeps its title whole: %j', (title) => {
		const read = readWhole(college.replace('智能物流技术专业教学标准', title));
		expect(read.content.title).toBe(content.title);
		expect(read.unread).toHaveLength(1);
	});
	it('has its lists', () => {
		expect(content.courses.public.required).toEqual([
			'思想政治理论',
			'体育',
			'军事理论与军训',
			'心理健康教育',
			'劳动教育',
		]);
		expect(content.courses.public.limited).toHaveLength(13);
		expect(content.courses.foundation.fields).toContain('高等数学');
		expect(content.courses.core.fields.map(({ items }) => items.length)).toEqual([3, 2, 2, 2]);
		expect(content.courses.practice.forms).toEqual(['实验', '实习实训', '毕业设计', '社会实践']);
		expect(content.staff.relatedDegrees).toEqual([
			'物流工程',
			'物流管理',
			'自动化',
			'机械电子工程',
		]);
		expect(content.facilities.rooms[1]).toMatchObject({
			equipment: ['立体货架', '堆垛机', '输送线', 'PLC 控制柜'],
			software: ['仓储管理软件', 'WMS', 'WCS'],
		});
		expect(content.graduation).toHaveLength(3);
	});
	it('takes the marks S and L off the occupations, and sees open lists', () => {
		expect(content.occupations.occupations.map(({ name, digital }) => [name, digital])).toEqual([
			['物流工程技术人员', true],
			['供应链管理师', true],
			['仓储管理员', false],
			['装卸搬运机械操作工', false],
		]);
		expect(content.occupations.open).toEqual(['occupations', 'positions', 'certificates']);
	});
	it.each([
		['a cell a line', forms.cellALine(college)],
		['no cells', forms.withoutCells(college)],
		['lines of 38 characters', forms.wrapped(college, 38)],
		['pages', forms.paged(college, 20, '智能物流技术专业教学标准')],
		[
			'pages without cells',
			forms.paged(forms.wrapped(forms.withoutCells(college), 38), 25, '— 职业教育专业教学标准 —'),
		],
		[
			'pages, a cell a line',
			forms.paged(forms.wrapped(forms.cellALine(college), 38), 25, '职业教育专业教学标准'),
		],
		['续表', forms.continued(college, 2)],
		['续表, a cell a line', forms.cellALine(forms.continued(college, 2))],
		['续表 without cells', forms.withoutCells(forms.continued(college, 2))],
		['full-width digits', forms.fullWidth(college)],
		['half-width brackets and marks', forms.halfWidth(college)],
		['CRLF', college.replaceAll('\n', '\r\n')],
		['numbers of headings lost', college.replace(/^\d+(\.\d+)* /gm, '')],
		['headings 1. and 8.1.', college.replace(/^(\d+(?:\.\d+)*) (?=\D{2,20}$)/gm, '$1.')],
		['headings without blank', college.replace(/^(\d+(?:\.\d+)*) (?=\D{2,20}$)/gm, '$1')],
		['blanks in titles', college.replace(/^(\d+(?:\.\d+)*) (\D)(?=\D{1,20}$)/gm, '$1 $2 ')],
	])('says the same with %s', (_, text) => {
		const read = readWhole(text);
		expect(gist(read.content)).toEqual(gist(content));
		expect(read.doubts).toEqual([]);
	});
});

describe('what is no teaching standard', () => {
	it.each([
		['nothing', ''],
		['a novel', '却说宝玉正自发怔，不想黛玉走来。\n'.repeat(500)],
		[
			'a text that only speaks of them',
			'各校应按专业教学标准制订人才培养方案。\n8.2 学时安排\n'.repeat(20),
		],
		[
			'another kind',
			'网络直播运营职业技能等级标准\n1 范围\n2 规范性引用文件\n3 术语和定义\n4 适用院校专业\n',
		],
	])('%s is refused with a reason', (_, text) => {
		const read = readTeaching(text);
		expect(read.ok ? [] : read.faults.map(({ wrong }) => wrong)).toEqual([
			expect.stringContaining('这不是专业教学标准'),
		]);
	});
	it('a standard that names no programme is refused with what is missing', () => {
		const read = readTeaching(college.replace('智能物流技术（530802）', ''));
		expect(read.ok ? '' : read.faults[0]?.wrong).toContain('六位专业代码');
	});
});

describe('what a person must decide', () => {
	const questions = (text: string) =>
		readWhole(text).doubts.map(({ at, question }) => `${at} ${question}`);
	it.each([
		['a missing section', college.replace(/9\.3 专任教师\n.*\n/, ''), '9.3 没有找到“9.3 专任教师”'],
		[
			'a section that stands twice',
			`${college}11.2 毕业要求\n修满学分，准予毕业。\n`,
			'11.2 “11.2 毕业要求”出现两次',
		],
		[
			'a row that is missing',
			college.replace(/职业类证书\t.*\n/, ''),
			'5 职业面向表中没有“职业类证书”一行',
		],
		[
			'another number of courses',
			college.replace('6～8 门', '9 门'),
			'8.1.2 专业基础课程写明设置 9 门，列出的却是 6 个领域',
		],
		[
			'a number in words',
			college.replace('6～8 门', '七门'),
			'8.1.2 专业基础课程写明设置 七 门，列出的却是 6 个领域',
		],
		[
			'a course without a row',
			college.replace(/\n4\t.*\n/, '\n'),
			'8.1.2 专业核心课程的列举与表格不一致：物流数据分析在表中没有对应的行',
		],
		[
			'a course with another name in the table',
			college.replace('3\tAGV 应用技术', '3\tAGV 技术'),
			'8.1.2 专业核心课程的列举与表格不一致：AGV 应用技术在表中没有对应的行；表中的AGV 技术没有列出',
		],
		[
			'an item left out',
			college.replace(/（4）掌握物流系统.*\n/, ''),
			'7 培养规格的编号不连续：第 4 条编号为 5',
		],
		[
			'a title at another number',
			college.replace('9.3 专任教师', '9.2 专任教师'),
			'9.3 标题“专任教师”的编号印作 9.2',
		],
		[
			'a level that the code contradicts',
			college.replaceAll('530802', '730802'),
			'2 文中是高等职业教育专科，专业代码 730802 却属于中等职业教育',
		],
		[
			'an occupation without code',
			college.replace('仓储管理员（4-02-06-01）', '仓储管理员'),
			'5 “主要职业类别（代码）”一行的“仓储管理员”没有代码',
		],
	])('%s is doubted', (_, text, question) => {
		expect(questions(text)).toEqual([expect.stringContaining(question)]);
	});
});

it.each([
	['lines', '学校应结合实际，依据本标准制订方案。\n'],
	['one line', '学校应结合实际，依据本标准制订方案。'],
	['broken lines', '学校应结合实际\n'],
	['blanks', '学校 应  结 合　实 际\n'],
])('reads two megabytes of %s', (_, piece) => {
	const count = Math.ceil(2_000_000 / Buffer.byteLength(piece));
	const long = college.replace('学校根据实际情况', `${piece.repeat(count)}学校根据实际情况`);
	// A pattern that is worse than linear would not come to an end within the test's limit.
	expect(readWhole(long).content.id).toBe('530802');
});
