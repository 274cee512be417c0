import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referencePlan } from '../../../../tests/builders/reference-plan.ts';
import { bringTo, remedyAll, step } from '../../../../tests/builders/plan-life.ts';
import * as build from '../../../../tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import { writeSchool } from '../db/databases.ts';
import { fingerprint } from '#domain/plan/fingerprint.ts';
import { sha256 } from '../digest.ts';
import * as plans from './index.ts';

const { granted, refusalOf, requestId } = build;
let school: build.TestSchool;
let head: Actor;
let affairs: Actor;
let data: Awaited<ReturnType<typeof build.freshData>>;
let planId: string;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	head = school['department-head'];
	affairs = school['academic-affairs'];
});
afterAll(() => data.leave());
beforeEach(async () => {
	planId = await build.planIn(head, referencePlan());
});

const asked = (reason?: string) => ({ revision: 0, requestId: requestId(), reason });

describe('the way of a plan through the school', () => {
	it('submitted and accepted, it is frozen as version 1', async () => {
		granted(await plans.submitPlan(head, planId, asked()));
		const accepted = granted(await plans.acceptPlan(affairs, planId, asked('同意')));
		expect(accepted).toEqual({ stage: 'deliberation', version: 1 });
		const version = granted(await plans.openVersion(head, planId, 1));
		const { plan } = granted(await plans.openPlan(head, planId));
		expect(version.plan).toEqual(plan);
		expect(version.hash).toBe((await fingerprint(plan, sha256)).root);
		expect(version).toMatchObject({
			standard: { id: '730705', edition: '2025' },
			acceptedBy: { name: affairs.name },
			check: { submittable: true },
		});
	});

	it('returned with a reason, it is its authors’ again', async () => {
		granted(await plans.submitPlan(head, planId, asked()));
		granted(await plans.returnPlan(affairs, planId, asked('实践学时请再核对')));
		const opened = granted(await plans.openPlan(head, planId));
		expect(opened).toMatchObject({ stage: 'returned', lockedBecause: null, actions: ['submit'] });
		expect(opened.lastReturn).toMatchObject({
			reason: '实践学时请再核对',
			by: { name: affairs.name },
		});
	});

	it('withdrawn, it is being drafted again', async () => {
		granted(await plans.submitPlan(head, planId, asked()));
		expect(granted(await plans.withdrawPlan(head, planId, asked())).stage).toBe('drafting');
	});

	it('keeps every decision with who and why', async () => {
		granted(await plans.submitPlan(head, planId, asked()));
		granted(await plans.returnPlan(affairs, planId, asked('请核对')));
		const decisions = granted(await plans.decisionsOf(head, planId));
		expect(decisions).toMatchObject([
			{ action: 'submit', from: 'drafting', to: 'academic-review', by: { name: head.name } },
			{ action: 'return', to: 'returned', reason: '请核对', by: { name: affairs.name } },
		]);
	});

	it('decides once, however often the form is sent', async () => {
		const form = asked();
		granted(await plans.submitPlan(head, planId, form));
		expect(granted(await plans.submitPlan(head, planId, form)).stage).toBe('academic-review');
		expect(granted(await plans.decisionsOf(head, planId))).toHaveLength(1);
	});
});

describe('what is refused', () => {
	it('a return without a reason', async () => {
		granted(await plans.submitPlan(head, planId, asked()));
		expect(refusalOf(await plans.returnPlan(affairs, planId, asked(' '))).message).toContain(
			'意见',
		);
	});

	it('a decision that is another’s to make', async () => {
		expect(refusalOf(await plans.submitPlan(affairs, planId, asked())).code).toBe('not-allowed');
		granted(await plans.submitPlan(head, planId, asked()));
		for (const actor of [head, school.auditor, school['department-reviewer']])
			expect(refusalOf(await plans.acceptPlan(actor, planId, asked())).code).toBe('not-allowed');
	});

	it('a decision that the stage does not know', async () => {
		expect(refusalOf(await plans.acceptPlan(affairs, planId, asked())).code).toBe('stage');
		expect(refusalOf(await plans.withdrawPlan(head, planId, asked())).code).toBe('stage');
	});

	it('a decision on something else than what was read', async () => {
		const stale = { ...asked(), revision: 3 };
		expect(refusalOf(await plans.submitPlan(head, planId, stale)).code).toBe('stale');
	});

	it('to change the record afterwards, even for whoever has the database', async () => {
		granted(await plans.submitPlan(head, planId, asked()));
		granted(await plans.acceptPlan(affairs, planId, asked()));
		for (const table of ['versions', 'decisions'])
			await expect(
				writeSchool(school.schoolId, (db) => db.run(sql.raw(`DELETE FROM ${table}`))),
			).rejects.toThrow();
	});
});

describe('who sees what', () => {
	it('an administrator has no part in plans', async () => {
		expect(await plans.listPlans(school['school-admin'])).toEqual([]);
		expect(refusalOf(await plans.openPlan(school['school-admin'], planId)).code).toBe('not-found');
	});

	it('a head of another department sees a plan once it is published', async () => {
		const other = await build.memberOf(school, 'department-head', '机电系');
		expect(refusalOf(await plans.openPlan(other, planId)).code).toBe('not-found');
		await bringTo(school, planId, 'approve');
		expect(refusalOf(await plans.openPlan(other, planId)).code).toBe('not-found');
		await remedyAll(affairs, planId, '2099-08-31');
		granted(await step(school, planId, 'publish'));
		expect(granted(await plans.openPlan(other, planId)).locks).toEqual(['']);
	});

	it('readers find it in their list, locked', async () => {
		for (const role of ['academic-affairs', 'auditor', 'department-reviewer'] as const) {
			const rows = await plans.listPlans(school[role]);
			expect(rows.find(({ id }) => id === planId)).toMatchObject({
				mayEdit: false,
				stage: 'drafting',
			});
		}
	});

	it('the form of a new plan makes one plan, and only for a department head', async () => {
		const form = { plan: referencePlan(), requestId: requestId() };
		const made = granted(await plans.createPlan(head, form));
		expect(granted(await plans.createPlan(head, form))).toEqual(made);
		expect(refusalOf(await plans.createPlan(affairs, form)).code).toBe('not-allowed');
		const opened = granted(await plans.openPlan(head, made.planId));
		expect(opened.plan.school.name).toBe('甲校');
	});
});
