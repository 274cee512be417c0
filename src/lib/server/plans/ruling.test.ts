import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { judge } from './judge.ts';
import * as plans from './index.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	other = await build.schoolOf('乙校');
});
afterAll(() => data.leave());
beforeEach(async () => {
	// A course without the hours of its credits: one mandatory breach.
	const plan = referencePlan();
	const courses = plan.courses.map((course, place) =>
		place === 0 ? { ...course, credits: 9 } : course,
	);
	planId = await build.planIn(school['department-head'], { ...plan, courses });
});

const rule = 'credits/hours-per-credit';
const waiver = (more: object = {}) => ({
	...{ kind: 'waiver', rule, at: '', reason: '学校另有学分办法' },
	requestId: requestId(),
	...more,
});
const about = async (id: string) => {
	const { plan } = granted(await plans.openPlan(school.auditor, planId));
	const check = await judge(school.schoolId, plan, { on: '2026-09-01' });
	if (!check.ok) throw new Error('it can be judged');
	const found = check.value.findings.filter((finding) => finding.rule === id);
	return found.find(({ status }) => status !== 'pass') ?? found[0];
};

describe('不适用', () => {
	it('is found by 教务 with a reason, lifts the breach, and is taken back', async () => {
		const affairs = school['academic-affairs'];
		expect((await about(rule))?.status).toBe('violation');
		const ruled = waiver();
		expect(granted(await plans.ruleOn(affairs, planId, ruled)).revision).toBe(1);
		expect(granted(await plans.ruleOn(affairs, planId, ruled)).revision).toBe(1);
		expect(await about(rule)).toMatchObject({
			status: 'not-applicable',
			excuse: { kind: 'waiver', by: affairs.name, reason: '学校另有学分办法' },
		});
		granted(await plans.ruleOn(affairs, planId, waiver({ reason: '换一个理由' })));
		const { plan } = granted(await plans.openPlan(affairs, planId));
		expect(plan.waivers.map(({ reason }) => reason)).toEqual(['换一个理由']);
		granted(
			await plans.ruleOn(affairs, planId, {
				kind: 'no-waiver',
				rule,
				at: '',
				requestId: requestId(),
			}),
		);
		expect((await about(rule))?.status).toBe('violation');
	});

	it('does not make whoever found it an author: they may accept the plan', async () => {
		const affairs = school['academic-affairs'];
		granted(await plans.ruleOn(affairs, planId, waiver()));
		const asked = (revision: number) => ({ revision, requestId: requestId() });
		granted(await plans.submitPlan(school['department-head'], planId, asked(1)));
		granted(await plans.acceptPlan(affairs, planId, asked(1)));
		// A requirement may change until publication: from then on (plan-life.test.ts) nothing is ruled on.
		granted(await plans.ruleOn(affairs, planId, waiver()));
	});

	it('is nobody else’s, and of no other school', async () => {
		for (const role of ['department-head', 'auditor', 'department-reviewer'] as const)
			expect(refusalOf(await plans.ruleOn(school[role], planId, waiver())).code).toBe(
				'not-allowed',
			);
		const theirs = await plans.ruleOn(other['academic-affairs'], planId, waiver());
		expect(refusalOf(theirs).code).toBe('not-found');
	});

	it.each([
		['without a reason', { reason: ' ' }],
		['on a rule that the plan has nothing of', { rule: 'hours/none' }],
		['on a place that is not there', { at: 'courses/nowhere' }],
		['of another kind', { kind: 'pardon' }],
		['with a field that nobody knows', { role: 'academic-affairs' }],
	])('%s is refused in words', async (_, more) => {
		const refusal = refusalOf(await plans.ruleOn(school['academic-affairs'], planId, waiver(more)));
		expect(refusal.code).toBe('invalid');
		expect(refusal.message).toMatch(/[一-龥]/);
	});
});

describe('整改措施', () => {
	const remedy = (more: object = {}) => ({
		...{ kind: 'remedy', rule: 'staff/student-ratio', at: '', what: '引进专任教师三名' },
		...{ who: '人事处', by: '2027-08-31', requestId: requestId() },
		...more,
	});
	it('goes with a condition and never makes it read as met', async () => {
		granted(await plans.ruleOn(school['academic-affairs'], planId, remedy()));
		const found = await about('staff/student-ratio');
		expect(found?.status).not.toBe('pass');
		expect(found?.remedy).toMatchObject({ what: '引进专任教师三名', who: '人事处' });
	});
	it('is not for what stands in the plan itself', async () => {
		const refusal = refusalOf(
			await plans.ruleOn(school['academic-affairs'], planId, remedy({ rule })),
		);
		expect(refusal.message).toContain('退回修改');
	});
	it('needs a day that there is', async () => {
		const wrong = await plans.ruleOn(
			school['academic-affairs'],
			planId,
			remedy({ by: '2027-02-30' }),
		);
		expect(refusalOf(wrong).faults?.[0]).toMatchObject({ path: 'by', right: '选择完成日期' });
	});
});

describe('a reason for a deviation', () => {
	const share = 'hours/practice-share';
	const reason = '本专业另有企业课程，实践在企业完成';
	/** No practice in the core courses: below half, so a principle is not kept. */
	const justified = (practiceHours: number) => {
		const plan = referencePlan();
		const courses = plan.courses.map((course) =>
			course.category === 'core' ? { ...course, practiceHours } : course,
		);
		const by = school['department-head'].name;
		const note = { rule: share, at: '', measured: '0', reason, by, on: '2026-09-01' };
		return { ...plan, courses, justifications: [{ ...note, confirmed: null }] };
	};
	const confirm = (more: object = {}) => ({
		...{ kind: 'confirm', rule: share, at: '', reason, requestId: requestId() },
		...more,
	});
	const asked = (revision: number) => ({ revision, requestId: requestId() });

	beforeEach(async () => {
		planId = await build.planIn(school['department-head'], justified(0));
	});

	it('keeps the plan from being accepted until 教务 confirm it, by name and day', async () => {
		const affairs = school['academic-affairs'];
		granted(await plans.submitPlan(school['department-head'], planId, asked(0)));
		const refusal = refusalOf(await plans.acceptPlan(affairs, planId, asked(0)));
		expect(refusal.message).toMatch(/1 项偏离的说明未经教务处确认：实践/);
		const sent = confirm();
		expect(granted(await plans.ruleOn(affairs, planId, sent)).revision).toBe(1);
		expect(granted(await plans.ruleOn(affairs, planId, sent)).revision).toBe(1);
		expect((await about(share))?.excuse).toMatchObject({
			confirmed: true,
			confirmation: { by: affairs.name },
		});
		expect(granted(await plans.acceptPlan(affairs, planId, asked(1))).version).toBe(1);
	});

	it('is taken back, and then waits again', async () => {
		const affairs = school['academic-affairs'];
		granted(await plans.ruleOn(affairs, planId, confirm()));
		granted(await plans.ruleOn(affairs, planId, confirm({ kind: 'no-confirm' })));
		expect((await about(share))?.excuse).toMatchObject({ confirmed: false, confirmation: null });
	});

	it('is confirmed as it was read, by nobody else, and only where one is given', async () => {
		const affairs = school['academic-affairs'];
		const others = await plans.ruleOn(school['department-head'], planId, confirm());
		expect(refusalOf(others).code).toBe('not-allowed');
		for (const wrong of [{ reason: '另一条理由' }, { rule: 'hours/total' }])
			expect(refusalOf(await plans.ruleOn(affairs, planId, confirm(wrong))).code).toBe('invalid');
	});
});
