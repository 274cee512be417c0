import { afterAll, beforeAll, expect, it } from 'vitest';
import { schoolRoles } from '../access/role.ts';
import { teacherRecord } from '#tests/builders/records-of.ts';
import * as build from '#tests/builders/school-of.ts';
import {
	eraseTeacher,
	listRecords,
	openRecord,
	removedRecords,
	removeRecord,
	restoreRecord,
	saveRecord,
} from './index.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let admin: build.TestSchool['school-admin'];

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	admin = school['school-admin'];
});
afterAll(() => data.leave());

async function removedTeacher(number: string) {
	const value = teacherRecord({ number, name: `删去的${number}` });
	const { recordId } = granted(await saveRecord(admin, 'teacher', null, value));
	granted(await removeRecord(admin, 'teacher', { recordId, revision: 1 }));
	return { recordId, revision: 2 };
}
const titles = async () => granted(await removedRecords(admin)).map(({ title }) => title);

it('what was removed is listed for those who keep the facts, and is put back as it stood, once', async () => {
	const gone = await removedTeacher('T1');
	expect(await titles()).toEqual(['删去的T1（T1）']);
	for (const role of schoolRoles) {
		const keeps = role === 'school-admin' || role === 'academic-affairs';
		expect([role, (await removedRecords(school[role])).ok]).toEqual([role, keeps]);
		if (!keeps) expect(refusalOf(await restoreRecord(school[role], gone)).code).toBe('not-allowed');
	}
	for (const _ of [1, 2]) granted(await restoreRecord(admin, gone));
	const back = granted(await openRecord(admin, 'teacher', gone.recordId));
	expect([back.revision, back.value.name]).toEqual([3, '删去的T1']);
	expect(await titles()).toEqual([]);
});

it('a teacher that was removed can still be erased; nothing is left to be put back', async () => {
	const gone = await removedTeacher('T2');
	granted(await eraseTeacher(admin, gone));
	expect(await titles()).toEqual([]);
	expect(refusalOf(await restoreRecord(admin, gone)).code).toBe('not-found');
	expect(refusalOf(await eraseTeacher(admin, gone)).code).toBe('not-found');
});

it('one whose number somebody else has by now is not put back beside it', async () => {
	const gone = await removedTeacher('T3');
	granted(
		await saveRecord(admin, 'teacher', null, teacherRecord({ number: 'T3', name: '新来的' })),
	);
	expect(refusalOf(await restoreRecord(admin, gone)).message).toContain('已有教师 新来的');
	const names = granted(await listRecords(admin, 'teacher')).map(({ value }) => value.name);
	expect(names).not.toContain('删去的T3');
});

it('another school’s is not there', async () => {
	const gone = await removedTeacher('T4');
	const stranger = (await build.schoolOf('乙校'))['school-admin'];
	expect(refusalOf(await restoreRecord(stranger, gone)).code).toBe('not-found');
	expect(granted(await removedRecords(stranger))).toEqual([]);
});

it('a teacher in two departments is told at the form, unless the school has one of that name', async () => {
	const twice = { ...teacherRecord({ number: 'T5' }), department: '商贸系、机电系' };
	const refusal = refusalOf(await saveRecord(admin, 'teacher', null, twice));
	expect(refusal.faults).toMatchObject([
		{ path: 'department', wrong: '“商贸系、机电系”是几个系部' },
	]);
	granted(await saveRecord(admin, 'department', null, { name: '商贸系、机电系', programmes: [] }));
	granted(await saveRecord(admin, 'teacher', null, twice));
});
