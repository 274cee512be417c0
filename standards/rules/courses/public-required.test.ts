import { describe, expect, it, test } from 'vitest';
import { termsOf, type CourseParts, type Weekly } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf, findingsAfter, parameterOf, type Asked } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { waiverOf } from '#tests/builders/note-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { publicRequired as rule } from './public-required.ts';

const asked = { parameters: [parameterOf({ parts: ['历史'] }, { rule: rule.id })] };
const history = (parts: CourseParts = {}): CourseParts => ({
	name: '历史',
	category: 'public',
	standardFields: ['历史'],
	weekly: { 1: 2 },
	...parts,
});
const judged = (parts: PlanParts) => findingOf(rule, planOf(parts), asked);
const without = (...ids: string[]) => {
	const { courses } = referencePlan();
	return referencePlan({ courses: courses.filter(({ id }) => !ids.includes(id)) });
};

describe('courses/public-required', () => {
	it('takes the nine fields of the reference plan, 思想政治 in four courses', () => {
		const finding = findingOf(rule, referencePlan());
		expect(finding).toMatchObject({ status: 'pass', strength: 'mandatory' });
		expect(finding.required.split('、')).toHaveLength(9);
		expect(finding).toMatchObject({
			at: ['courses'],
			message: '9 门均已列为公共基础必修课程（§8.1.1）。',
		});
	});

	it('names the course that is lacking, by which clause, and what adding it does', () => {
		const finding = findingOf(rule, without('history'));
		expect(finding).toMatchObject({ status: 'violation', measured: '历史', at: ['courses'] });
		expect(finding.message).toContain('缺《历史》，应列为公共基础必修课程（§8.1.1）');
		expect(finding.message).toMatch(/加入《历史》72 学时 4 学分，第.学期周学时由 \d+ 变为 \d+。/);
	});

	it('adds it in the lightest semester, at its template hours, so that it passes', () => {
		const plan = without('history');
		const after = mended(plan, findingOf(rule, plan));
		expect(findingOf(rule, after).status).toBe('pass');
		const added = after.courses.at(-1);
		expect(added).toMatchObject({ id: 'c6', name: '历史', nature: 'compulsory', credits: 4 });
		expect(added?.terms).toEqual([{ id: '1', semester: 1, weeklyHours: 4 }]);
	});

	it('adds several at once without two of one id', () => {
		const plan = without('history', 'arts', 'politics-1', 'politics-2', 'politics-3', 'politics-4');
		const finding = findingOf(rule, plan);
		expect(finding.measured).toBe('思想政治、历史、艺术');
		const edits = finding.fixes.flatMap((fix) => fix.edits);
		expect(new Set(edits.map(({ path }) => path)).size).toBe(edits.length);
		const politics = finding.fixes[0]?.edits.map(
			({ to }) => to as { terms: { semester: number }[] },
		);
		const semesters = politics?.flatMap(({ terms }) => terms.map(({ semester }) => semester)) ?? [];
		expect(semesters).toEqual([...semesters].sort((a, b) => a - b));
	});

	test.each([
		['free', 'public', '《历史》现为公共基础任选课程'],
		['limited', 'public', '《历史》现为公共基础限选课程'],
		['compulsory', 'extension', '《历史》现为专业拓展必修课程'],
		['free', 'foundation', '《历史》现为专业基础任选课程'],
		['limited', 'core', '《历史》现为专业核心限选课程'],
	] as const)('does not take a %s %s course, and turns it', (nature, category, words) => {
		const plan = planOf({ courses: [history({ nature, category })] });
		const finding = findingOf(rule, plan, asked);
		expect(finding).toMatchObject({ status: 'violation', at: ['courses/c1'] });
		expect(finding.message).toBe(
			`${words}，应列为公共基础必修课程（§8.2）。《历史》改为公共基础必修课程，学时不变。`,
		);
		expect(findingOf(rule, mended(plan, finding), asked).status).toBe('pass');
	});

	it('cannot turn a course of a group alone', () => {
		const courses = [history({ nature: 'free', group: 'g1' })];
		const finding = judged({ groups: [groupOf()], courses });
		expect(finding.fixes).toEqual([]);
		expect(finding.message).toBe('《历史》现为公共基础任选课程，应列为公共基础必修课程（§8.2）。');
	});

	it('takes the one of two courses that is as asked, in whatever order', () => {
		const both = [history(), history({ nature: 'free' })];
		for (const courses of [both, both.toReversed()])
			expect(judged({ courses }).status).toBe('pass');
	});

	it('does not take a course without hours or in no semester', () => {
		const idle: Weekly[] = [{}, { 1: 0 }];
		for (const weekly of idle) {
			const finding = judged({ courses: [history({ weekly })] });
			expect(finding).toMatchObject({ status: 'violation', at: ['courses/c1'] });
			expect(finding.message).toContain('没有学时或没有排入学期');
			expect(finding.fixes).toEqual([]);
		}
		expect(judged({ courses: [history({ weekly: {}, outsideHours: 72 })] }).status).toBe(
			'violation',
		);
	});

	it('asks a course of that name to say that it covers the field', () => {
		const plan = planOf({ courses: [history({ standardFields: [] })] });
		const finding = findingOf(rule, plan, asked);
		expect(finding.message).toBe(
			'《历史》没有标明对应“历史”，应列为公共基础必修课程（§8.2）。标明《历史》对应“历史”。',
		);
		expect(finding.fixes).toHaveLength(1);
		expect(findingOf(rule, mended(plan, finding), asked).status).toBe('pass');
	});

	it('takes an option only where every choice contains it', () => {
		const groups = [groupOf()];
		const option = history({ group: 'g1' });
		const other = { ...option, standardFields: [] };
		const finding = judged({ groups, courses: [option, other] });
		expect(finding.status).toBe('violation');
		expect(finding.message).toContain('只在任选组的部分选项中');
		expect(finding.fixes).toEqual([]);
		expect(judged({ groups, courses: [option, option] }).status).toBe('pass');
		const take = [groupOf({ take: 2 })];
		expect(judged({ groups: take, courses: [option, other] }).status).toBe('pass');
	});

	it('is for 教务 alone to waive', () => {
		const { message, status } = judged({
			waivers: [waiverOf(rule.id, { role: 'department-head' })],
		});
		expect(status).toBe('violation');
		expect(message).toContain('未经教务处认定');
		expect(judged({ waivers: [waiverOf(rule.id)] }).status).toBe('not-applicable');
	});

	it('offers no course that no template gives hours for', () => {
		const parameters = [parameterOf({ parts: ['地方戏曲'] })];
		const finding = findingOf(rule, planOf(), { parameters });
		expect(finding).toMatchObject({ status: 'violation', fixes: [] });
	});
});

