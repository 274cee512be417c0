/** What happens beside a review: others decide at once, people go, requirements change, requests are forged. */
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actions, isPublished, type Action } from '#domain/plan/life.ts';
import {
	approved,
	bringTo,
	deliberated,
	remedyAll,
	settleComments,
	step,
} from '#tests/builders/plan-life.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import * as layers from '../layers/index.ts';
import { changeMember, removeMember } from '../people/index.ts';
import * as plans from './index.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let [head, affairs, colleague]: Actor[] = [];

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	[head, affairs] = [school['department-head'], school['academic-affairs']];
	colleague = await build.memberOf(school, 'academic-affairs');
});
afterAll(() => data.leave());

const newPlan = () => build.planIn(head!, referencePlan());
const opened = async (planId: string) => granted(await plans.openPlan(school.auditor, planId));

describe('forms', () => {
	it('of another stage or revision are stale', async () => {
		const planId = await newPlan();
		granted(await step(school, planId, 'submit'));
		const form = { revision: 0, requestId: requestId() };
		const earlier = await plans.acceptPlan(affairs!, planId, { ...form, stage: 'returned' });
		expect(refusalOf(earlier).code).toBe('stale');
		expect(refusalOf(await plans.acceptPlan(affairs!, planId, { ...form, stage: '' })).code).toBe(
			'stale',
		);
		expect(refusalOf(await plans.acceptPlan(affairs!, planId, { ...form, revision: 1 })).code).toBe(
			'stale',
		);
	});

	it('pressed twice are done once, whatever they ask', async () => {
		const planId = await newPlan();
		await bringTo(school, planId, 'deliberate');
		const form = { revision: 0, stage: 'approval', requestId: requestId(), record: approved() };
		const [first, second] = await Promise.all(
			[1, 2].map(() => plans.decision('approve')(affairs!, planId, form)),
		);
		expect(granted(first!)).toEqual(granted(second!));
		const { records } = granted(await plans.lifeOf(affairs!, planId));
		expect(records.filter(({ kind }) => kind === 'approval')).toHaveLength(1);
	});
});

describe('two who approve at once', () => {
	it.each([
		['accept', 'submit', 'stage'],
		['approve', 'deliberate', 'stage'],
		['publish', 'approve', 'stage'],
	] as const)('%s: one is heard, the other is told', async (action, before, code) => {
		const planId = await newPlan();
		await bringTo(school, planId, before);
		if (action === 'publish') await remedyAll(affairs!, planId, '2099-08-31');
		const { stage, revision } = await opened(planId);
		const answers = await Promise.all(
			[affairs!, colleague!].map((actor) =>
				plans.decision(action)(actor, planId, {
					...{ stage, revision, requestId: requestId() },
					record: approved(),
				}),
			),
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.flatMap((one) => (one.ok ? [] : [one.refusal.code]))).toEqual([code]);
	});
});

describe('whoever wrote it', () => {
	it('decides nothing of it, though 教务 now', async () => {
		const writer = await build.memberOf(school, 'department-head', '商贸系');
		const planId = await build.planIn(writer, referencePlan());
		const promoted: Actor = { ...writer, role: 'academic-affairs', department: '' };
		granted(
			await changeMember(
				school['school-admin'],
				writer.personId,
				{ role: 'department-head', department: '商贸系' },
				{ role: 'academic-affairs', department: '' },
			),
		);
		const before: [Action, Action, object][] = [
			['accept', 'submit', {}],
			['deliberate', 'accept', { record: deliberated() }],
			['approve', 'deliberate', { record: approved() }],
			['publish', 'approve', {}],
		];
		for (const [action, last, more] of before) {
			await advance(planId, last);
			if (action === 'publish') await remedyAll(affairs!, planId, '2099-08-31');
			expect([action, refusalOf(await step(school, planId, action, more, promoted)).code]).toEqual([
				action,
				'not-allowed',
			]);
		}
	});

	/** One step further: the loop has taken those before. */
	async function advance(planId: string, action: Action) {
		const record = action === 'deliberate' ? deliberated() : approved();
		granted(await step(school, planId, action, { record }));
	}
});

describe('somebody who was removed in mid-review', () => {
	it('decides nothing with a page that is still open; what they decided stays, and others go on', async () => {
		const planId = await newPlan();
		const leaving = await build.memberOf(school, 'academic-affairs');
		granted(await step(school, planId, 'submit'));
		granted(await step(school, planId, 'accept', {}, leaving));
		const was = { role: 'academic-affairs', department: '' } as const;
		granted(await removeMember(school['school-admin'], leaving.personId, was));
		const late = await step(school, planId, 'deliberate', { record: deliberated() }, leaving);
		expect(refusalOf(late)).toMatchObject({ code: 'not-allowed' });
		expect(granted(await plans.decisionsOf(affairs!, planId)).at(-1)?.by.name).toBe(leaving.name);
		granted(await step(school, planId, 'deliberate', { record: deliberated() }));
	});
});

