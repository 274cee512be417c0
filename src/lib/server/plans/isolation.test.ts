import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referencePlan } from '../../../../tests/builders/reference-plan.ts';
import * as build from '../../../../tests/builders/school-of.ts';
import { readSchool, writeSchool } from '../db/databases.ts';
import { plans as planTable, snapshots } from '../db/school/schema.ts';
import * as plans from './index.ts';
import { listen } from './events.ts';

const { granted, refusalOf, requestId } = build;
let ours: build.TestSchool;
let theirs: build.TestSchool;
let data: Awaited<ReturnType<typeof build.freshData>>;
/** The same id in both schools, and one that only they have. */
let shared: string;
let secret: string;

beforeAll(async () => {
	data = await build.freshData();
	ours = await build.schoolOf('甲校');
	theirs = await build.schoolOf('乙校');
	shared = await build.planIn(ours['department-head'], referencePlan({ goal: '甲校的目标' }));
	secret = await build.planIn(theirs['department-head'], referencePlan({ goal: '乙校的秘密' }));
	const row = await readSchool(theirs.schoolId, (db) => db.select().from(planTable).get());
	const content = await readSchool(theirs.schoolId, (db) => db.select().from(snapshots).get());
	await writeSchool(theirs.schoolId, async (db) => {
		await db.insert(planTable).values({ ...row!, id: shared, requestId: requestId() });
		await db.insert(snapshots).values({ ...content!, planId: shared });
	});
});
afterAll(() => data.leave());

const edits = (base: number) => ({
	base,
	clientId: 'tab-1',
	requestId: requestId(),
	edits: [{ op: 'set', path: 'goal', from: '甲校的目标', to: '甲校的新目标' }],
});
const decision = () => ({ revision: 0, requestId: requestId(), reason: '理由' });

describe('two schools', () => {
	it('each opens its own plan under one and the same id', async () => {
		const mine = granted(await plans.openPlan(ours['department-head'], shared));
		const other = granted(await plans.openPlan(theirs['department-head'], shared));
		expect([mine.plan.goal, other.plan.goal]).toEqual(['甲校的目标', '乙校的秘密']);
	});

	it('a change in one reaches neither the plan nor the listeners of the other', async () => {
		const heard: unknown[] = [];
		const stop = listen(theirs.schoolId, shared, (event) => heard.push(event));
		granted(await plans.editPlan(ours['department-head'], shared, edits(0)));
		stop();
		expect(heard).toEqual([]);
		const other = granted(await plans.openPlan(theirs['department-head'], shared));
		expect(other).toMatchObject({ revision: 0, plan: { goal: '乙校的秘密' } });
		expect(granted(await plans.historyOf(theirs['department-head'], shared))).toEqual([]);
	});

	it('the other’s plan is not there, for any role and any service', async () => {
		for (const role of ['department-head', 'academic-affairs', 'auditor'] as const) {
			const actor = ours[role];
			const answers = await Promise.all([
				plans.openPlan(actor, secret),
				plans.editPlan(actor, secret, edits(0)),
				plans.historyOf(actor, secret),
				plans.changesSince(actor, secret, 0),
				plans.decisionsOf(actor, secret),
				plans.stageOf(actor, secret),
				plans.openVersion(actor, secret, 1),
				plans.rejudgedVersion(actor, secret, 1),
				plans.ruleOn(actor, secret, { kind: 'confirm' }),
				plans.watchPlan(actor, secret, () => undefined),
				plans.submitPlan(actor, secret, decision()),
				plans.withdrawPlan(actor, secret, decision()),
				plans.returnPlan(actor, secret, decision()),
				plans.acceptPlan(actor, secret, decision()),
			]);
			const missing = refusalOf(await plans.openPlan(actor, 'no-such-plan'));
			for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: missing });
		}
	});

	it('lists and activity hold nothing of the other', async () => {
		const actor = ours['academic-affairs'];
		expect((await plans.listPlans(actor)).map(({ id }) => id)).toEqual([shared]);
		const activity = await plans.recentActivity(actor);
		expect(activity.map(({ planId }) => planId)).toEqual([shared]);
	});

	it('an actor with a school id that is none of ours gets no database', async () => {
		const forged = { ...ours.auditor, schoolId: '../platform' };
		await expect(plans.listPlans(forged)).rejects.toThrow();
	});
});
