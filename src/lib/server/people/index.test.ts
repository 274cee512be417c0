import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as build from '../../../../tests/builders/school-of.ts';
import { machine } from '../access/actor.ts';
import { passwordFits } from '../access/password.ts';
import { beginSession, readSession } from '../access/session.ts';
import { readPlatform } from '../db/databases.ts';
import { createSchool, listSchools } from '../schools/index.ts';
import { createFirstOperator, createPerson, joinSchool, namesOf, resetPassword } from './index.ts';
import { personById } from './repository.ts';

const { granted, refusalOf, testPassword: password } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
beforeAll(async () => {
	data = await build.freshData();
});
afterAll(() => data.leave());

describe('the first operator', () => {
	it('is made once', async () => {
		const first = { name: '平台管理员', account: 'op@platform.example', password };
		granted(await createFirstOperator(first));
		const second = refusalOf(await createFirstOperator({ ...first, account: '13800000009' }));
		expect(second.code).toBe('not-allowed');
	});
});

describe('a person', () => {
	it('needs a name, a way to be reached and a long password; all faults at once', async () => {
		const { faults } = refusalOf(await createPerson({ name: '=1+1', password: '短' }));
		expect(faults?.map(({ path }) => path)).toEqual(['name', 'email', 'password']);
	});

	it('has an address that nobody else has', async () => {
		granted(await createPerson({ name: '甲', email: 'a@b.cn', password }));
		const again = refusalOf(await createPerson({ name: '乙', email: 'A@B.cn', password }));
		expect(again.message).toContain('已有账号');
	});

	it('belongs to a school that is there, once', async () => {
		const { schoolId } = granted(await createSchool(machine, { name: '甲校', code: '3200000417' }));
		granted(await createPerson({ name: '丙', phone: '13800000003', password }));
		granted(await joinSchool('13800000003', schoolId, 'auditor'));
		expect(refusalOf(await joinSchool('13800000003', schoolId, 'auditor')).code).toBe('invalid');
		expect(refusalOf(await joinSchool('13800000003', 'nowhere', 'auditor')).code).toBe('not-found');
		expect((await listSchools(machine)).rows).toMatchObject([
			{ name: '甲校', people: 1, plans: 0, status: 'active' },
		]);
	});

	it('gets another password, and is signed out everywhere', async () => {
		const { personId } = granted(await createPerson({ name: '丁', email: 'd@b.cn', password }));
		const session = await beginSession(personId, null, false);
		expect(refusalOf(await resetPassword('d@b.cn', '短')).faults).toHaveLength(1);
		expect(refusalOf(await resetPassword('nobody@b.cn', password)).code).toBe('not-found');
		expect(await readSession(session)).not.toBeNull();
		granted(await resetPassword('D@b.cn', 'another horse battery'));
		expect(await readSession(session)).toBeNull();
		const row = await readPlatform((db) => personById(db, personId));
		expect(await passwordFits(row?.passwordHash ?? null, 'another horse battery')).toBe(true);
		expect(await passwordFits(row?.passwordHash ?? null, password)).toBe(false);
	});

	it('who is not known any more has left', async () => {
		expect((await namesOf(['gone']))('gone')).toEqual({ id: 'gone', name: '已离开' });
	});
});

describe('a school', () => {
	it.each([
		['a name like a formula', { name: '=校', code: '' }],
		['a code of nine digits', { name: '甲校', code: '123456789' }],
	])('is refused with %s', async (_, school) => {
		expect(refusalOf(await createSchool(machine, school)).faults).toHaveLength(1);
	});
});