const layer = (min: string) => ({
	...{ format: 'xunbiao.overlay', version: 1, layer: 'school', issuer: '甲校' },
	rules: [
		{ rule: 'hours/total', value: { min }, clause: { number: '第三条', quote: `不少于 ${min}` } },
	],
});

describe('a requirement that changes in mid-review', () => {
	it('judges the next decision, and what it changed since the submission is shown', async () => {
		const planId = await newPlan();
		granted(await step(school, planId, 'submit'));
		expect(granted(await plans.sinceSubmission(affairs!, planId))).toMatchObject({ changes: [] });
		const { id } = granted(await layers.addLayer(affairs!, layer('3200')));
		const since = granted(await plans.sinceSubmission(affairs!, planId));
		expect(since?.changes).toMatchObject([{ rule: 'hours/total' }]);
		expect(since?.changes[0]?.from).toMatch(/现值 3\d{3}，符合$/);
		expect(since?.changes[0]?.to).toContain('不符合');
		const refusal = refusalOf(await step(school, planId, 'accept'));
		expect(refusal.message).toContain('1 项不符合');
		granted(await layers.endLayer(affairs!, id));
		granted(await step(school, planId, 'accept'));
		expect(granted(await plans.sinceSubmission(affairs!, planId))).toMatchObject({ changes: [] });
	});
});

interface Tried {
	readonly action: Action;
	/** Most are whose it is. */
	readonly who: number;
	readonly withRecord: boolean;
	readonly remedied: boolean;
}

/** The way to publication, each step perhaps spoiled, with anything else before, between and behind. */
const anyRequests = (): fc.Arbitrary<Tried[]> => {
	const mostly = (odds: number) => fc.nat({ max: odds }).map((drawn) => drawn > 0);
	const tried = (action: fc.Arbitrary<Action>) =>
		fc.record({ action, who: fc.nat({ max: 20 }), withRecord: mostly(8), remedied: mostly(3) });
	const noise = fc.array(tried(fc.constantFrom(...actions)), { maxLength: 1 });
	const way = ['submit', 'accept', 'deliberate', 'approve', 'publish'] as const;
	return fc
		.tuple(...way.map((action) => fc.tuple(noise, tried(fc.constant(action)))), noise)
		.map((parts) => (parts as unknown[]).flat(2) as Tried[]);
};

it('no sequence of requests reaches publication without each recorded condition', async () => {
	const people = [head!, affairs!, school.auditor, school['department-reviewer']];
	let [published, other] = [0, 0];
	const take = async (planId: string, { action, who, withRecord, remedied }: Tried) => {
		if (remedied && action === 'publish')
			await remedyAll(affairs!, planId, '2099-08-31').catch(() => 'it is published already');
		// What returns ask for is settled, or it stands in the way; either is tried.
		if (remedied) await settleComments(school, planId);
		const record = action === 'deliberate' ? deliberated() : approved();
		const more = { reason: '理由', ...(withRecord ? { record } : {}) };
		const rightful = action === 'submit' || action === 'withdraw' ? head! : affairs!;
		await step(school, planId, action, more, people[who] ?? rightful);
	};
	await fc.assert(
		fc.asyncProperty(anyRequests(), async (requests) => {
			const planId = await newPlan();
			for (const request of requests) await take(planId, request);
			const { stage, plan } = await opened(planId);
			const { records, publication } = granted(await plans.lifeOf(affairs!, planId));
			expect(publication !== null).toBe(isPublished(stage));
			if (publication === null) return void (other += 1);
			published += 1;
			const last = records.filter(({ outcome }) => outcome === 'pass').slice(-2);
			expect(last.map(({ kind }) => kind)).toEqual(['deliberation', 'approval']);
			expect(plan.remedies.length).toBeGreaterThan(0);
			const made = granted(await plans.decisionsOf(affairs!, planId));
			for (const name of ['通过', '论证通过', '审定通过', '发布'])
				expect(made.find((one) => one.name === name)?.by.name).toBe(affairs!.name);
		}),
		{ numRuns: 24 },
	);
	// Both happen, or nothing was tried.
	expect(Math.min(published, other)).toBeGreaterThan(0);
});
