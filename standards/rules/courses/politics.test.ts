import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { politics as rule } from './politics.ts';

const names = ['中国特色社会主义', '心理健康与职业生涯', '哲学与人生', '职业道德与法治'];
const plan = (given: string[], justified?: string) =>
	planOf({
		courses: given.map((name) => ({ name, category: 'public', weekly: { 1: 2 } })),
		justifications: justified === undefined ? [] : [justificationOf(rule.id, justified)],
	});

describe('courses/politics', () => {
	it('takes the four courses of the reference plan', () => {
		expect(findingOf(rule, referencePlan())).toMatchObject({
			...{ status: 'pass', strength: 'usual', scope: 'plan' },
			message: expect.stringMatching(
				/^思想政治《中国特色社会主义》.*《职业道德与法治》均已开设（/,
			) as string,
		});
	});

	it('names those that are not there', () => {
		const finding = findingOf(rule, plan(names.slice(0, 3)));
		expect(finding).toMatchObject({ status: 'violation', measured: '职业道德与法治' });
		expect(finding.message).toContain('没有见到《职业道德与法治》');
	});

	test.each(['思想政治·哲学与人生', '思想政治（哲学与人生）', '《哲学与人生》'])(
		'reads %s',
		(name) => {
			const others = names.filter((each) => each !== '哲学与人生');
			expect(findingOf(rule, plan([...others, name])).status).toBe('pass');
		},
	);

	test.each([
		'思想政治一 哲学与人生',
		'思想政治2：哲学与人生',
		'思想政治——哲学与人生',
		'思想政治(哲学与人生)',
		'哲学与人生）',
		'思想政治四-哲学与人生',
	])('reads %s too', (name) => {
		expect(findingOf(rule, plan([name])).measured).not.toContain('哲学与人生');
	});

	test.each([
		'思想政治5哲学与人生',
		'高中思想政治哲学与人生',
		'哲学与人生（上）',
		'哲学与人生选讲',
	])('does not read %s', (name) => {
		expect(findingOf(rule, plan([name])).measured).toContain('哲学与人生');
	});

	it('takes a course by the very name that a layer asks for', () => {
		const asked = { parameters: [parameterOf({ parts: ['思想政治拓展（选修）'] })] };
		const of = (name: string) => findingOf(rule, plan([name]), asked).status;
		expect(of('思想政治拓展（选修）')).toBe('pass');
		expect(of('思想政治拓展')).toBe('violation');
	});

	it('says all that is lacking', () => {
		const finding = findingOf(rule, plan(names.slice(0, 2)));
		expect(finding.at).toEqual(['courses']);
		expect(finding.message).toContain('没有见到《哲学与人生》《职业道德与法治》（');
		expect(findingOf(rule, referencePlan()).at).toEqual(['courses']);
	});

	it('does not take one without hours', () => {
		const { courses } = referencePlan();
		const idle = courses.map((course) =>
			course.id === 'politics-1' ? { ...course, terms: [] } : course,
		);
		expect(findingOf(rule, referencePlan({ courses: idle })).measured).toBe('中国特色社会主义');
	});

	it('lapses when another one is missing than the reason was given for', () => {
		expect(findingOf(rule, plan(names.slice(1), '中国特色社会主义')).status).toBe('justified');
		expect(findingOf(rule, plan(names.slice(2), '中国特色社会主义')).status).toBe('violation');
	});
});
