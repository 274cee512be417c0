import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schoolRoles } from '../access/role.ts';
import { readSchool, writeSchool } from '../db/databases.ts';
import { facts as table } from '../db/school/schema.ts';
import { acceptPlan, listPlans, openPlan, openVersion, submitPlan } from '../plans/index.ts';
import { judgedBy, today } from '../plans/judge.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { teacherRecord } from '#tests/builders/records-of.ts';
import type { Answer } from '../answer.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import type { RecordKind } from '#domain/staff/records.ts';
import {
	eraseTeacher,
	factsOverview,
	listRecords,
	newRecordId,
	openRecord,
	removeRecord,
	saveRecord,
} from './index.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let ours: build.TestSchool;
let theirs: build.TestSchool;

beforeAll(async () => {
	data = await build.freshData();
	ours = await build.schoolOf('甲校');
	theirs = await build.schoolOf('乙校');
});
afterAll(() => data.leave());

let numbers = 0;
/** Of a number that nobody has yet. */
const newTeacher = (parts: Parameters<typeof teacherRecord>[0] = {}) =>
	teacherRecord({ number: `T${(numbers += 1)}`, ...parts });

const enter = async (school: build.TestSchool, value: object = newTeacher()) =>
	granted(await saveRecord(school['school-admin'], 'teacher', null, value)).recordId;
const teachers = async (school: build.TestSchool) =>
	granted(await listRecords(school['academic-affairs'], 'teacher')).map(({ value }) => value.name);
const rowsOf = ({ schoolId }: build.TestSchool) =>
	readSchool(schoolId, (db) => db.select().from(table));

