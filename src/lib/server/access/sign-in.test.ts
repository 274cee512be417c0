import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as build from '../../../../tests/builders/school-of.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { people, sessions } from '../db/platform/schema.ts';
import { createPerson, joinSchool } from '../people/index.ts';
import { lucia } from './lucia.ts';
import { beginSession, endSession, onSessionEnd, readSession } from './session.ts';
import { enter } from './sign-in.ts';
import { throttle } from './throttle.ts';

const { granted, refusalOf, testPassword: password } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let personId: string;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	const member = { schoolId: school.schoolId, role: 'auditor' } as const;
	const contact = { email: 'Lu.Ting@School.example', phone: '138 0000 0001' };
	({ personId } = granted(await createPerson({ name: '卢婷', ...contact, password, member })));
});
afterAll(() => data.leave());

const attempt = (account: string, given: string, limits = throttle(), address = '10.0.0.1') =>
	enter({ account, password: given, remember: false }, address, limits);

describe('signing in', () => {
	it.each([
		'lu.ting@school.example',
		' LU.TING@school.example ',
		'13800000001',
		'+86 138-0000-0001',
		'１３８０００００００１',
	])('%s finds the account', async (account) => {
		const { sessionId } = granted(await attempt(account, password));
		expect(await readSession(sessionId)).toMatchObject({
			session: { personId },
			actor: { name: '卢婷', role: 'auditor', schoolId: school.schoolId },
		});
	});

	it('says the same whether the account or the password is wrong, and how many tries remain', async () => {
		const wrong = refusalOf(await attempt('13800000001', 'something else'));
		const unknown = refusalOf(await attempt('13911111111', 'something else'));
		const nonsense = refusalOf(await attempt('no account at all', 'something else'));
		expect(wrong.message).toContain('还可再试 4 次');
		expect([unknown, nonsense]).toEqual([wrong, wrong]);
	});

	it('lets nobody in after five wrong tries, whether the account is there or not', async () => {
		for (const account of ['13800000001', '13911111111']) {
			const limits = throttle();
			const seen = [];
			for (let tries = 0; tries < 5; tries += 1)
				seen.push(refusalOf(await attempt(account, `wrong ${tries}`, limits)).message);
			expect(seen.at(-1)).toContain('不能再试');
			const locked = refusalOf(await attempt(account, password, limits));
			expect(locked).toMatchObject({ code: 'too-many' });
			expect(locked.message).toContain('15 分钟');
		}
	});

	it('gains nothing by guessing in parallel', async () => {
		const limits = throttle();
		const guesses = Array.from({ length: 20 }, (_, at) =>
			attempt('13800000001', `guess ${at}`, limits),
		);
		const answers = (await Promise.all(guesses)).map(refusalOf);
		expect(answers.filter(({ code }) => code === 'invalid')).toHaveLength(5);
	});

	it('does not lock the account for those who sign in from elsewhere', async () => {
		const limits = throttle();
		for (let tries = 0; tries < 6; tries += 1)
			await attempt('13800000001', 'wrong', limits, '10.6.6.6');
		expect((await attempt('13800000001', password, limits)).ok).toBe(true);
	});

	it('forgets the mistakes of whoever remembers the password', async () => {
		const limits = throttle();
		for (let round = 0; round < 3; round += 1) {
			for (let tries = 0; tries < 4; tries += 1) await attempt('13800000001', 'wrong', limits);
			expect((await attempt('13800000001', password, limits)).ok).toBe(true);
		}
	});

	it('leaves the choice to whoever has several schools', async () => {
		const other = await build.schoolOf('乙校');
		granted(await joinSchool('13800000001', other.schoolId, 'auditor'));
		const entry = granted(await attempt('13800000001', password));
		expect(entry.mustChoose).toBe(true);
		expect(await readSession(entry.sessionId)).toMatchObject({
			actor: null,
			session: { schoolId: null },
		});
	});
});

describe('sessions', () => {
	const chosen = () => ({
		id: school.schoolId,
		name: '甲校',
		role: 'auditor' as const,
		department: '',
	});

	it('stand in the database as hashes only, and passwords as argon2id', async () => {
		const id = await beginSession(personId, chosen(), true);
		const rows = await readPlatform((db) => db.select().from(sessions));
		const hash = createHash('sha256').update(id).digest('hex');
		expect(rows.map(({ idHash }) => idHash)).toContain(hash);
		expect(JSON.stringify(rows)).not.toContain(id);
		const [person] = await readPlatform((db) => db.select().from(people));
		expect(person?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
	});

	it('are renewed under the id that the browser has', async () => {
		const id = await beginSession(personId, chosen(), true);
		const soon = new Date(Date.now() + 3_600_000);
		await writePlatform((db) => db.update(sessions).set({ expiresAt: soon.getTime() }));
		const { session } = await lucia.validateSession(id);
		expect(session).toMatchObject({ id, fresh: true });
		expect((await readSession(id))?.fresh).toBe(false);
	});

	it('end for good: by signing out, by their limit, by expiry', async () => {
		const [a, b, c] = [
			await beginSession(personId, chosen(), false),
			'',
			await beginSession(personId, chosen(), true),
		];
		const long = 13 * 3_600_000;
		const tired = await beginSession(personId, chosen(), false, Date.now() - long);
		const kept = await beginSession(personId, chosen(), true, Date.now() - long);
		await endSession(a);
		expect(await readSession(a)).toBeNull();
		expect(await readSession(b)).toBeNull();
		expect(await readSession(tired)).toBeNull();
		expect(await readSession(kept)).not.toBeNull();
		await writePlatform((db) => db.update(sessions).set({ expiresAt: Date.now() - 1 }));
		expect(await readSession(c)).toBeNull();
	});

	it('tell those who wait that they have ended', async () => {
		const id = await beginSession(personId, chosen(), false);
		const heard: string[] = [];
		const stop = onSessionEnd((hash) => heard.push(hash));
		await endSession(id);
		stop();
		expect(heard).toEqual([createHash('sha256').update(id).digest('hex')]);
	});
});
