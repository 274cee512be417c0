/** What holds for every answer: the headers by which a browser guards its reader. */
import { describe, expect, it } from 'vitest';
import type { Request } from './served.ts';
import { forEachOf, type Stage } from './stage.ts';
import { cookieOf } from './visitors.ts';

const json = { 'content-type': 'application/json' };

export function headerSuite(stage: () => Stage): void {
	const head = () => cookieOf(stage().world.schools.ours['department-head']);
	const planPath = (rest: string): string => `/plans/${stage().world.plans.only.ours}${rest}`;

	/** One answer of each kind. */
	async function everyKind(): Promise<[string, Request][]> {
		const page = (await stage().ask({ path: '/login' })).body;
		const script = /"([./]*\/_app\/immutable\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
		return [
			['page', { path: '/login' }],
			['page of a plan', { path: planPath('') }],
			['its data', { path: planPath('/__data.json') }],
			['document', { path: planPath('/export/excel') }],
			['events', { path: planPath('/events') }],
			['file', { path: '/icon.svg' }],
			['script', { path: new URL(script, 'http://host/login').pathname }],
			['redirect', { path: '/login', method: 'GET' }],
			['missing page', { path: '/no-such-page' }],
			['missing plan', { path: '/plans/0000000000000000' }],
			['missing file', { path: '/_app/immutable/none.js' }],
			['bad address', { path: '/%E0%A4%A' }],
			['bad method', { path: '/', method: 'DELETE' }],
			['refused save', { path: planPath('/edits'), method: 'POST', headers: json, body: '[]' }],
			['foreign', { path: '/logout', method: 'POST', headers: { origin: 'https://evil.example' } }],
		];
	}

	describe('every answer', () => {
		it('guards itself', async () => {
			const cookie = await head();
			await forEachOf(await everyKind(), async ([kind, request]) => {
				const { headers } = await stage().ask(request, cookie);
				expect([kind, headers]).toMatchObject([
					kind,
					{
						'x-content-type-options': 'nosniff',
						'x-frame-options': 'DENY',
						'referrer-policy': 'same-origin',
						'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
					},
				]);
				for (const name of ['strict-transport-security', 'server', 'x-powered-by'])
					expect([kind, headers[name]]).toEqual([kind, undefined]);
				expect(headers['access-control-allow-origin']).toBeUndefined();
			});
		});

		it('asks for https from then on where it came over https', async () => {
			const secure = { 'x-forwarded-proto': 'https' };
			await forEachOf(await everyKind(), async ([kind, { headers, ...request }]) => {
				const reply = await stage().ask({ ...request, headers: { ...headers, ...secure } });
				const policy = reply.headers['strict-transport-security'];
				expect([kind, policy]).toEqual([kind, expect.stringMatching(/max-age=\d{8}/)]);
			});
		});

		it('of a page runs only its own scripts', async () => {
			const { headers } = await stage().ask({ path: planPath('') }, await head());
			const policy = String(headers['content-security-policy']);
			const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? '';
			expect(scripts).toMatch(/'self' 'nonce-[\w+/=]{20,}'/);
			expect(scripts).not.toContain('unsafe');
			expect(policy).toContain("base-uri 'none'");
			expect(policy).toContain("form-action 'self'");
		});

		it('is kept by nobody where it is of a person', async () => {
			const cookie = await head();
			for (const rest of ['', '/__data.json', '/export/excel', '/events', '/edits']) {
				const { headers } = await stage().ask({ path: planPath(rest) }, cookie);
				expect([rest, headers['cache-control']]).toEqual([
					rest,
					expect.stringContaining('no-store'),
				]);
			}
		});
	});
}
