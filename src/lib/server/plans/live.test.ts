import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referencePlan } from '../../../../tests/builders/reference-plan.ts';
import * as build from '../../../../tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import { beginSession, endSession } from '../access/session.ts';
import { sessionHash } from '../access/session-store.ts';
import * as plans from './index.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let head: Actor;
let planId: string;
let goal: string;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	head = school['department-head'];
});
afterAll(() => data.leave());
beforeEach(async () => {
	planId = await build.planIn(head, referencePlan({ goal: '0' }));
	goal = '0';
});

async function change(to: string, base: number): Promise<void> {
	const edits = [{ op: 'set', path: 'goal', from: goal, to }];
	granted(
		await plans.editPlan(head, planId, { base, clientId: 'tab', requestId: requestId(), edits }),
	);
	goal = to;
}

async function follow(actor: Actor, after: number | null, sessionId = 'session') {
	const reader = { sessionHash: sessionHash(sessionId), present: () => Promise.resolve(actor) };
	const stream = granted(await plans.followPlan(actor, planId, after, reader));
	const source = stream.getReader();
	const decoder = new TextDecoder();
	let text = '';
	/** All that was sent up to and with `mark`. */
	const until = async (mark: string): Promise<string> => {
		while (!text.includes(mark)) {
			const { value, done } = await source.read();
			if (done) throw new Error(`The stream ended with ${text}`);
			text += decoder.decode(value, { stream: true });
		}
		return text;
	};
	const end = async (): Promise<boolean> => (await source.read()).done;
	return { until, end, leave: () => source.cancel() };
}

describe('following a plan', () => {
	it('brings the changes since a revision, then each as it is saved, once and in order', async () => {
		await change('1', 0);
		await change('2', 1);
		const line = await follow(school['academic-affairs'], 1);
		await change('3', 2);
		const text = await line.until('id: 3');
		expect(text.match(/^id: \d+/gm)).toEqual(['id: 2', 'id: 3']);
		expect(text).toContain('event: stage');
		await line.leave();
	});

	it('tells of a decision', async () => {
		const line = await follow(head, 0);
		granted(await plans.submitPlan(head, planId, { revision: 0, requestId: requestId() }));
		expect(await line.until('"academic-review"')).toContain(head.name);
		await line.leave();
	});

	it('ends with the session', async () => {
		const chosen = { id: school.schoolId, name: '甲校', role: 'auditor' as const, department: '' };
		const sessionId = await beginSession(school.auditor.personId, chosen, false);
		const line = await follow(school.auditor, 0, sessionId);
		await endSession(sessionId);
		expect(await line.until('event: end')).toContain('signed-out');
		expect(await line.end()).toBe(true);
	});

	it('is refused to whoever may not read the plan', async () => {
		const actor = school['school-admin'];
		const reader = { sessionHash: '', present: () => Promise.resolve(actor) };
		expect(refusalOf(await plans.followPlan(actor, planId, 0, reader)).code).toBe('not-found');
	});
});
