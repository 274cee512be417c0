import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import * as build from '#tests/builders/school-of.ts';
import { beginSession, readSession } from '../access/session.ts';
import { listAudit, soughtIn } from '../audit/index.ts';
import { deskPlans } from '../desk/index.ts';
import { listPlans, openPlan, today } from '../plans/index.ts';
import { changeDuty, changeMember, dutyKey, listMembers } from './index.ts';
import { schoolsOfPerson } from './repository.ts';
import { readPlatform } from '../db/databases.ts';

const { granted, refusalOf } = build;
let school: build.TestSchool;
let other: build.TestSchool;
let leave: () => Promise<void>;
let [mine, theirs]: string[] = [];

beforeAll(async () => {
	({ leave } = await build.freshData());
	school = await build.schoolOf('江州市甲校');
	other = await build.schoolOf('江州市乙校');
	const elsewhere = await build.memberOf(school, 'department-head', '机电系');
	mine = await build.planIn(school['department-head'], planOf({ department: '商贸系' }));
	theirs = await build.planIn(elsewhere, planOf({ department: '机电系' }));
});
afterAll(() => leave());

const blank = { departments: '', cohorts: '', from: '', until: '' };
const keyNow = async (): Promise<string> => {
	const members = granted(await listMembers(school['school-admin']));
	return dutyKey(members.find(({ id }) => id === school.auditor.personId)!.duty);
};
const assign = async (sent: Partial<typeof blank>) =>
	changeDuty(school['school-admin'], school.auditor.personId, await keyNow(), {
		...blank,
		...sent,
	});
const session = async () => {
	const { schoolId: id, schoolName: name, role, department, personId } = school.auditor;
	return beginSession(personId, { id, name, role, department }, false);
};
const auditorNow = async () => (await readSession(await session()))?.actor ?? null;
const day = (ahead: number) =>
	new Date(Date.parse(today()) + ahead * 86_400_000).toISOString().slice(0, 10);

describe('an auditor who was given a part of the school', () => {
	it('has its plans, and nothing else of the school', async () => {
		granted(await assign({ departments: '商贸系' }));
		const auditor = (await auditorNow())!;
		expect((await listPlans(auditor)).map(({ id }) => id)).toEqual([mine]);
		expect((await openPlan(auditor, mine!)).ok).toBe(true);
		expect(await openPlan(auditor, theirs!)).toEqual(await openPlan(auditor, 'nosuchplan'));
		const sought = soughtIn(new URLSearchParams());
		expect(refusalOf(await listAudit(auditor, sought, null)).code).toBe('not-allowed');
		expect(refusalOf(await deskPlans(auditor)).code).toBe('not-allowed');
	});

	it('is out at once of what was taken away, and signs in anew', async () => {
		granted(await assign({ departments: '商贸系' }));
		const open = await session();
		expect((await readSession(open))?.actor).not.toBeNull();
		granted(await assign({ departments: '机电系' }));
		expect(await readSession(open)).toBeNull();
		expect((await listPlans((await auditorNow())!)).map(({ id }) => id)).toEqual([theirs]);
	});

	it.each([
		[{ from: day(0), until: day(0) }, true],
		[{ from: day(1) }, false],
		[{ until: day(-1) }, false],
		[{ from: day(-1), until: day(1) }, true],
		[{}, true],
	])('is at work in the school within their days: %j', async (days, within) => {
		granted(await assign(days));
		expect((await auditorNow()) !== null).toBe(within);
		const { personId } = school.auditor;
		const schools = await readPlatform((db) => schoolsOfPerson(db, personId));
		expect(schools.length).toBe(within ? 1 : 0);
	});

	it('is given it by an administrator of the school, on a form that is not overtaken', async () => {
		const { personId } = school.auditor;
		const sent = { ...blank, cohorts: '2026' };
		const key = await keyNow();
		for (const role of ['academic-affairs', 'auditor', 'department-head'] as const)
			expect(refusalOf(await changeDuty(school[role], personId, key, sent)).code).toBe(
				'not-allowed',
			);
		const foreign = await changeDuty(other['school-admin'], personId, key, sent);
		expect(refusalOf(foreign).code).toBe('not-found');
		granted(await changeDuty(school['school-admin'], personId, key, sent));
		const again = await changeDuty(school['school-admin'], personId, key, blank);
		expect(refusalOf(again).code).toBe('stale');
		const head = school['department-head'].personId;
		const notAuditor = await changeDuty(school['school-admin'], head, '', sent);
		expect(refusalOf(notAuditor).code).toBe('stale');
	});

	it('who is given another role keeps nothing of it', async () => {
		granted(await assign({ until: day(-1) }));
		const { personId } = school.auditor;
		const was = { role: 'auditor' as const, department: '' };
		const admin = school['school-admin'];
		const to = { role: 'academic-affairs', department: '' };
		granted(await changeMember(admin, personId, was, to));
		expect((await readPlatform((db) => schoolsOfPerson(db, personId))).length).toBe(1);
		expect(await keyNow()).toBe('');
	});
});
