import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as build from '../../../../tests/builders/school-of.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { people, sessions } from '../db/platform/schema.ts';
import { createPerson, joinSchool } from '../people/index.ts';
import { deviceMark } from './device.ts';
import type { Inside } from './let-in.ts';
import { lucia } from './lucia.ts';
import { onSessionEnd } from './session-end.ts';
import { beginSession, endSession, readSession } from './session.ts';
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

/** A clock that stands until it is moved; each test begins on a day when nothing is remembered. */
let time = 1_000_000_000_000;
const limits = throttle(() => time);
const minutes = (count: number): void => void (time += count * 60_000);
beforeEach(() => minutes(3 * 24 * 60));

const attempt = (account: string, given: string, address = '10.0.0.1', mark?: string) =>
	enter({ account, password: given, remember: false }, { address, mark }, limits);

const entered = async (account: string, address?: string, mark?: string): Promise<Inside> => {
	const entry = granted(await attempt(account, password, address, mark));
	if ('pending' in entry) throw new Error('a code was asked for');
	return entry;
};

const wrongly = async (account: string, times: number, address?: string, mark?: string) => {
	const seen = [];
	for (let at = 0; at < times; at += 1)
		seen.push(refusalOf(await attempt(account, `wrong ${at}`, address, mark)));
	return seen;
};

describe('signing in', () => {
	it.each([
		'lu.ting@school.example',
		' LU.TING@school.example ',
		'13800000001',
		'+86 138-0000-0001',
		'１３８０００００００１',
	])('%s finds the account', async (account) => {
		const { sessionId } = await entered(account);
		expect(await readSession(sessionId)).toMatchObject({
			session: { personId, viaSchool: false },
			actor: { name: '卢婷', role: 'auditor', schoolId: school.schoolId },
		});
	});

	it('says the same whether the account or the password is wrong, and how many tries remain', async () => {
		const [wrong] = await wrongly('13800000001', 1);
		const [unknown] = await wrongly('13911111111', 1);
		const [nonsense] = await wrongly('no account at all', 1);
		expect(wrong?.message).toContain('还可再试 4 次');
		expect([unknown, nonsense]).toEqual([wrong, wrong]);
	});

	it('leaves the choice to whoever has several schools', async () => {
		const other = await build.schoolOf('乙校');
		const member = { schoolId: school.schoolId, role: 'auditor' } as const;
		const email = 'two@school.example';
		granted(await createPerson({ name: '两校', email, password, member }));
		granted(await joinSchool(email, other.schoolId, 'auditor'));
		const entry = await entered(email);
		expect(entry.mustChoose).toBe(true);
		expect(await readSession(entry.sessionId)).toMatchObject({
			actor: null,
			session: { schoolId: null },
		});
	});
});

describe('guessing', () => {
	it.each(['13800000001', '13911111111'])(
		'waits after five failures, whether the account is there or not: %s',
		async (account) => {
			const seen = await wrongly(account, 5);
			expect(seen.at(-1)?.message).toContain('请 1 分钟后再试');
			const locked = refusalOf(await attempt(account, password));
			expect(locked.code).toBe('too-many');
			expect(locked.message).toContain('请 1 分钟后再试');
			minutes(1);
			expect((await wrongly(account, 1))[0]?.message).toContain('请 2 分钟后再试');
		},
	);

	it('gains nothing in parallel', async () => {
		const guesses = Array.from({ length: 8 }, (_, at) => attempt('13800000001', `guess ${at}`));
		const answers = (await Promise.all(guesses)).map(refusalOf);
		expect(answers.filter(({ code }) => code === 'invalid')).toHaveLength(5);
	});

	it('locks out neither who comes from elsewhere nor who was at this browser before', async () => {
		await wrongly('13800000001', 6, '10.6.6.6');
		await entered('13800000001');
		await entered('13800000001', '10.6.6.6', deviceMark(personId));
		for (const forged of [deviceMark('somebody else'), `${deviceMark(personId)}x`, 'x.y'])
			expect(refusalOf(await attempt('13800000001', password, '10.6.6.6', forged)).code).toBe(
				'too-many',
			);
	});

	it('is forgiven to whoever remembers the password', async () => {
		for (let round = 0; round < 2; round += 1) {
			await wrongly('13800000001', 4);
			await entered('13800000001');
		}
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
		const tired = await beginSession(personId, chosen(), false, { createdAt: Date.now() - long });
		const kept = await beginSession(personId, chosen(), true, { createdAt: Date.now() - long });
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
