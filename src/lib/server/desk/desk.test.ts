import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualRouting } from '#domain/desk/routing.ts';
import { usualDays } from '#domain/desk/deadlines.ts';
import { usualNorms } from '#domain/desk/norms.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { bringTo, remedyAll, step } from '#tests/builders/plan-life.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Refusal } from '../answer.ts';
import {
	beginChange,
	decisionsOf,
	editPlan,
	openPlan,
	setDepartmentReview,
} from '../plans/index.ts';
import * as desk from './index.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;

/** Breaks the same rule in each: one course too few hours a credit. */
const lacking = (code: string) => {
	const plan = referencePlan();
	return {
		...plan,
		programme: { ...plan.programme, name: `${plan.programme.name}${code}` },
		courses: plan.courses.slice(0, -3),
		outcomes: [],
	};
};

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	other = await build.schoolOf('乙校');
});
afterAll(() => data.leave());

const affairs = () => school['academic-affairs'];
const head = () => school['department-head'];

describe('the desk', () => {
	let ids: string[];
	let foreign: string;
	beforeAll(async () => {
		ids = [await build.planIn(head(), lacking('甲')), await build.planIn(head(), lacking('乙'))];
		foreign = await build.planIn(other['department-head'], lacking('丙'));
	});

	it('lists the plans of the school alone, with what blocks each and until when', async () => {
		const rows = granted(await desk.deskPlans(affairs()));
		expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
		for (const row of rows) {
			expect(row.blockingCount).toBeGreaterThan(0);
			expect(row.blocking[0]).toMatchObject({
				gate: 'submit',
				title: expect.any(String) as string,
			});
			expect(row.deadline).toMatchObject({ milestone: 'submission' });
			expect(row.summary).not.toHaveProperty('open');
		}
	});

	it('is of 教务, and auditors look at it', async () => {
		expect(granted(await desk.deskPlans(school.auditor))).toHaveLength(2);
		for (const role of ['department-head', 'department-reviewer', 'school-admin'] as const)
			for (const answer of [
				await desk.deskPlans(school[role]),
				await desk.deskFindings(school[role]),
				await desk.deskLoads(school[role], ''),
				await desk.deskCourses(school[role], ''),
				await desk.deskChanges(school[role]),
				await desk.setDays(school[role], usualDays),
				await desk.setNorms(school[role], usualNorms),
				await desk.setRouting(school[role], usualRouting),
			])
				expect(refusalOf<unknown, Refusal>(answer as never).code).toBe('not-allowed');
		expect(refusalOf(await desk.setDays(school.auditor, usualDays)).code).toBe('not-allowed');
	});

	const sharedFinding = async () => {
		const { groups } = granted(await desk.deskFindings(affairs()));
		return groups.find(
			({ gate, plans, scope }) => gate === 'submit' && scope === 'plan' && plans.length === 2,
		)!;
	};
	const ruling = (finding: string, planIds: string[], id = requestId()) => ({
		...{ finding, planIds, kind: 'waiver' as const, requestId: id },
		...{ reason: '学校另有规定', read: new Map<string, string[]>(), what: '', who: '', by: '' },
	});

	it('rules on one finding in several plans, each by itself, and in no other school', async () => {
		const { key, title } = await sharedFinding();
		const form = ruling(key, [...ids, foreign]);
		const ruled = granted(await desk.ruleOnSeveral(affairs(), form));
		expect(ruled.map(({ refusal }) => refusal === null)).toEqual([true, true, false]);
		expect(ruled[2]!.title).toBe('方案');
		const { groups } = granted(await desk.deskFindings(affairs()));
		expect(groups.map((group) => group.key)).not.toContain(key);
		const { plan } = granted(await openPlan(affairs(), ids[0]!));
		expect(plan.waivers.length, title).toBeGreaterThan(0);
		const theirs = granted(await openPlan(other['academic-affairs'], foreign));
		expect(theirs.plan.waivers).toEqual([]);
	});

	it('says of each plan why it was not done, and refuses auditors and empty choices', async () => {
		const { key } = await sharedFinding();
		const short = { ...ruling(key, [ids[0]!]), reason: '短' };
		const [ruled] = granted(await desk.ruleOnSeveral(affairs(), short));
		expect(ruled!.refusal).toContain('至少两个字');
		expect(refusalOf(await desk.ruleOnSeveral(school.auditor, ruling(key, ids))).code).toBe(
			'not-allowed',
		);
		expect(refusalOf(await desk.ruleOnSeveral(affairs(), ruling(key, []))).code).toBe('invalid');
		const many = Array.from({ length: desk.mostRuledPlans + 1 }, (_, at) => `p${at}`);
		expect(refusalOf(await desk.ruleOnSeveral(affairs(), ruling(key, many))).code).toBe('invalid');
	});

	it('confirms no reason that was not read', async () => {
		const given = '企业项目集中在第五学期，实践学时偏高';
		const plan = referencePlan();
		const planId = await build.planIn(head(), {
			...plan,
			courses: plan.courses.map((course) => ({ ...course, practiceHours: 0 })),
		});
		const open = async () =>
			granted(await desk.deskFindings(affairs())).groups.find(
				({ strength, plans }) =>
					strength === 'principle' && plans.some((one) => one.planId === planId),
			)!;
		const {
			rule,
			plans: [places],
		} = await open();
		const { revision } = granted(await openPlan(head(), planId));
		const { measured } = places!.points[0]!;
		const reason = {
			rule,
			at: '',
			measured,
			reason: given,
			by: head().name,
			on: '2026-11-26',
			confirmed: null,
		};
		const edits = [{ op: 'add', path: 'justifications/0', from: null, to: reason }];
		const batch = { base: revision, clientId: 'test', requestId: requestId(), edits };
		granted(await editPlan(head(), planId, batch));
		const { key, gate } = await open();
		expect(gate).toBe('accept');
		const confirm = { ...ruling(key, [planId]), kind: 'confirm' as const };
		expect(granted(await desk.ruleOnSeveral(affairs(), confirm))[0]!.refusal).toContain('说明');
		const read = { ...confirm, requestId: requestId(), read: new Map([[planId, [given]]]) };
		expect(granted(await desk.ruleOnSeveral(affairs(), read))[0]!.refusal).toBeNull();
	});

	it('counts back from the days that the school sets', async () => {
		const days = { ...usualDays, submission: 200 };
		granted(await desk.setDays(affairs(), days));
		const late = granted(await desk.deadlineForPlan(head(), ids[0]!));
		granted(await desk.setDays(affairs(), usualDays));
		const usual = granted(await desk.deadlineForPlan(head(), ids[0]!));
		expect(usual!.left - late!.left).toBe(80);
		expect(refusalOf(await desk.setDays(affairs(), { ...days, approval: 201 })).code).toBe(
			'invalid',
		);
		expect(await desk.daysOf(other.schoolId)).toMatchObject({ isSet: false });
	});

	it('shows loads of this school, and says that no enrolment is known', async () => {
		const { plan } = granted(await openPlan(affairs(), ids[0]!));
		const view = granted(await desk.deskLoads(affairs(), `${plan.cohort}-1`));
		expect(view.teaching.flatMap(({ unknown }) => unknown).join()).toContain('在校生');
		expect(granted(await desk.deskCourses(affairs(), ''))).toMatchObject({ courses: [] });
	});
});

