import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { ownSessions } from '../account.ts';
import type { Actor } from '../actor.ts';
import { readPlatform, writePlatform } from '../../db/databases.ts';
import { people, recoveryCodes, secondFactors } from '../../db/platform/schema.ts';
import { dropSecondFactor, joinSchool, resetSecondFactor } from '../../people/index.ts';
import { soughtIn, listAudit } from '../../audit/index.ts';
import { beginSession, readSession, type Session } from '../session.ts';
import { halfway } from '../let-in.ts';
import { enter, enterSecond } from '../sign-in.ts';
import { throttle } from '../throttle.ts';
import { codeAt } from './totp.ts';
import {
	beginFactor,
	confirmBegun,
	endFactor,
	factorStatus,
	passSecondFactor,
	renewCodes,
} from './index.ts';
import { eq } from 'drizzle-orm';

const { granted, refusalOf, testPassword } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let ours: build.TestSchool;

beforeAll(async () => {
	data = await build.freshData();
	ours = await build.schoolOf('甲校');
});
afterAll(() => data.leave());

const step = 30_000;
/** The beginning of a step, so that steps are counted from it. */
const start = Math.floor(1_800_000_000_000 / step) * step;
const right = { given: testPassword, path: 'password' };

async function sessionOf({ personId }: Actor, viaSchool = false): Promise<Session> {
	const id = await beginSession(personId, null, false, { viaSchool });
	const found = await readSession(id);
	if (!found) throw new Error('no session');
	return found.session;
}

/** Somebody new with 两步验证, confirmed at `start`. */
async function withFactor(school = ours) {
	const actor = await build.memberOf(school, 'auditor');
	const session = await sessionOf(actor);
	const { secret } = granted(await beginFactor(session, right, start));
	const { codes } = granted(await confirmBegun(session, codeAt(secret, start), start));
	return { actor, session, secret, codes };
}

const emailOf = async ({ personId }: Actor): Promise<string> => {
	const own = eq(people.id, personId);
	const row = await readPlatform((db) => db.select().from(people).where(own).get());
	return row?.email ?? '';
};

/** Signs in with the password; what the browser then carries. */
async function pendingOf(actor: Actor, address = '10.0.0.1'): Promise<string> {
	const credentials = { account: await emailOf(actor), password: testPassword, remember: true };
	const entry = granted(await enter(credentials, { address }));
	if (!('pending' in entry)) throw new Error('no code was asked for');
	return entry.pending;
}

describe('两步验证', () => {
	it('counts once a code of the app was seen, and is begun by whoever has the password', async () => {
		const actor = await build.memberOf(ours, 'auditor');
		const session = await sessionOf(actor);
		const wrong = await beginFactor(session, { ...right, given: 'guessed' });
		expect(refusalOf(wrong).faults?.[0]?.path).toBe('password');
		const { secret, picture } = granted(await beginFactor(session, right, start));
		expect(secret).toMatch(/^[A-Z2-7]{32}$/);
		expect(picture).toMatch(/^data:image\/svg\+xml;base64,/);
		expect(await factorStatus(session)).toEqual({ since: null, codesLeft: 0 });
		const misread = refusalOf(await confirmBegun(session, '000000', start));
		expect(misread.faults?.[0]?.path).toBe('code');
		const minutes = 60_000;
		const late = refusalOf(
			await confirmBegun(session, codeAt(secret, start + 15 * minutes), start + 15 * minutes),
		);
		expect(late.code).toBe('stage');
		const { codes } = granted(await confirmBegun(session, codeAt(secret, start), start));
		expect(new Set(codes).size).toBe(10);
		expect(await factorStatus(session)).toEqual({
			since: new Date(start).toISOString(),
			codesLeft: 10,
		});
		expect(refusalOf(await beginFactor(session, right)).code).toBe('conflict');
	});

	it('stands in the database as nothing that opens it', async () => {
		const { secret, codes } = await withFactor();
		const rows = await readPlatform(async (db) => [
			await db.select().from(secondFactors),
			await db.select().from(recoveryCodes),
		]);
		const text = JSON.stringify(rows).toLowerCase();
		for (const word of [secret, ...codes, codes[0]?.replaceAll('-', '') ?? ''])
			expect(text).not.toContain(word.toLowerCase());
	});

	it.each([
		[-2, false],
		[-1, true],
		[0, true],
		[1, true],
		[2, false],
	])('takes the code of the step %i from now: %s', async (steps, taken) => {
		const { actor, secret } = await withFactor();
		const now = start + 10 * step;
		const code = codeAt(secret, now + steps * step);
		expect(await passSecondFactor(actor.personId, code, now)).toBe(taken);
	});

	it('takes a code once, and none from before it', async () => {
		const { actor, secret } = await withFactor();
		const pass = (code: string, now: number) => passSecondFactor(actor.personId, code, now);
		expect(await pass(codeAt(secret, start), start)).toBe(false);
		const now = start + 5 * step;
		const both = [pass(codeAt(secret, now), now), pass(codeAt(secret, now), now)];
		expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
		expect(await pass(codeAt(secret, now - step), now)).toBe(false);
		const spaced = codeAt(secret, now + step).replace(/^.../, '$& ');
		expect(await pass(spaced, now + step)).toBe(true);
		for (const none of ['', '0', 'x'.repeat(5000), '12345'])
			expect(await pass(none, now + step)).toBe(false);
	});

	it('takes each recovery code once, however it is typed', async () => {
		const { actor, session, codes } = await withFactor();
		const [first = '', second = '', third = ''] = codes;
		for (const code of [first, ` ${second.toUpperCase().replaceAll('-', ' ')} `]) {
			expect(await passSecondFactor(actor.personId, code)).toBe(true);
			expect(await passSecondFactor(actor.personId, code)).toBe(false);
		}
		const other = await withFactor();
		expect(await passSecondFactor(other.actor.personId, third)).toBe(false);
		expect((await factorStatus(session)).codesLeft).toBe(8);
		const renewed = granted(await renewCodes(session, right));
		expect(await passSecondFactor(actor.personId, third)).toBe(false);
		expect(await passSecondFactor(actor.personId, renewed.codes[0] ?? '')).toBe(true);
	});

	it('is ended by the password or a code', async () => {
		const one = await withFactor();
		expect((await endFactor(one.session, { ...right, given: '123456' })).ok).toBe(false);
		granted(await endFactor(one.session, { ...right, given: one.codes[3] ?? '' }));
		expect(await factorStatus(one.session)).toEqual({ since: null, codesLeft: 0 });
		expect(refusalOf(await endFactor(one.session, right)).code).toBe('conflict');
		const two = await withFactor();
		granted(await endFactor(two.session, right));
		expect('pending' in granted(await enterAs(two.actor))).toBe(false);
	});

	it('is not touched by a session that a school’s service began', async () => {
		const { actor } = await withFactor();
		const session = await sessionOf(actor, true);
		for (const answer of [endFactor(session, right), renewCodes(session, right)])
			expect(refusalOf<unknown, never>((await answer) as never)).toMatchObject({
				code: 'not-allowed',
			});
	});
});

