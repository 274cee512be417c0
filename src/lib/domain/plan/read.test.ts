import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { courseOf, heldIn, segmentOf } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { canonicalJson } from './canonical.ts';
import { readPlan, readPlanText } from './read.ts';
import type { Plan } from './shape.ts';

const faultsOf = (value: unknown) => {
	const read = readPlan(value);
	return read.ok ? [] : read.faults;
};
const plan = planOf({ courses: [{ id: 'a', weekly: { 3: 4 } }] });
const [course = courseOf()] = plan.courses;

/** The plan with fields of its one course, or of that course's one term, changed. */
const withCourse = (changes: object): unknown => ({
	...plan,
	courses: [{ ...course, ...changes }],
});
const withTerm = (changes: object): unknown =>
	withCourse({ terms: [{ ...course.terms[0], ...changes }] });

describe('a plan', () => {
	it('survives writing and reading unchanged', () => {
		fc.assert(
			fc.property(anyPlan, (given) => {
				const read = readPlanText(JSON.stringify(given));
				expect(read).toEqual({ ok: true, value: given });
			}),
		);
		const reference = referencePlan();
		const read = readPlanText(JSON.stringify(reference));
		expect(read.ok && canonicalJson(read.value)).toBe(canonicalJson(reference));
	});

	it('may carry fields of others that begin with x-', () => {
		const marked = { ...plan, 'x-moodle': 7, courses: [{ ...course, 'x-room': 'A101' }] };
		expect(readPlan(marked)).toEqual({ ok: true, value: marked });
	});

	it('is read with a byte-order mark', () => {
		expect(readPlanText(`\ufeff${JSON.stringify(plan)}`).ok).toBe(true);
	});

	it('has its words in one normal form', () => {
		const read = readPlan({ ...plan, goal: 'e\u0301' });
		expect(read.ok && read.value.goal).toBe('\u00e9');
	});
});

describe('bad figures are refused with their place', () => {
	const hours = 'courses/a/terms/3/weeklyHours';
	test.each([
		[withTerm({ weeklyHours: -1 }), hours, '-1 太小'],
		[withTerm({ weeklyHours: 1000 }), hours, '1000 太大'],
		[withTerm({ weeklyHours: 4.3 }), hours, '不是 0.5 的倍数'],
		[withTerm({ weeklyHours: Number.NaN }), hours, 'NaN'],
		[withTerm({ weeklyHours: Infinity }), hours, 'Infinity'],
		[withTerm({ weeklyHours: '4' }), hours, '这里是文字'],
		[withTerm({ weeklyHours: null }), hours, '这里是null'],
		[withTerm({ weeks: 0.3 }), 'courses/a/terms/3/weeks', '不是 0.2 的倍数'],
		[withTerm({ weeks: 53 }), 'courses/a/terms/3/weeks', '太大'],
		[withTerm({ semester: 9 }), 'courses/a/terms/3/semester', '没有第 9 学期'],
		[withTerm({ semester: 0 }), 'courses/a/terms/3/semester', '太小'],
		[withTerm({ semester: 1.5 }), 'courses/a/terms/3/semester', '不是整数'],
		[withCourse({ credits: 2.3 }), 'courses/a/credits', '不是 0.5 的倍数'],
		[withCourse({ outsideHours: 1.005 }), 'courses/a/outsideHours', '小数多于两位'],
		[withCourse({ practiceHours: -0.5 }), 'courses/a/practiceHours', '太小'],
		[withCourse({ outsideHours: 1e9 }), 'courses/a/outsideHours', '太大'],
		[{ ...plan, years: 0 }, 'years', '太小'],
		[{ ...plan, cohort: 99 }, 'cohort', '太小'],
	])('%#', (value, path, wrong) => {
		const [fault, ...more] = faultsOf(value);
		expect(more).toEqual([]);
		expect(fault?.path).toBe(path);
		expect(fault?.wrong).toContain(wrong);
		expect(fault?.right).not.toBe('');
	});
});

describe('bad words are refused with their place', () => {
	test.each([
		[withCourse({ name: '=1+1' }), 'courses/a/name', '公式'],
		[withCourse({ name: '@sum' }), 'courses/a/name', '公式'],
		[withCourse({ name: '名'.repeat(10_000) }), 'courses/a/name', '太长（10000）'],
		[withCourse({ name: '  ' }), 'courses/a/name', '不能为空'],
		[withCourse({ name: 'a\u0000b' }), 'courses/a/name', '控制字符'],
		[withCourse({ category: 'optional' }), 'courses/a/category', '不在可选值中'],
		[withCourse({ id: 'a b' }), 'courses/a b/id', '不能作编号'],
		[withCourse({ colour: 'red' }), 'courses/a/colour', '不认识的字段'],
		[{ ...plan, goals: '' }, 'goals', '不认识的字段'],
		[{ ...plan, goal: undefined }, 'goal', '缺少这个字段'],
		[{ ...plan, courses: {} }, 'courses', '类型不对'],
		[{ ...plan, chapters: { '../x': [] } }, 'chapters/..~1x', '不是章节的名称'],
	])('%#', (value, path, wrong) => {
		const [fault] = faultsOf(value);
		expect(fault?.path).toBe(path);
		expect(fault?.wrong).toContain(wrong);
	});
});

