/** Sessions: fixed, stolen, expired, revoked; and the cookies that carry them. */
import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { writePlatform } from '#server/db/databases.ts';
import { memberships } from '#server/db/platform/schema.ts';
import type { SchoolRole } from '#server/access/role.ts';
import type { Actor } from '#server/access/actor.ts';
import * as build from '#tests/builders/school-of.ts';
import { asForm, asJson, goalEdit } from './knock.ts';
import type { Reply } from './served.ts';
import type { Stage } from './stage.ts';
import { cookieName, cookieOf, expire } from './visitors.ts';

export const accountOf = ({ name }: Actor): string => `p${name.split(' ').at(-1)}@school.example`;

const setCookie = ({ headers }: Reply): string => headers['set-cookie']?.[0] ?? '';
const cookieIn = (reply: Reply): string => setCookie(reply).split(';')[0] ?? '';

export function sessionSuite(stage: () => Stage): void {
	const newMember = (role: SchoolRole = 'auditor') =>
		build.memberOf(stage().world.schools.ours, role);
	const credentials = (actor: Actor) => ({
		account: accountOf(actor),
		password: build.testPassword,
	});
	const signIn = (actor: Actor, cookie = '', headers = {}) => {
		const { headers: own, ...form } = asForm({ ...credentials(actor), remember: 'on' });
		return stage().ask({ path: '/login', ...form, headers: { ...own, ...headers } }, cookie);
	};
	const statusAt = async (path: string, cookie: string) =>
		(await stage().ask({ path }, cookie)).status;
	const isSignedIn = async (cookie: string) => (await statusAt('/api/session', cookie)) === 200;

	describe('a session', () => {
		it('never has an id that a visitor brought', async () => {
			const planted = `${cookieName}=${'f'.repeat(40)}`;
			const given = cookieIn(await signIn(await newMember(), planted));
			expect(given).toMatch(new RegExp(`^${cookieName}=[a-z0-9]{30,}$`));
			expect(given).not.toBe(planted);
			expect([await isSignedIn(given), await isSignedIn(planted)]).toEqual([true, false]);
		});

		it('ends when its browser signs in as someone else', async () => {
			const before = await cookieOf(await newMember());
			const after = cookieIn(
				await stage().ask(
					{ path: '/api/session', ...asJson(credentials(await newMember())) },
					before,
				),
			);
			expect([await isSignedIn(before), await isSignedIn(after)]).toEqual([false, true]);
		});

		it('ends for good when its person signs out', async () => {
			const cookie = await cookieOf(await newMember());
			const out = await stage().ask({ path: '/logout', ...asForm({}) }, cookie);
			expect([out.status, out.headers.location]).toEqual([303, '/login']);
			expect(setCookie(out)).toMatch(new RegExp(`^${cookieName}=; .*Max-Age=0`));
			expect(await isSignedIn(cookie)).toBe(false);
		});

		it('that is over leads to the sign-in and back, and a save hears of it as JSON', async () => {
			const { ask, world } = stage();
			const cookie = await expire(await cookieOf(world.schools.ours['department-head']));
			const plan = `/plans/${world.plans.only.ours}`;
			const page = await ask({ path: `${plan}/courses?focus=c1` }, cookie);
			const back = encodeURIComponent(`${plan}/courses?focus=c1`);
			expect([page.status, page.headers.location]).toEqual([303, `/login?next=${back}`]);
			const save = await ask({ path: `${plan}/edits`, ...goalEdit(0, '', 'x') }, cookie);
			expect(save.status).toBe(401);
			expect(JSON.parse(save.body)).toMatchObject({ code: 'signed-out' });
		});

		it('is of today’s role: a member who was removed has no school any more', async () => {
			const { world } = stage();
			const member = await newMember('academic-affairs');
			const cookie = await cookieOf(member);
			const plan = `/plans/${world.plans.only.ours}`;
			expect(await statusAt(plan, cookie)).toBe(200);
			const { personId, schoolId } = member;
			const own = and(eq(memberships.personId, personId), eq(memberships.schoolId, schoolId));
			await writePlatform((db) => db.delete(memberships).where(own));
			await expect.poll(() => statusAt(`${plan}/events`, cookie)).toBe(404);
			expect(await statusAt(plan, cookie)).toBe(303);
		});

		it('leads nowhere but to pages of ours', async () => {
			const member = await newMember();
			for (const next of ['//evil.example', 'https://evil.example/', '/\\evil.example']) {
				const form = asForm(credentials(member));
				const path = `/login?next=${encodeURIComponent(next)}`;
				expect((await stage().ask({ path, ...form })).headers.location).toBe('/');
			}
		});
	});

	describe('the session’s cookie', () => {
		it('is for the server alone, and not sent from other sites', async () => {
			const cookie = setCookie(await signIn(await newMember()));
			expect(cookie).toContain('; HttpOnly');
			expect(cookie).toContain('; SameSite=Lax');
			expect(cookie).toContain('; Path=/');
			expect(cookie).not.toContain('Domain');
		});

		it('goes over https only where the page came over https', async () => {
			const { port } = stage().served;
			const origin = `https://127.0.0.1:${port}`;
			const secure = { origin, 'x-forwarded-proto': 'https' };
			expect(setCookie(await signIn(await newMember(), '', secure))).toContain('; Secure');
		});
	});
}
