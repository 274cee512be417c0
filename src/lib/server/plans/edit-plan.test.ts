import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { edit, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { referencePlan } from '../../../../tests/builders/reference-plan.ts';
import * as build from '../../../../tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import { changesSince, editPlan, historyOf, openPlan, submitPlan } from './index.ts';

const { granted, refusalOf, requestId } = build;
let school: build.TestSchool;
let head: Actor;
let colleague: Actor;
let data: Awaited<ReturnType<typeof build.freshData>>;
let planId: string;
let plan: Plan;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	head = school['department-head'];
	colleague = await build.memberOf(school, 'department-head', '商贸系');
});
afterAll(() => data.leave());

beforeEach(async () => {
	planId = await build.planIn(head, referencePlan());
	({ plan } = granted(await openPlan(head, planId)));
});

const setting = (path: string, to: unknown): Edit => edit(plan, path, to)!;
const batch = (base: number, ...edits: Edit[]) => ({
	base,
	clientId: 'tab-1',
	requestId: requestId(),
	edits,
});
const credits = (id: string): string => `courses/${id}/credits`;
const course = (at: number): string => plan.courses[at]!.id;

describe('saving edits', () => {
	it('answers with the revision and shows it to whoever opens the plan next', async () => {
		const saved = granted(await editPlan(head, planId, batch(0, setting('goal', '新的目标'))));
		expect(saved).toMatchObject({ revision: 1, missed: [] });
		expect(granted(await openPlan(head, planId))).toMatchObject({
			revision: 1,
			plan: { goal: '新的目标' },
		});
	});

	it('saves a request once, however often it is sent', async () => {
		const request = batch(0, setting('goal', '新的目标'));
		const first = granted(await editPlan(head, planId, request));
		expect(granted(await editPlan(head, planId, request))).toEqual(first);
		expect(granted(await openPlan(head, planId)).revision).toBe(1);
	});

	it('saves a request once that is sent twice at the same time', async () => {
		const request = batch(0, setting('goal', '新的目标'));
		const [a, b] = await Promise.all([1, 2].map(() => editPlan(head, planId, request)));
		expect(a).toEqual(b);
		expect(granted(await openPlan(head, planId)).revision).toBe(1);
	});

	it('brings an older page’s edits onto what others saved meanwhile', async () => {
		granted(await editPlan(colleague, planId, batch(0, setting(credits(course(0)), 4.5))));
		const saved = granted(await editPlan(head, planId, batch(0, setting(credits(course(1)), 5.5))));
		expect(saved.revision).toBe(2);
		expect(saved.missed).toMatchObject([{ revision: 1, by: { name: colleague.name } }]);
		const { courses } = granted(await openPlan(head, planId)).plan;
		expect(courses.slice(0, 2).map((one) => one.credits)).toEqual([4.5, 5.5]);
	});

	it('refuses to overwrite, and says what each wrote, who and when', async () => {
		const path = credits(course(0));
		granted(await editPlan(colleague, planId, batch(0, setting(path, 4.5))));
		const mine = batch(0, setting(path, 5.5), setting('goal', '新的目标'));
		const refusal = refusalOf(await editPlan(head, planId, mine));
		expect(refusal).toMatchObject({
			code: 'conflict',
			revision: 1,
			conflicts: [{ path, yours: 5.5, theirs: 4.5, by: { name: colleague.name }, gone: false }],
			clear: [{ path: 'goal' }],
		});
		expect(refusal.conflicts?.[0]?.at).toMatch(/^\d{4}-/);
		expect(granted(await openPlan(head, planId))).toMatchObject({
			revision: 1,
			plan: { goal: plan.goal },
		});
	});

	it('saves what a person chose after a conflict', async () => {
		const path = credits(course(0));
		granted(await editPlan(colleague, planId, batch(0, setting(path, 4.5))));
		const again = batch(1, { op: 'set', path, from: 4.5, to: 5.5 });
		expect(granted(await editPlan(head, planId, again)).revision).toBe(2);
	});

	it('refuses a `from` that was never there', async () => {
		const forged: Edit = { op: 'set', path: 'goal', from: '别的', to: '新' };
		expect(refusalOf(await editPlan(head, planId, batch(0, forged))).code).toBe('conflict');
	});

	it('never loses one of many edits that arrive together', async () => {
		const all = plan.courses
			.slice(0, 20)
			.map(({ id }) => batch(0, setting(`courses/${id}/place`, '101')));
		const answers = await Promise.all(all.map((one) => editPlan(head, planId, one)));
		expect(answers.every(({ ok }) => ok)).toBe(true);
		const opened = granted(await openPlan(head, planId));
		expect(opened.revision).toBe(20);
		expect(opened.plan.courses.filter(({ place }) => place === '101')).toHaveLength(20);
	});

	it('is found again in a server that was started anew, past its snapshots', async () => {
		let from = plan.goal;
		for (let base = 0; base < 60; base += 1) {
			const to = `目标 ${base}`;
			granted(await editPlan(head, planId, batch(base, { op: 'set', path: 'goal', from, to })));
			from = to;
		}
		await build.reopen(data.folder);
		expect(granted(await openPlan(head, planId))).toMatchObject({
			revision: 60,
			plan: { goal: '目标 59' },
		});
	});
});

