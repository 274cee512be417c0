/** Addresses that no page of ours leads to. */
import { describe, expect, it } from 'vitest';
import { tellable, type Stage } from './stage.ts';
import { cookieOf } from './visitors.ts';

export function addressSuite(stage: () => Stage): void {
	const head = () => cookieOf(stage().world.schools.ours['department-head']);

	describe('an odd address', () => {
		const ids = [
			"'%20or%201=1--",
			'%00',
			'__proto__',
			'constructor',
			'%2e%2e%2fplatform',
			'%E4%B8%AD',
		];
		it.each([...ids, 'x'.repeat(5000)])('is no plan: %s', async (id) => {
			const { ask, world } = stage();
			const cookie = await head();
			const { missing } = world.plans;
			const reply = await ask({ path: `/plans/${id}/events` }, cookie);
			const none = await ask({ path: `/plans/${missing}/events` }, cookie);
			expect(tellable(reply, id)).toBe(tellable(none, missing));
		});

		it.each([
			'/../data/platform.db',
			'/_app/../../../platform.db',
			'/_app/%2e%2e/%2e%2e/%2e%2e/package.json',
			'/..%2f..%2fplatform.db',
			'/schools/../platform.db',
			'/.git/config',
			'//evil.example/%2f..',
		])('opens no file: %s', async (path) => {
			const reply = await stage().ask({ path });
			expect([400, 404]).toContain(reply.status);
			expect(reply.body).not.toMatch(/SQLite format|"dependencies"|\[core\]/);
		});

		it('of events, asked for its head only, leaves no stream open', async () => {
			const { ask, world } = stage();
			const cookie = await head();
			const path = `/plans/${world.plans.only.ours}/events`;
			for (let times = 0; times < 60; times += 1) await ask({ method: 'HEAD', path }, cookie);
			expect((await ask({ path }, cookie)).status).toBe(200);
		});
	});
}