const enterAs = async (actor: Actor, address = '10.0.0.1') =>
	enter({ account: await emailOf(actor), password: testPassword, remember: false }, { address });

describe('signing in with 两步验证', () => {
	it('is no session before the code, and one after it', async () => {
		const { actor, codes } = await withFactor();
		const pending = await pendingOf(actor);
		expect(await readSession(pending)).toBeNull();
		expect((await halfway(pending))?.person.id).toBe(actor.personId);
		const inside = granted(await enterSecond(pending, codes[0] ?? '', { address: '10.0.0.1' }));
		expect(inside.remember).toBe(true);
		expect((await readSession(inside.sessionId))?.session.personId).toBe(actor.personId);
	});

	it('lets nobody guess codes', async () => {
		const { actor, codes } = await withFactor();
		const pending = await pendingOf(actor);
		const limits = throttle();
		const browser = { address: '10.0.0.1' };
		const seen = [];
		for (let at = 0; at < 6; at += 1)
			seen.push(refusalOf(await enterSecond(pending, `00000${at}`, browser, limits)));
		expect(seen.map(({ code }) => code)).toEqual([
			...Array.from({ length: 5 }, () => 'invalid'),
			'too-many',
		]);
		expect(seen[0]?.message).toContain('还可再试 4 次');
		// Neither the right code nor the password again opens it meanwhile.
		expect(refusalOf(await enterSecond(pending, codes[0] ?? '', browser, limits)).code).toBe(
			'too-many',
		);
		const anew = await pendingOf(actor);
		expect(refusalOf(await enterSecond(anew, codes[0] ?? '', browser, limits)).code).toBe(
			'too-many',
		);
	});

	it('is over where the password was changed since, and for what is no ticket', async () => {
		const { actor, codes } = await withFactor();
		const pending = await pendingOf(actor);
		const other = { passwordHash: 'another' };
		await writePlatform((db) => db.update(people).set(other).where(eq(people.id, actor.personId)));
		for (const ticket of [pending, '', 'x'.repeat(200)])
			expect(
				refusalOf(await enterSecond(ticket, codes[0] ?? '', { address: '10.0.0.1' })).code,
			).toBe('signed-out');
	});
});

describe('a second factor that was lost', () => {
	it('is taken away by an administrator of the person’s only school, who is signed out; and it is told', async () => {
		const { actor, session } = await withFactor();
		const admin = ours['school-admin'];
		const theirs = await build.schoolOf('乙校');
		const deny = async (by: Actor) => refusalOf(await resetSecondFactor(by, actor.personId)).code;
		expect(await deny(ours.auditor)).toBe('not-allowed');
		expect(await deny(theirs['school-admin'])).toBe('not-found');
		expect(granted(await resetSecondFactor(admin, actor.personId)).name).toBe(actor.name);
		expect((await factorStatus(session)).since).toBeNull();
		expect(await ownSessions(session)).toEqual([]);
		expect(refusalOf(await resetSecondFactor(admin, actor.personId)).code).toBe('stage');
		const told = granted(await listAudit(admin, soughtIn(new URLSearchParams()), null));
		expect(JSON.stringify(told)).toContain('两步验证');
		const two = await withFactor();
		granted(await joinSchool(await emailOf(two.actor), theirs.schoolId, 'auditor'));
		expect(refusalOf(await resetSecondFactor(admin, two.actor.personId)).code).toBe('not-allowed');
		expect((await factorStatus(two.session)).since).not.toBeNull();
	});

	it('is taken away by the command line', async () => {
		const { actor, session } = await withFactor();
		granted(await dropSecondFactor(await emailOf(actor)));
		expect((await factorStatus(session)).since).toBeNull();
		expect(refusalOf(await dropSecondFactor(await emailOf(actor))).code).toBe('stage');
		expect(refusalOf(await dropSecondFactor('nobody@x.cn')).code).toBe('not-found');
	});
});