describe('the records of a school', () => {
	it('are kept by 学校管理员 and 教务, and read by everybody of the school alone', async () => {
		const recordId = await enter(ours, newTeacher({ department: '商贸系' }));
		for (const role of schoolRoles) {
			const saved = await saveRecord(ours[role], 'department', null, { name: `${role} 的系` });
			const keeps = role === 'school-admin' || role === 'academic-affairs';
			expect([role, saved.ok]).toEqual([role, keeps]);
			if (!saved.ok) expect(saved.refusal.code).toBe('not-allowed');
			expect((await openRecord(ours[role], 'teacher', recordId)).ok).toBe(true);
		}
		expect(await teachers(theirs)).toEqual([]);
		const before = await rowsOf(ours);
		const stranger = theirs['school-admin'];
		const from = { recordId, revision: 1 };
		const sent: Promise<Answer<unknown>>[] = [
			openRecord(stranger, 'teacher', recordId),
			removeRecord(stranger, 'teacher', from),
			saveRecord(stranger, 'teacher', from, newTeacher()),
			eraseTeacher(stranger, from),
		];
		for (const answer of sent) expect(refusalOf(await answer).code).toBe('not-found');
		expect(await rowsOf(ours)).toEqual(before);
		expect(await rowsOf(theirs)).toEqual([]);
	});

	it('are of their department to whoever is of it, and to others of the school not there', async () => {
		const school = await build.schoolOf('丁校');
		const outsider = await build.memberOf(school, 'department-head', '机电系');
		const admin = school['school-admin'];
		const save = async (kind: RecordKind, value: object) =>
			granted(await saveRecord(admin, kind, null, value)).recordId;
		await save('department', { name: '商贸系', programmes: ['730705'] });
		await save('department', { name: '机电系', programmes: ['660301'] });
		const own = await save('teacher', newTeacher({ name: '甲' }));
		await save('teacher', newTeacher({ name: '乙', department: '机电系', shares: [] }));
		await save('enrolment', { programme: '660301', cohort: 2026, students: 40 });
		await save('room', { name: '共用', standardRooms: [], courses: [], equipment: [] });
		const seen = async (actor: Actor) =>
			Promise.all(
				(['teacher', 'enrolment', 'room'] as const).map(
					async (kind) => granted(await listRecords(actor, kind)).length,
				),
			);
		expect(await seen(school['department-head'])).toEqual([1, 0, 1]);
		expect(await seen(outsider)).toEqual([1, 1, 1]);
		expect(await seen(school['academic-affairs'])).toEqual([2, 1, 1]);
		const from = { recordId: own, revision: 1 };
		expect(refusalOf(await openRecord(outsider, 'teacher', own)).code).toBe('not-found');
		expect(refusalOf(await removeRecord(outsider, 'teacher', from)).code).toBe('not-found');
		const head = school['department-head'];
		expect(refusalOf(await removeRecord(head, 'teacher', from)).code).toBe('not-allowed');
		expect((await factsOverview(outsider, '730705')).shown?.code).toBe('660301');
	});

	it('of teachers are without names to auditors', async () => {
		const recordId = await enter(ours, newTeacher({ name: '不给督导看的名字' }));
		const opened = await openRecord(ours.auditor, 'teacher', recordId);
		const listed = await listRecords(ours.auditor, 'teacher');
		const overview = await factsOverview(ours.auditor, '730705');
		expect(JSON.stringify([opened, listed, overview])).not.toContain('不给督导看的名字');
		expect(JSON.stringify(await factsOverview(ours['school-admin'], '730705'))).toContain(
			'不给督导看的名字',
		);
	});

	it('of a form that is sent twice are made, changed and removed once', async () => {
		const admin = ours['school-admin'];
		const recordId = newRecordId();
		const value = newTeacher({ name: '只有一个' });
		const steps: [number, object | null][] = [
			[0, value],
			[1, { ...value, title: '讲师' }],
			[2, null],
		];
		for (const [revision, next] of steps) {
			const opened = { recordId, revision };
			for (const _ of [1, 2])
				granted(
					await (next
						? saveRecord(admin, 'teacher', opened, next)
						: removeRecord(admin, 'teacher', opened)),
				);
			// The same form of another person is no repetition.
			const other = ours['academic-affairs'];
			if (next) expect((await saveRecord(other, 'teacher', opened, next)).ok).toBe(false);
		}
		const rows = (await rowsOf(ours)).filter((row) => row.recordId === recordId);
		expect(rows.map(({ revision }) => revision)).toEqual([1, 2, 3]);
		const odd = { recordId: '../x', revision: 0 };
		expect(refusalOf(await saveRecord(admin, 'teacher', odd, newTeacher())).code).toBe('invalid');
	});

	it('of programmes are those of the national catalogue, under its names', async () => {
		const admin = ours['academic-affairs'];
		const add = (code: string) => saveRecord(admin, 'programme', null, { code, name: '别名' });
		expect(refusalOf(await add('999999')).faults?.map(({ path }) => path)).toEqual(['code']);
		const { recordId } = granted(await add('730701'));
		const { value } = granted(await openRecord(admin, 'programme', recordId));
		expect(value).toMatchObject({ name: '电子商务', level: '中等职业教育' });
	});

	it('are found only as what they are', async () => {
		const recordId = await enter(ours);
		expect(refusalOf(await openRecord(ours.auditor, 'room', recordId)).code).toBe('not-found');
		const room = { name: '实训室', standardRooms: [], courses: [], equipment: [] };
		const from = { recordId, revision: 1 };
		const saved = await saveRecord(ours['school-admin'], 'room', from, room);
		expect(refusalOf(saved).code).toBe('not-found');
	});

	it('of one 工号 stand once in a school', async () => {
		const value = newTeacher();
		await enter(ours, value);
		const again = refusalOf(await saveRecord(ours['academic-affairs'], 'teacher', null, value));
		expect(again.message).toContain('已有教师');
		expect(again.message).toContain(ours['school-admin'].name);
		expect(await enter(theirs, value)).toMatch(/^\w{16}$/);
	});

	it('say what is wrong, and where', async () => {
		const admin = ours['school-admin'];
		const saved = await saveRecord(admin, 'teacher', null, { number: '1', name: '何' });
		expect(refusalOf(saved).faults?.map(({ path }) => path)).toEqual(['employment', 'kind']);
	});

	it('are never overwritten from a form that is out of date: it says by whom and when', async () => {
		const recordId = await enter(ours);
		const [affairs, admin] = [ours['academic-affairs'], ours['school-admin']];
		const from = { recordId, revision: 1 };
		const value = newTeacher({ name: '先改的人' });
		granted(await saveRecord(affairs, 'teacher', from, value));
		const second = refusalOf(await saveRecord(admin, 'teacher', from, newTeacher()));
		expect(second.code).toBe('conflict');
		expect(second.message).toMatch(/ 于 \d{4}-\d\d-\d\d \d\d:\d\d 改过/);
		expect(second.message).toContain(affairs.name);
		expect(await teachers(ours)).toContain('先改的人');
		const last = { recordId, revision: 2 };
		granted(await removeRecord(admin, 'teacher', last));
		expect(refusalOf(await saveRecord(admin, 'teacher', last, value)).message).toContain('删除');
		// The number is free again.
		await enter(ours, value);
	});

	it('are only ever added to, whatever is asked of the database', async () => {
		await enter(ours);
		const before = await rowsOf(ours);
		for (const statement of [
			sql`delete from facts`,
			sql`update facts set person_id = 'x'`,
			sql`update facts set value = '{}', erased_at = '2026-01-01'`,
			sql`update facts set value = null`,
		])
			await expect(writeSchool(ours.schoolId, (db) => db.run(statement))).rejects.toThrow();
		expect(await rowsOf(ours)).toEqual(before);
	});

	it('of a teacher are blotted out whole on removal of personal data', async () => {
		const admin = ours['school-admin'];
		const recordId = await enter(ours, newTeacher({ name: '要删的人' }));
		const other = await enter(ours, newTeacher({ name: '留下的人' }));
		const next = newTeacher({ name: '要删的人二' });
		granted(await saveRecord(admin, 'teacher', { recordId, revision: 1 }, next));
		const early = refusalOf(await eraseTeacher(admin, { recordId, revision: 1 }));
		expect(early.code).toBe('conflict');
		const last = { recordId, revision: 2 };
		expect(granted(await eraseTeacher(admin, last))).toEqual({ revisions: 2 });
		expect(JSON.stringify(await rowsOf(ours))).not.toContain('要删的人');
		expect(await teachers(ours)).toContain('留下的人');
		expect(refusalOf(await eraseTeacher(admin, last)).code).toBe('not-found');
		expect(granted(await openRecord(ours.auditor, 'teacher', other)).history).toHaveLength(1);
	});
});

