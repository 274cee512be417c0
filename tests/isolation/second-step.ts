/** 两步验证 at the door: the password alone is no session, neither by the page nor in place. */
import { describe, expect, it } from 'vitest';
import { beginFactor, confirmBegun } from '#server/access/second-factor/index.ts';
import { codeAt } from '#server/access/second-factor/totp.ts';
import { readSession } from '#server/access/session.ts';
import * as build from '#tests/builders/school-of.ts';
import { asForm, asJson } from './knock.ts';
import { accountOf } from './sessions.ts';
import type { Reply } from './served.ts';
import type { Stage } from './stage.ts';
import { cookieName, cookieOf } from './visitors.ts';

/** What the browser carries after an answer, by name; what was taken from it is not there. */
function cookiesOf({ headers }: Reply): Map<string, string> {
	const pairs = (headers['set-cookie'] ?? []).map((line) => /^([^=]+)=([^;]*)/.exec(line) ?? []);
	return new Map(pairs.flatMap(([, name = '', value = '']) => (value ? [[name, value]] : [])));
}

const carrying = (cookies: Map<string, string>): string =>
	[...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

export function secondStepSuite(stage: () => Stage): void {
	/** Somebody with 两步验证; its recovery codes. */
	async function guarded() {
		const actor = await build.memberOf(stage().world.schools.ours, 'auditor');
		const id = (await cookieOf(actor)).slice(cookieName.length + 1);
		const found = await readSession(id);
		if (!found) throw new Error('no session');
		const proof = { given: build.testPassword, path: 'password' };
		const { secret } = build.granted(await beginFactor(found.session, proof));
		const code = codeAt(secret, Date.now());
		const { codes } = build.granted(await confirmBegun(found.session, code));
		return { credentials: { account: accountOf(actor), password: build.testPassword }, codes };
	}
	const post = (path: string, fields: Record<string, string>, cookie = '') =>
		stage().ask({ path, ...asForm(fields) }, cookie);
	const inPlace = (value: unknown, cookie = '') =>
		stage().ask({ path: '/api/session', ...asJson(value) }, cookie);
	const isSignedIn = async (cookie: string) =>
		(await stage().ask({ path: '/api/session' }, cookie)).status === 200;

	describe('the second step', () => {
		it('of the page is asked for before there is a session, and keeps where one wanted to go', async () => {
			const { credentials, codes } = await guarded();
			const half = await post('/login?next=%2Faudit', credentials);
			expect([half.status, half.headers.location]).toEqual([303, '/login/code?next=%2Faudit']);
			const carried = cookiesOf(half);
			expect(carried.has(cookieName)).toBe(false);
			expect(await isSignedIn(carrying(carried))).toBe(false);
			const [pending = ''] = [...carried.values()];
			expect(await isSignedIn(`${cookieName}=${pending}`)).toBe(false);
			expect((await post('/login/code', { code: '000000' }, carrying(carried))).status).toBe(422);
			const fields = { code: codes[0] ?? '' };
			expect((await post('/login/code', fields)).headers.location).toBe('/login');
			const done = await post('/login/code?next=%2Faudit', fields, carrying(carried));
			expect([done.status, done.headers.location]).toEqual([303, '/audit']);
			expect(await isSignedIn(carrying(cookiesOf(done)))).toBe(true);
			expect((await post('/login/code', fields, carrying(carried))).status).toBe(422);
		});

		it('is asked for in place, too', async () => {
			const { credentials, codes } = await guarded();
			const half = await inPlace(credentials);
			expect(half.status).toBe(401);
			expect(JSON.parse(half.body)).toMatchObject({ code: 'second-factor' });
			const carried = carrying(cookiesOf(half));
			expect(await isSignedIn(carried)).toBe(false);
			expect((await inPlace({ code: codes[1] })).status).toBe(401);
			expect((await inPlace({ code: codes[1], ...credentials }, 'none=none')).status).toBe(401);
			const done = await inPlace({ code: codes[1] }, carried);
			expect(done.status).toBe(200);
			expect(await isSignedIn(carrying(cookiesOf(done)))).toBe(true);
		});

		it('is for the server alone, and ends with the browser', async () => {
			const { credentials } = await guarded();
			const [cookie = ''] = (await post('/login', credentials)).headers['set-cookie'] ?? [];
			expect(cookie).toContain('; HttpOnly');
			expect(cookie).toContain('; SameSite=Lax');
			expect(cookie).not.toMatch(/Max-Age|Expires/i);
		});
	});

	describe('a school’s identity service', () => {
		it('is begun for no 登录码 that is guessed, and answers to nothing that was not begun', async () => {
			for (const rest of ['start', 'start?link', 'callback', 'callback?code=x&state=y']) {
				const reply = await stage().ask({ path: `/login/school/aaaa-bbbb-cccc/${rest}` });
				expect([rest, reply.headers.location]).toEqual([
					rest,
					'/login/school/aaaa-bbbb-cccc?why=code',
				]);
				expect(cookiesOf(reply).has(cookieName)).toBe(false);
			}
		});

		it('leads from the field to a page of ours alone', async () => {
			const at = async (query: string) =>
				(await stage().ask({ path: `/login/school?${query}` })).headers.location;
			expect(await at('code=')).toBe('/login?code=&next=%2F');
			expect(await at('code=ABCD-efgh')).toBe('/login?code=ABCD-efgh&next=%2F');
			expect(await at('code=%2F%2Fevil.example')).toMatch(/^\/login\?/);
			expect(await at('code=a&next=%2Fplans')).toBe('/login?code=a&next=%2Fplans');
			expect(await at('code=a&next=%2F%2Fevil.example')).toBe('/login?code=a&next=%2F');
		});
	});
}