describe('what is not saved', () => {
	const refused = async (...edits: Edit[]) =>
		refusalOf(await editPlan(head, planId, batch(0, ...edits)));

	it.each([
		['negative hours', (id: string) => setting(`courses/${id}/outsideHours`, -1), 'outsideHours'],
		['a number that is none', (id: string) => setting(`courses/${id}/credits`, '四'), 'credits'],
		['a name like a formula', (id: string) => setting(`courses/${id}/name`, '=1+1'), 'name'],
		[
			'a name of 10,000 characters',
			(id: string) => setting(`courses/${id}/name`, '课'.repeat(10_000)),
			'name',
		],
		[
			'a course in a semester that does not exist',
			(id: string): Edit => {
				const path = `courses/${id}/terms/9`;
				return { op: 'add', path, from: null, to: { id: '9', semester: 9, weeklyHours: 2 } };
			},
			'terms/9',
		],
	])('%s: the fault names its place', async (_, make, place) => {
		const refusal = await refused(make(course(0)));
		expect(refusal.code).toBe('invalid');
		expect(refusal.faults?.[0]?.path).toContain(place);
		expect(granted(await openPlan(head, planId)).revision).toBe(0);
	});

	it('a course twice under one id', async () => {
		const id = course(0);
		const refusal = await refused({
			op: 'add',
			path: `courses/${id}`,
			from: null,
			to: { ...plan.courses[0], name: '另一门' },
		});
		expect(refusal.code).toBe('conflict');
	});

	it('what the school or 教务 decides', async () => {
		for (const path of ['school/name', 'creditSystem', 'waivers'])
			expect((await refused(setting(path, path === 'waivers' ? [1] : false))).code).toBe('invalid');
	});

	it('a justification under someone else’s name, or one that confirms itself', async () => {
		const given = {
			rule: 'hours/practice-share',
			at: '',
			measured: '1/2',
			reason: '因为',
			by: head.name,
			on: '2026-11-20',
		};
		const add = (to: object): Edit => ({ op: 'add', path: 'justifications/0', from: null, to });
		expect((await refused(add({ ...given, by: '沈毅' }))).faults?.[0]?.wrong).toContain('署名');
		const confirmed = { by: '沈毅', on: '2026-11-20' };
		expect((await refused(add({ ...given, confirmed }))).faults?.[0]?.wrong).toContain('教务处');
		expect((await editPlan(head, planId, batch(0, add(given)))).ok).toBe(true);
	});

	it.each([
		['nothing', undefined],
		['a text', 'edits'],
		['no edits', { base: 0, clientId: 'a', requestId: 'b', edits: [] }],
		['a base that is no revision', { base: -1, clientId: 'a', requestId: 'b', edits: [{}] }],
		[
			'an unknown operation',
			{ base: 0, clientId: 'a', requestId: 'b', edits: [{ op: 'eval', path: 'goal' }] },
		],
	])('%s instead of a request', async (_, sent) => {
		expect(refusalOf(await editPlan(head, planId, sent)).code).toBe('invalid');
	});

	it('nesting without end', async () => {
		let deep: unknown = 1;
		for (let level = 0; level < 5000; level += 1) deep = [deep];
		const sent = batch(0, { op: 'add', path: 'x-deep', from: null, to: deep });
		expect(refusalOf(await editPlan(head, planId, sent)).code).toBe('invalid');
	});

	it('a base from the future', async () => {
		const sent = batch(7, setting('goal', '新'));
		expect(refusalOf(await editPlan(head, planId, sent)).code).toBe('stale');
	});
});

describe('who may save', () => {
	it('readers may not, and are told why', async () => {
		for (const role of ['academic-affairs', 'auditor', 'department-reviewer'] as const) {
			const refusal = refusalOf(
				await editPlan(school[role], planId, batch(0, setting('goal', '新'))),
			);
			expect(refusal.code).toBe('not-allowed');
		}
	});

	it('nobody may while 教务 reviews', async () => {
		granted(await submitPlan(head, planId, { revision: 0, requestId: requestId() }));
		const refusal = refusalOf(await editPlan(head, planId, batch(0, setting('goal', '新'))));
		expect(refusal).toMatchObject({ code: 'stage' });
		expect(refusal.message).toContain('审核');
	});

	it('a save whose answer was lost is answered even after the plan was submitted', async () => {
		const request = batch(0, setting('goal', '新'));
		granted(await editPlan(head, planId, request));
		granted(await submitPlan(head, planId, { revision: 1, requestId: requestId() }));
		expect(granted(await editPlan(head, planId, request)).revision).toBe(1);
	});
});

describe('history', () => {
	it('says who changed what, when, from what to what, newest first', async () => {
		granted(await editPlan(head, planId, batch(0, setting(credits(course(0)), 4.5))));
		granted(await editPlan(colleague, planId, batch(1, setting(credits(course(1)), 5.5))));
		const entries = granted(await historyOf(head, planId));
		expect(entries).toMatchObject([
			{ revision: 2, by: { name: colleague.name }, path: credits(course(1)), to: 5.5 },
			{ revision: 1, by: { name: head.name }, path: credits(course(0)), to: 4.5 },
		]);
		const path = `courses/${course(0)}`;
		expect(granted(await historyOf(head, planId, { path }))).toHaveLength(1);
		expect(granted(await historyOf(head, planId, { before: 2 }))).toHaveLength(1);
	});

	it('can be followed from any revision', async () => {
		granted(await editPlan(head, planId, batch(0, setting('goal', '一'))));
		const second: Edit = { op: 'set', path: 'goal', from: '一', to: '二' };
		granted(await editPlan(head, planId, batch(1, second)));
		const changes = granted(await changesSince(colleague, planId, 1));
		expect(changes).toMatchObject([{ revision: 2, edits: [second], clientId: 'tab-1' }]);
	});
});