describe('what is no plan is refused', () => {
	test.each([[null], [[]], ['plan'], [7], [{}], [{ format: 'xunbiao.facts' }]])('%j', (value) => {
		expect(faultsOf(value)).toMatchObject([{ path: 'format', wrong: '不是人才培养方案文件' }]);
	});

	it('with the version that it does not know', () => {
		expect(faultsOf({ ...plan, version: 2 })).toMatchObject([
			{ path: 'version', wrong: '不认识的版本 2' },
		]);
	});

	it('with the line where the text breaks off', () => {
		const read = readPlanText('{\n  "format": "xunbiao.plan",\n  oops }');
		expect(read).toMatchObject({ ok: false, faults: [{ path: '' }] });
		expect(!read.ok && read.faults[0]?.wrong).toMatch(/不是有效的 JSON（第 3 行第 \d+ 列）/);
		expect(readPlanText('').ok).toBe(false);
	});
});

describe('a plan that cannot be computed with is refused', () => {
	const segment = segmentOf();
	const changed = (changes: Partial<Plan>): unknown => ({ ...plan, ...changes });
	const option = (id: string, weeklyHours: number, changes: object = {}) => ({
		...courseOf({ id, group: 'g1', weekly: { 3: weeklyHours } }),
		...changes,
	});
	test.each([
		[changed({ courses: [course, course] }), 'courses/a', '课程编号 a 重复'],
		[changed({ segments: [segment, segment] }), 'segments/s1', '重复'],
		[
			changed({ segments: [segmentOf({ terms: [heldIn(1), heldIn(1)] })] }),
			'segments/s1/terms/1',
			'重复',
		],
		[changed({ calendar: [...plan.calendar, ...plan.calendar.slice(0, 1)] }), 'calendar/1', '重复'],
		[
			changed({ segments: [segmentOf({ terms: [{ semester: 8 }] })] }),
			'segments/s1/terms/8/semester',
			'没有第 8 学期',
		],
		[
			changed({ segments: [segmentOf({ terms: [{ from: '2026-09-01' }] })] }),
			'segments/s1/terms/1',
			'起止日期只写了一个',
		],
		[
			changed({ segments: [segmentOf({ terms: [{ from: '2026-09-02', to: '2026-09-01' }] })] }),
			'segments/s1/terms/1',
			'晚于',
		],
		[
			changed({ segments: [segmentOf({ terms: [{ from: '2026-02-30', to: '2026-03-01' }] })] }),
			'segments/s1/terms/1/from',
			'没有这一天',
		],
		[changed({ courses: [option('a', 2)] }), 'courses/a/group', '没有课程组 g1'],
		[
			changed({ groups: [groupOf({ take: 2 })], courses: [option('a', 2)] }),
			'groups/g1/take',
			'只有 1 个选项，不能选 2 个',
		],
		[
			changed({ groups: [groupOf()], courses: [option('a', 2), option('b', 4)] }),
			'groups/g1/counts',
			'各选项的学时、学分不一',
		],
		[
			changed({
				groups: [groupOf()],
				courses: [option('a', 2), option('b', 2, { nature: 'free' })],
			}),
			'groups/g1',
			'课程性质不一',
		],
		[
			changed({
				groups: [groupOf()],
				courses: [option('a', 2), option('b', 2, { category: 'public' })],
			}),
			'groups/g1',
			'课程类别不一',
		],
	])('%#', (value, path, wrong) => {
		expect(faultsOf(value)).toMatchObject([{ path }]);
		expect(faultsOf(value)[0]?.wrong).toContain(wrong);
	});

	it('names all that is wrong at once, up to fifty faults', () => {
		const many = Array.from({ length: 80 }, (_, index) => ({
			...course,
			id: `c${index}`,
			credits: -1,
		}));
		expect(faultsOf({ ...plan, courses: many })).toHaveLength(50);
		expect(faultsOf(withCourse({ name: '', credits: -1 })).map(({ path }) => path)).toEqual([
			'courses/a/name',
			'courses/a/credits',
		]);
	});
});

describe('what no document can hold', () => {
	it.each([
		['half a character', { ...plan, goal: 'a\ud800b' }, 'goal', '控制字符'],
		['a name of half a character', withCourse({ name: '\udc00' }), 'courses/a/name', '控制字符'],
		['a list in the place of an object', { ...plan, school: [] }, 'school', '类型不对，这里是列表'],
		['an id with a slash', withCourse({ id: 'a/b' }), 'courses/a~1b/id', '不能作编号'],
	])('%s', (_, value, path, wrong) => {
		const fault = faultsOf(value).find((each) => each.path === path);
		expect(fault?.wrong).toContain(wrong);
	});
});

it('ids that objects inherit are ids like any other', () => {
	const ids = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
	const named = { ...plan, courses: ids.map((id) => ({ ...course, id, name: id })) };
	const read = readPlanText(JSON.stringify(named));
	expect(read.ok && read.value.courses.map(({ id }) => id)).toEqual(ids);
});
