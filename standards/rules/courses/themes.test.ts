import { describe, expect, it, test } from 'vitest';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { themes as rule } from './themes.ts';

const parameters = [parameterOf({ parts: ['安全教育'] })];
const judged = (parts: PlanParts) => findingOf(rule, planOf(parts), { parameters }).status;
const theme = (form: 'course' | 'lecture' | 'activity', name = '安全教育', course?: string) => ({
	theme: name,
	form,
	semester: null,
	hours: null,
	...(course === undefined ? {} : { course }),
});
const course = (parts: CourseParts = {}): CourseParts => ({ weekly: { 1: 1 }, ...parts });

describe('courses/themes', () => {
	it('finds the seven themes of the reference plan', () => {
		expect(findingOf(rule, referencePlan())).toMatchObject({
			status: 'pass',
			strength: 'mandatory',
		});
	});

	test.each(['lecture', 'activity'] as const)('takes a %s', (form) => {
		expect(judged({ themes: [theme(form)] })).toBe('pass');
	});

	it('takes the name with its bracket', () => {
		const name = '安全教育（含典型案例事故分析）';
		expect(judged({ themes: [theme('lecture', name)] })).toBe('pass');
	});

	it('takes a course with hours, named by the theme or marked with it', () => {
		expect(judged({ themes: [theme('course', '安全教育', 'c1')], courses: [course()] })).toBe(
			'pass',
		);
		expect(judged({ courses: [course({ standardFields: ['安全教育'] })] })).toBe('pass');
	});

	it('does not take a name for it, and offers to mark the course', () => {
		const plan = planOf({ courses: [course({ name: '安全教育' })] });
		const finding = findingOf(rule, plan, { parameters });
		expect(finding.status).toBe('violation');
		expect(finding.fixes.map(({ effect }) => effect)).toEqual(['标明《安全教育》对应“安全教育”。']);
		expect(findingOf(rule, mended(plan, finding), { parameters }).status).toBe('pass');
	});

	it('marks no course that is idle or a choice, and adds a lecture instead', () => {
		const lecture = '加入“安全教育”专题讲座，学期和学时随后填写，不计入总学时。';
		const effects = (parts: PlanParts) =>
			findingOf(rule, planOf(parts), { parameters }).fixes.map(({ effect }) => effect);
		const named = course({ name: '安全教育' });
		expect(effects({})).toEqual([lecture]);
		expect(effects({ courses: [{ ...named, weekly: {} }] })).toEqual([lecture]);
		const options = [{ ...named, group: 'g1' }, course({ group: 'g1' })];
		expect(effects({ groups: [groupOf()], courses: options })).toEqual([lecture]);
		expect(effects({ courses: [course({ name: '国家安全教育' })] })).toEqual([lecture]);
	});

	it('adds a lecture that is still to be placed, behind those that there are', () => {
		const given = planOf({ themes: [theme('lecture', '绿色环保')] });
		const finding = findingOf(rule, given, { parameters });
		expect(finding.fixes[0]?.edits).toEqual([
			{
				op: 'add',
				path: 'themes/1',
				from: null,
				to: { theme: '安全教育', form: 'lecture', semester: null, hours: null },
			},
		]);
		expect(finding.at).toEqual(['themes']);
		expect(finding.message).toBe(
			'没有安全教育方面的拓展课程或专题讲座（活动）（§8.2）。请指明由哪门课程承担，或加入专题讲座。',
		);
		expect(
			findingOf(rule, planOf(), { parameters: [parameterOf({ parts: ['甲', '乙'] })] }).message,
		).toContain('没有甲、乙方面');
		expect(findingOf(rule, referencePlan())).toMatchObject({
			message: '7 个方面都有课程、讲座或活动（§8.1.4）。',
			at: ['themes'],
		});
	});

	it('takes no course without hours, none that was removed, and no choice', () => {
		const named = { themes: [theme('course', '安全教育', 'c1')] };
		expect(judged({ ...named, courses: [course({ weekly: {} })] })).toBe('violation');
		expect(judged(named)).toBe('violation');
		expect(judged({ themes: [theme('course')] })).toBe('violation');
		const options = [course({ group: 'g1' }), course({ group: 'g1' })];
		expect(judged({ ...named, groups: [groupOf()], courses: options })).toBe('violation');
	});

	it('does not take 国家安全教育 for 安全教育', () => {
		const security = course({ name: '国家安全教育', standardFields: ['国家安全教育'] });
		expect(judged({ courses: [security] })).toBe('violation');
	});

	it('lets 创新创业教育 of 8.1.1 serve', () => {
		const { themes } = referencePlan();
		const others = themes.filter((each) => each.theme !== '创新创业教育');
		expect(findingOf(rule, referencePlan({ themes: others })).status).toBe('pass');
	});

	it('names the themes that are lacking, and offers a lecture for each', () => {
		const plan = referencePlan({ themes: [] });
		const finding = findingOf(rule, plan);
		expect(finding.measured.split('、')).toHaveLength(6);
		expect(finding.fixes).toHaveLength(6);
		expect(findingOf(rule, mended(plan, finding)).measured).not.toContain('安全教育');
	});
});