describe('after an edit', () => {
	const held = parameterOf({ parts: ['语文'] }, { rule: rule.id });
	const both = { parameters: [held, ...asked.parameters] };
	const chinese: CourseParts = { ...history(), name: '语文', standardFields: ['语文'] };

	it('of other courses’ hours, what adding the lacking one does is said as it is now', () => {
		const before = planOf({
			...{ calendar: [{}], years: 1 },
			courses: [{ ...chinese, weekly: { 1: 20 } }],
		});
		const courses = before.courses.map((one) => ({ ...one, terms: termsOf({ 1: 22 }) }));
		const messages = (given: Asked) =>
			findingsAfter(rule, before, { ...before, courses }, given).map(({ message }) => message);
		const lacking =
			'缺《历史》，应列为公共基础必修课程（§8.2）。加入《历史》72 学时 4 学分，第一学期周学时由 22 变为 26。';
		expect(messages(both)).toEqual(['1 门均已列为公共基础必修课程（§8.2）。', lacking]);
		expect(messages(asked)).toEqual([lacking]);
	});

	it('of a group alone, what everyone is taught is looked up anew', () => {
		const options = [history({ group: 'g1' }), { ...history({ group: 'g1' }), standardFields: [] }];
		const before = planOf({ groups: [groupOf()], courses: options });
		const after = { ...before, groups: [groupOf({ take: 2 })] };
		const status = (from: typeof before, to: typeof before) =>
			findingsAfter(rule, from, to, asked).map((finding) => finding.status);
		expect(status(before, after)).toEqual(['pass']);
		expect(status(after, before)).toEqual(['violation']);
	});
});
