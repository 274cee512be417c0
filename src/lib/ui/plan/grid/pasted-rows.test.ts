import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { readPlan } from '#domain/plan/read.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { headsOf } from './pasted-heads.ts';
import { broughtRows, sectionNamed, type Brought } from './pasted-rows.ts';

const plan = planOf({
	courses: [
		{ id: 'a', name: '网络营销', code: 'Z0304', credits: 2, weekly: { 1: 2 } },
		{ id: 'b', name: '零售基础', code: 'Z0103', credits: 3, weekly: { 2: 3 } },
	],
});

function bring(texts: readonly string[][]): Brought {
	let count = 0;
	const heads = headsOf(texts, 6);
	if (!heads) throw new Error('no heads');
	return broughtRows(plan, texts, heads, 'core', () => `n${(count += 1)}`);
}

function after({ edits }: Brought) {
	const done = applyEdits(plan, edits);
	if (!done.ok) throw new Error(JSON.stringify(done.faults));
	expect(readPlan(done.value).ok).toBe(true);
	return done.value;
}

const heads = ['代码', '学分', '课程名称', '一', '二', '实践学时', '考核'];

describe('rows of another table', () => {
	it('change the course of that name, whatever the order of columns', () => {
		const brought = bring([heads, ['Z0304', '4', '网络营销', '', '4', '36', '考试']]);
		expect(brought).toMatchObject({ added: [], changed: ['网络营销'], problems: [] });
		const [course] = after(brought).courses;
		expect(course).toMatchObject({ credits: 4, practiceHours: 36, assessment: 'exam' });
		expect(course?.terms.map(({ semester, weeklyHours }) => [semester, weeklyHours])).toEqual([
			[2, 4],
		]);
	});

	it('know a renamed course by its code', () => {
		const brought = bring([heads, ['z0103', '', '新零售基础', '', '3', '', '']]);
		expect(after(brought).courses[1]).toMatchObject({ name: '新零售基础', credits: 3 });
		expect(brought.added).toEqual([]);
	});

	it('add what is not known where they stand, sixty at once', () => {
		const many = Array.from({ length: 60 }, (_, at) => ['', '2', `选修${at}`, '2', '', '', '考查']);
		const brought = bring([heads, ...many]);
		expect(brought.added).toHaveLength(60);
		const { courses } = after(brought);
		expect(courses).toHaveLength(62);
		expect(courses.at(-1)).toMatchObject({ name: '选修59', category: 'core', credits: 2 });
	});

	it('go where titles and a category column say, subtotals left out', () => {
		const titled = bring([
			heads,
			['', '', '专业拓展课', '', '', '', ''],
			['', '2', '短视频', '2', '', '', ''],
			['', '2', '小计', '2', '', '', ''],
		]);
		expect(after(titled).courses.at(-1)?.category).toBe('extension');
		expect(titled.skipped).toBe(2);
		const categorised = bring([
			['课程类别', '课程名称', '学分'],
			['公共基础课', '语文', '4'],
			['', '数学', '4'],
			['专业基础课', '会计', '4'],
		]);
		const added = after(categorised).courses.slice(-3);
		expect(new Set(added.map(({ category }) => category))).toEqual(
			new Set(['public', 'foundation']),
		);
	});

	it('say what cannot be read, and take the rest', () => {
		const brought = bring([heads, ['', '四', '网络营销', '3', '', '', '']]);
		expect(brought.problems).toMatchObject([{ name: '网络营销', text: '四' }]);
		expect(after(brought).courses[0]).toMatchObject({ credits: 2, terms: [{ weeklyHours: 3 }] });
	});

	it('bring no course whose name is a formula', () => {
		const brought = bring([heads, ['', '2', '=1+1', '2', '', '', '']]);
		expect(brought.edits).toEqual([]);
		expect(brought.problems[0]?.why).toContain('公式');
	});
});

it.each([
	['一、公共基础必修课程', 'public-compulsory'],
	['公共基础限选课', 'public-limited'],
	['专业基础课程', 'foundation'],
	['专业核心课', 'core'],
	['专业拓展课（选修）', 'extension'],
	['实践性教学环节', 'segments'],
	['语文', null],
])('%s is %s', (text, section) => expect(sectionNamed(text)).toBe(section));
