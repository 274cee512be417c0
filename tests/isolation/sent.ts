/** What is sent: from where, how much, of which type. */
import http from 'node:http';
import { describe, expect, it } from 'vitest';
import { postDoors } from './answers.ts';
import { goalEdit, knock } from './knock.ts';
import type { Stage } from './stage.ts';
import { cookieOf } from './visitors.ts';
import { contentOf, goals } from './world.ts';

const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;

export function sentSuite(stage: () => Stage): void {
	const head = () => cookieOf(stage().world.schools.ours['department-head']);
	const planPath = (rest: string): string => `/plans/${stage().world.plans.only.ours}${rest}`;

	describe('a form from another site', () => {
		const foreign = [
			{ origin: 'https://evil.example' },
			{ origin: 'null' },
			{ origin: undefined, 'sec-fetch-site': 'cross-site' },
			{ origin: undefined, 'sec-fetch-site': 'same-site' },
		];
		it.each(postDoors)('is refused at %s', async (door) => {
			const { ask, world } = stage();
			const cookie = await head();
			const before = await contentOf(world);
			for (const headers of foreign) {
				const request = knock(door, 'auditor', world.plans.only.ours);
				const reply = await ask(
					{ ...request, headers: { ...request.headers, ...headers } },
					cookie,
				);
				expect([headers, reply.status]).toEqual([headers, 403]);
				expect(reply.headers['set-cookie']).toBeUndefined();
			}
			expect((await ask({ path: '/api/session' }, cookie)).status).toBe(200);
			expect(await contentOf(world)).toBe(before);
		});
	});

	describe('what is sent', () => {
		const edits = (body: string | Buffer, type = 'application/json') => ({
			path: planPath('/edits'),
			method: 'POST',
			headers: { 'content-type': type },
			body,
		});

		it('is not read beyond its limit', async () => {
			const { ask } = stage();
			const cookie = await head();
			expect((await ask(edits(Buffer.alloc(1_000_001, 'x')), cookie)).status).toBe(413);
			expect((await ask(edits(Buffer.alloc(1_000_001, 'x')))).status).toBe(401);
			const session = { ...edits(Buffer.alloc(10_001, 'x')), path: '/api/session' };
			expect((await ask(session)).status).toBe(413);
			const form = edits(Buffer.alloc(100_000, 'x'), 'application/x-www-form-urlencoded');
			expect((await ask({ ...form, path: '/login' })).status).toBe(422);
		});

		it('is read to its end where it is refused unread, so that the connection goes on', async () => {
			const { ask, served } = stage();
			const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
			const half = edits(Buffer.alloc(500_000, 'x'));
			for (const path of [half.path, '/', '/no-such-page', '/plans'])
				for (let times = 0; times < 3; times += 1)
					expect((await ask({ ...half, path, agent })).status).toBeGreaterThanOrEqual(400);
			expect((await ask({ path: '/login', agent })).status).toBe(200);
			agent.destroy();
			expect(served.log()).not.toContain('"level":"error"');
		});

		it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
			'as %s is no JSON',
			async (type) => {
				const { ask, world } = stage();
				const before = await contentOf(world);
				const { body } = goalEdit(0, goals.ours, '换了格式');
				expect((await ask(edits(body, type), await head())).status).toBe(415);
				expect((await ask({ ...edits('{}', type), path: '/api/session' })).status).toBe(415);
				expect(await contentOf(world)).toBe(before);
			},
		);

		it.each(['', '{"base":', 'null', '[]', '"x"', '{"__proto__":{}}', deep])(
			'broken, %s, is refused in words',
			async (body) => {
				const reply = await stage().ask(edits(body), await head());
				expect([400, 422]).toContain(reply.status);
				expect(reply.headers['content-type']).toContain('application/json');
				expect((JSON.parse(reply.body) as { message: string }).message).toMatch(/[一-龥]/);
			},
		);
	});
}