describe('a change of a published plan', () => {
	let published: string;
	beforeAll(async () => {
		granted(await setDepartmentReview(school['school-admin'], true));
		granted(await setDepartmentReview(school['school-admin'], false));
		published = await build.planIn(head(), referencePlan());
		await bringTo(school, published, 'publish');
	});

	const begin = async () => {
		const { revision, stage } = granted(await openPlan(head(), published));
		const form = { revision, stage, requestId: requestId(), reason: '更正文字' };
		return granted(await beginChange(head(), published, form)).planId;
	};
	const set = async (planId: string, path: string, from: unknown, to: unknown) => {
		const { revision } = granted(await openPlan(head(), planId));
		const edits = [{ op: 'set', path, from, to }];
		const batch = { base: revision, clientId: 'test', requestId: requestId(), edits };
		granted(await editPlan(head(), planId, batch));
	};

	it('of words goes past the meetings where the school says so, and keeps that in each decision', async () => {
		const planId = await begin();
		const { plan } = granted(await openPlan(head(), planId));
		const path = `courses/${plan.courses[0]!.id}/description/values`;
		await set(planId, path, plan.courses[0]!.description.values, '更正了一个错字。');
		const [request] = granted(await desk.deskChanges(affairs()));
		expect(request).toMatchObject({
			...{ planId, originId: published, kinds: ['wording'], semesters: [] },
			skipped: ['department-review', 'deliberation', 'approval'],
		});

		granted(await step(school, planId, 'submit'));
		expect(granted(await step(school, planId, 'accept')).stage).toBe('approval');
		const opened = granted(await openPlan(affairs(), planId));
		expect(opened.actions).toContain('publish');
		expect(opened.actions).not.toContain('approve');

		granted(await desk.setRouting(affairs(), { ...usualRouting, wording: ['approval'] }));
		expect(refusalOf(await step(school, planId, 'publish')).message).toContain('审定');
		granted(await desk.setRouting(affairs(), usualRouting));
		await remedyAll(affairs(), planId, '2099-08-31');
		expect(granted(await step(school, planId, 'publish')).stage).toBe('published');
		const made = granted(await decisionsOf(affairs(), planId));
		expect(made.at(-1)!.route).toContain('不经系部审核、论证、审定');
		expect(made.at(-1)!.route).toContain('文字表述');
		published = planId;
	});

	it('of hours goes the whole way', async () => {
		const planId = await begin();
		const { plan } = granted(await openPlan(head(), planId));
		const { id, outsideHours } = plan.courses[0]!;
		await set(planId, `courses/${id}/outsideHours`, outsideHours, outsideHours + 1);
		const request = granted(await desk.deskChanges(affairs())).find((one) => one.planId === planId);
		expect(request).toMatchObject({ kinds: ['hours'], skipped: [] });
	});

	it('is due before the term after it was begun, not before its cohort entered', async () => {
		const [newest] = granted(await desk.deskChanges(affairs()));
		const deadline = granted(await desk.deadlineForPlan(affairs(), newest!.planId));
		expect(deadline!.start.on > newest!.at.slice(0, 10)).toBe(true);
	});
});
