import { describe, expect, it, test } from 'vitest';
import { derivationsOf } from '#domain/derivation/index.ts';
import { exactString } from '#domain/exact.ts';
import { checkOf, findingsAfter, findingsOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { graduation as rule } from './graduation.ts';

const judged = (parts: Partial<Plan>) => findingsOf(rule, referencePlan(parts));
const broken = (parts: Partial<Plan>) => judged(parts).filter(({ status }) => status !== 'pass');
const credits = (value: number | null) => ({
	graduation: { credits: value, certificates: [], other: '' },
});
const bound = (...meets: string[]) => ({
	chapters: { graduation: [{ id: 'g', text: '毕业要求', meets }] },
});

describe('chapters/graduation', () => {
	it('takes the reference plan, which goes by credits', () => {
		expect(broken({})).toEqual([]);
		expect(broken(bound('11.2/practice', '11.2/credits'))).toEqual([]);
	});

	it('asks for the passage that the school’s system calls for', () => {
		const missing = (parts: Partial<Plan>) => broken(parts).map(({ measured }) => measured);
		expect(missing(bound('11.2/practice', '11.2/courses'))).toEqual(['11.2/credits']);
		const byYear = { creditSystem: false, ...credits(null) };
		expect(missing({ ...byYear, ...bound('11.2/practice', '11.2/credits') })).toEqual([
			'11.2/courses',
		]);
		expect(missing({ ...byYear, ...bound('11.2/practice', '11.2/courses') })).toEqual([]);
		expect(missing(bound('11.2/credits'))).toEqual(['11.2/practice']);
	});

	test.each([
		[0, 'violation'],
		[0.5, 'pass'],
		[160.9, 'pass'],
		[161, 'pass'],
		[161.1, 'violation'],
	])('%s credits of 161: %s', (value, status) => {
		const finding = judged(credits(value)).find(({ at }) => at.includes('graduation/credits'));
		expect(finding).toMatchObject({
			...{ status, strength: 'mandatory', scope: 'plan' },
			...{ measured: String(value), required: '> 0, <= 161' },
		});
		if (status === 'violation' && finding)
			expect(mended(referencePlan(credits(value)), finding).graduation.credits).toBe(161);
	});

	it('says how many there are, and what is asked', () => {
		const said = (value: number | null, parts: Partial<Plan> = {}) =>
			judged({ ...credits(value), ...parts }).find(({ at }) => at.includes('graduation/credits'));
		expect(said(162)?.message).toBe(
			'毕业要求 162 学分，方案共 161 学分（§11.2）。毕业要求的学分应大于 0，且不多于方案的总学分。',
		);
		expect(said(162)?.fixes[0]?.effect).toBe('毕业学分改为方案的总学分 161。');
		expect(said(161)?.message).toBe('毕业要求 161 学分，方案共 161 学分（§11.2）。');
		expect(said(null)?.measured).toBe('');
		const courses = referencePlan().courses.map((course) =>
			course.id === 'sales' ? { ...course, credits: null } : course,
		);
		expect(said(161, { courses })?.message).toMatch(
			/有课程还没有学分，无从判断。由专业负责人填写。$/,
		);
	});

	it('asks a repair for no fewer credits than graduation asks for', () => {
		const { met, rows } = rowsOf(rule, referencePlan(credits(161)));
		expect([met, rows.map(({ at }) => at)]).toEqual([true, ['graduation/credits']]);
		expect(rowsOf(rule, referencePlan(credits(161.5))).met).toBe(false);
		for (const none of [credits(0), credits(null), { creditSystem: false, ...credits(100) }])
			expect(rowsOf(rule, referencePlan(none)).rows).toEqual([]);
	});

	it('is missing data without the number, and where credits of courses are still open', () => {
		const [none] = broken(credits(null));
		expect(none).toMatchObject({ status: 'missing-data', at: ['graduation/credits'] });
		expect(none?.message).toContain('由专业负责人填写');
		const courses = referencePlan().courses.map((course) =>
			course.id === 'sales' ? { ...course, credits: null } : course,
		);
		expect(broken({ courses, ...credits(161) })[0]?.status).toBe('missing-data');
		expect(broken({ courses, ...credits(150) })).toEqual([]);
		expect(broken({ courses, ...credits(0) })[0]?.status).toBe('violation');
	});

	it('offers no number where the plan has no credits yet', () => {
		for (const value of [null, 10]) {
			const plan = { ...planOf({}), creditSystem: true, ...credits(value) };
			const finding = findingsOf(rule, plan).find(({ at }) => at.includes('graduation/credits'));
			expect(finding).toMatchObject({ required: '> 0, <= 0', fixes: [] });
		}
	});

	it('is compared with the credits of the plan, which open', () => {
		const plan = referencePlan(credits(162));
		const check = checkOf(rule, plan);
		const finding = check.findings.find(({ at }) => at.includes('graduation/credits'));
		const tree = finding && derivationsOf({ plan, measures: check.measures }, finding)[0];
		expect(tree?.of.map((node) => `${node.label} ${exactString(node.value)}`)).toEqual([
			'毕业要求学分 162',
			'大于 0',
			'总学分 161',
		]);
	});

	it('says nothing of a clause that speaks of the other system alone', () => {
		const parameters = [parameterOf({ parts: ['11.2/credits'] })];
		const byYear = referencePlan({ creditSystem: false, ...credits(null) });
		expect(findingsOf(rule, byYear, { parameters })).toEqual([]);
	});

	it('names the passages of the school’s system, whichever was judged before', () => {
		const all = bound('11.2/practice', '11.2/courses', '11.2/credits');
		const byCredits = referencePlan({ ...all, ...credits(161) });
		const byYear = { ...byCredits, creditSystem: false };
		const parts = ['11.2/practice', '11.2/courses', '11.2/credits'];
		const asked = { parameters: [parameterOf({ parts })] };
		const [before] = findingsOf(rule, byCredits, asked);
		const [after] = findingsAfter(rule, byCredits, byYear, asked);
		expect([before?.status, after?.status]).toEqual(['pass', 'pass']);
		expect([before?.at, after?.at]).toEqual([['chapters/graduation'], ['chapters/graduation']]);
		expect(before?.message).toMatch(/^正文已有段落对应“.*”、“.*”（§8.2）。$/);
		expect(after?.message).toMatch(/^正文已有段落对应“.*”、“.*”（§8.2）。$/);
		expect(after?.message).not.toBe(before?.message);
	});
});
