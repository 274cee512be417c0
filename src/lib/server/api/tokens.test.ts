import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import { writePlatform } from '../db/databases.ts';
import { apiTokens } from '../db/platform/schema.ts';
import { callerOf } from './bearer.ts';
import { listTokens, makeToken, stopToken, type Made } from './tokens.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let admin: Actor;
let made: Made;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	admin = school['school-admin'];
});
afterAll(() => data.leave());

const sent = { name: '教务系统', scopes: ['plans', 'facts'], days: '90' };
beforeEach(async () => {
	await writePlatform((db) => db.delete(apiTokens));
	made = granted(await makeToken(admin, sent));
});

const asks = (token: string, scope: 'plans' | 'checks' = 'plans', from = '10.0.0.1') =>
	callerOf(new Headers({ authorization: `Bearer ${token}` }), scope, from);

describe('a token', () => {
	it('is an auditor of its school, for what it may read', async () => {
		expect(granted(await asks(made.token))).toMatchObject({
			schoolId: admin.schoolId,
			role: 'auditor',
		});
		expect(refusalOf(await asks(made.token, 'checks'))).toMatchObject({
			code: 'not-allowed',
			message: '这个令牌不能读“检查结果”。请由学校管理员另建。',
		});
	});

	it('is kept as a hash, and shown once', async () => {
		const rows = await writePlatform((db) => db.select().from(apiTokens));
		expect(JSON.stringify(rows)).not.toContain(made.token.slice(10));
		expect(JSON.stringify(granted(await listTokens(admin)))).not.toContain(rows[0]?.tokenHash);
	});

	it.each(['', 'xunbiao_', 'x'.repeat(51), '../../etc/passwd'])(
		'mistyped opens nothing: %j',
		async (token) => {
			expect(refusalOf(await asks(token)).code).toBe('signed-out');
		},
	);

	it('expired opens nothing, like one that never was', async () => {
		const never = refusalOf(await asks('n'.repeat(51)));
		const expiresAt = new Date(Date.now() - 1).toISOString();
		await writePlatform((db) => db.update(apiTokens).set({ expiresAt }));
		expect(refusalOf(await asks(made.token))).toEqual(never);
	});

	it('stopped opens nothing, and is listed no more', async () => {
		const [listed] = granted(await listTokens(admin));
		granted(await stopToken(admin, listed?.id ?? ''));
		expect(refusalOf(await asks(made.token)).code).toBe('signed-out');
		expect(granted(await listTokens(admin))).toEqual([]);
		expect(refusalOf(await stopToken(admin, listed?.id ?? '')).code).toBe('not-found');
	});

	it('of another school is nobody’s to stop', async () => {
		const other = await build.schoolOf('乙校');
		const [listed] = granted(await listTokens(admin));
		expect(refusalOf(await stopToken(other['school-admin'], listed?.id ?? '')).code).toBe(
			'not-found',
		);
		expect((await asks(made.token)).ok).toBe(true);
	});

	it('is its administrator’s to make', async () => {
		for (const role of ['department-head', 'academic-affairs', 'auditor'] as const) {
			expect(refusalOf(await makeToken(school[role], sent)).code).toBe('not-allowed');
			expect(refusalOf(await listTokens(school[role])).code).toBe('not-allowed');
		}
	});

	it.each([
		[{ ...sent, name: ' ' }, 'name'],
		[{ ...sent, name: '=1+1' }, 'name'],
		[{ ...sent, scopes: [] }, 'scopes'],
		[{ ...sent, scopes: ['everything'] }, 'scopes'],
		[{ ...sent, days: '3650' }, 'days'],
	])('%j is told what is wrong', async (wrong, path) => {
		const { faults } = refusalOf(await makeToken(admin, wrong));
		expect(faults?.map((fault) => fault.path)).toEqual([path]);
	});

	it('cannot be guessed from one address for long', async () => {
		const answers = [];
		for (let guess = 0; guess < 31; guess += 1)
			answers.push(
				refusalOf(await asks(`guess-${guess}-${'x'.repeat(40)}`, 'plans', '10.0.0.9')).code,
			);
		expect(answers.at(-2)).toBe('signed-out');
		expect(answers.at(-1)).toBe('too-many');
		expect((await asks(made.token, 'plans', '10.0.0.9')).ok).toBe(true);
	});
});