describe('plans and the facts of their programme', () => {
	let ours: build.TestSchool;
	beforeAll(async () => {
		ours = await build.schoolOf('丙校');
	});

	const senior = (check: {
		findings: readonly { rule: string; status: string; measured: string }[];
	}) => check.findings.find(({ rule }) => rule === 'staff/senior-share');

	it('are judged with them, and lists show it at once', async () => {
		const head = ours['department-head'];
		const planId = await build.planIn(head, referencePlan());
		const todo = async () => (await listPlans(head))[0]?.summary?.counts.missingData ?? 0;
		const before = await todo();
		const recordId = await enter(ours, teacherRecord());
		expect(await todo()).toBeLessThan(before);
		const opened = granted(await openPlan(head, planId));
		expect(opened.facts?.teachers.map(({ id }) => id)).toEqual(['20150901']);
		const judged = await judgedBy(ours.schoolId, opened.plan, { on: today() });
		expect(judged.ok && senior(judged.value.check)).toMatchObject({
			status: 'pass',
			measured: '1',
		});
		granted(await removeRecord(ours['school-admin'], 'teacher', { recordId, revision: 1 }));
		expect(await todo()).toBe(before);
		expect(granted(await openPlan(head, planId)).facts).toBeNull();
	});

	it('of another programme change nothing', async () => {
		const planId = await build.planIn(ours['department-head'], referencePlan());
		await enter(
			ours,
			newTeacher({
				shares: [{ programme: '730701', share: 1, leader: false, rankInField: null }],
			}),
		);
		expect(granted(await openPlan(ours['department-head'], planId)).facts).toBeNull();
	});

	it('keep, once accepted, what they were judged by, though the teacher leaves', async () => {
		const head = ours['department-head'];
		const planId = await build.planIn(head, referencePlan());
		const recordId = await enter(
			ours,
			teacherRecord({ name: '何建平', teachingCertificate: false }),
		);
		const asking = { revision: 0, reason: '' };
		granted(await submitPlan(head, planId, { ...asking, requestId: build.requestId() }));
		granted(
			await acceptPlan(ours['academic-affairs'], planId, {
				...asking,
				requestId: build.requestId(),
			}),
		);
		granted(await eraseTeacher(ours['school-admin'], { recordId, revision: 1 }));
		const { check } = granted(await openVersion(head, planId, 1));
		expect(check.facts).toMatchObject({ asOf: today(), teachers: [{ id: '20150901', name: '' }] });
		expect(senior(check)).toMatchObject({ status: 'pass' });
		expect(JSON.stringify(check)).not.toContain('何建平');
		expect(JSON.stringify(check.findings)).toContain('没有教师资格证书：20150901');
	});
});
