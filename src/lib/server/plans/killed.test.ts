import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referencePlan } from '../../../../tests/builders/reference-plan.ts';
import * as build from '../../../../tests/builders/school-of.ts';
import { editPlan, historyOf, openPlan } from './index.ts';

const { granted } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
});
afterAll(() => data.leave());

/** A server of its own that saves one edit after the other and says each that it has saved. */
function writer(planId: string) {
	const script = path.join(import.meta.dirname, '../../../../tests/builders/endless-writer.ts');
	const words = ['--import', 'tsx', script, JSON.stringify(school['department-head']), planId];
	const env = { ...process.env, DATA_DIR: data.folder };
	return spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('a server that is killed', () => {
	it('has kept every edit that it said was saved, and goes on from there', async () => {
		const head = school['department-head'];
		const planId = await build.planIn(head, referencePlan({ goal: '0' }));
		await build.reopen(data.folder);
		const child = writer(planId);
		let acknowledged = 0;
		for await (const line of createInterface(child.stdout)) {
			acknowledged = Number(line);
			if (acknowledged === 40) child.kill('SIGKILL');
		}
		if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
		expect(child.signalCode).toBe('SIGKILL');
		await build.reopen(data.folder);
		const { revision, plan } = granted(await openPlan(head, planId));
		expect(acknowledged).toBeGreaterThanOrEqual(40);
		expect(revision).toBeGreaterThanOrEqual(acknowledged);
		expect(plan.goal).toBe(String(revision));
		expect(granted(await historyOf(head, planId, { limit: 500 }))).toHaveLength(revision);
		const edits = [{ op: 'set', path: 'goal', from: plan.goal, to: '再写' }];
		const request = { base: revision, clientId: 'tab', requestId: 'after-the-kill', edits };
		expect(granted(await editPlan(head, planId, request)).revision).toBe(revision + 1);
		// The other server reads the whole program from its source first.
	}, 180_000);
});
