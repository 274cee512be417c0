import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { teacherRecord } from '#tests/builders/records-of.ts';
import { machine } from '../access/actor.ts';
import { schoolRoles } from '../access/role.ts';
import { readSchool, writePlatform, writeSchool } from '../db/databases.ts';
import { askedFrom } from '../db/origin.ts';
import { eraseTeacher, saveRecord } from '../facts/index.ts';
import { createSchool } from '../schools/index.ts';
import { listAudit, soughtIn, verifyAudit, type AuditLine } from './index.ts';

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

/** With an administrator that has no account: passwords take their time. */
async function anotherSchool(): Promise<Administered> {
	const { schoolId } = granted(await createSchool(machine, { name: '丙校', code: '' }));
	return { schoolId, 'school-admin': { ...ours['school-admin'], schoolId, schoolName: '丙校' } };
}

const all = soughtIn(new URLSearchParams());
const linesOf = async (school: build.TestSchool, sought = all): Promise<readonly AuditLine[]> =>
	granted(await listAudit(school.auditor, sought, null)).lines;
type Administered = Pick<build.TestSchool, 'schoolId' | 'school-admin'>;
const origin = (school: Administered) => ({
	personId: school['school-admin'].personId,
	from: '192.0.2.7',
	action: 'POST /facts',
	agent: '',
});
const saved = (school: Administered, opened: Parameters<typeof saveRecord>[2], value: object) =>
	askedFrom(origin(school), () => saveRecord(school['school-admin'], 'teacher', opened, value));

/** The triggers are taken away first. */
const forge = (school: Administered, change: string): Promise<void> =>
	build.pastTheProgram(data.folder, school.schoolId, async (client) => {
		const guards = ['audit_no_delete', 'audit_no_rewriting', 'audit_only_blotted_out'];
		for (const name of guards) await client.execute(`DROP TRIGGER ${name}`);
		await client.execute(change);
	});

describe('操作记录', () => {
	it('holds who changed what from where, before and after', async () => {
		const value = teacherRecord({ number: 'T1', name: '王平' });
		const { recordId } = granted(await saved(ours, null, value));
		const renamed = { ...value, name: '王萍' };
		granted(await saved(ours, { recordId, revision: 1 }, renamed));
		const [newest, before] = await linesOf(ours);
		expect(newest).toMatchObject({ by: ours['school-admin'].name, from: '192.0.2.7', erased: 0 });
		expect(newest?.changes).toHaveLength(1);
		expect(newest?.changes[0]).toMatchObject({ noun: '师资与条件', verb: '新增' });
		expect(newest?.changes[0]?.fields.find(({ name }) => name === '内容')?.after).toContain('王萍');
		expect(newest?.seq).toBe((before?.seq ?? 0) + 1);
		expect(await verifyAudit(machine, ours.schoolId)).toMatchObject({ wrong: null, erased: 0 });
	});

	it('keeps nothing of a write that failed, and fails a write that it cannot keep', async () => {
		const before = await linesOf(ours);
		const failing = writeSchool(ours.schoolId, async (db) => {
			await db.run(sql`INSERT INTO settings (key, value) VALUES ('a', '1')`);
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect(await linesOf(ours)).toEqual(before);
		const blocked =
			'CREATE TRIGGER stop BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, "full"); END';
		await writeSchool(ours.schoolId, (db) => db.run(sql.raw(blocked)));
		const refused = writeSchool(ours.schoolId, (db) =>
			db.run(sql`INSERT INTO settings (key, value) VALUES ('b', '2')`),
		);
		await expect(refused).rejects.toThrow();
		await writeSchool(ours.schoolId, (db) => db.run(sql`DROP TRIGGER stop`));
		const settings = await readSchool(ours.schoolId, (db) =>
			db.all<{ key: string }>(sql`SELECT key FROM settings`),
		);
		expect(settings.map(({ key }) => key)).toEqual(['school']);
	});

	it('is read by 教务, 审核/督导 and 学校管理员 of that school alone', async () => {
		for (const role of schoolRoles) {
			const page = await listAudit(ours[role], all, null);
			const reads = ['academic-affairs', 'auditor', 'school-admin'].includes(role);
			expect([role, page.ok]).toEqual([role, reads]);
			if (!page.ok) expect(refusalOf(page).code).toBe('not-allowed');
		}
		expect(JSON.stringify(await linesOf(theirs))).not.toContain('王平');
	});

	it('is sought by day, person and place', async () => {
		const of = (words: Record<string, string>) =>
			linesOf(ours, soughtIn(new URLSearchParams(words)));
		const { personId } = ours['school-admin'];
		expect(await of({ person: personId, place: 'facts' })).toHaveLength(2);
		expect(await of({ person: personId, place: 'layers' })).toEqual([]);
		expect(await of({ to: '2020-01-01' })).toEqual([]);
		expect(await of({ from: '2020-01-01', person: personId })).toHaveLength(2);
		expect((await of({ place: "facts' OR 1=1" })).length).toBe((await linesOf(ours)).length);
	});

	it('loses the words of a teacher whose personal data are removed, and stays whole', async () => {
		const value = teacherRecord({ number: 'T2', name: '李芳菲' });
		const { recordId } = granted(await saved(theirs, null, value));
		granted(await eraseTeacher(theirs['school-admin'], { recordId, revision: 1 }));
		const rows = await readSchool(theirs.schoolId, (db) =>
			db.all<{ changes: string }>(sql`SELECT changes FROM audit`),
		);
		expect(JSON.stringify(rows)).not.toContain('李芳菲');
		expect(await verifyAudit(machine, theirs.schoolId)).toMatchObject({ wrong: null, erased: 1 });
	});

	it.each([
		[
			'an entry rewritten',
			`UPDATE audit SET changes = replace(changes, '王平', '赵四')`,
			'被改动过',
		],
		['another author', `UPDATE audit SET person_id = 'x' WHERE seq = 3`, '第 3 条被改动过'],
		['an entry cut out', `DELETE FROM audit WHERE seq = 2`, '第 2 条缺失'],
		['the end cut off', `DELETE FROM audit WHERE seq > 2`, '末尾缺失'],
		['a row changed past the program', `UPDATE settings SET value = '"x"'`, '没有经过循标'],
	])('tells of %s', async (_, change, wrong) => {
		const school = await anotherSchool();
		const value = teacherRecord({ number: 'T1', name: '王平' });
		granted(await saved(school, null, value));
		// The platform is told of the end once a minute.
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
		granted(await saved(school, null, { ...value, number: 'T2' }));
		vi.useRealTimers();
		await writePlatform(() => Promise.resolve());
		expect(await verifyAudit(machine, school.schoolId)).toMatchObject({ wrong: null });
		await forge(school, change);
		expect((await verifyAudit(machine, school.schoolId)).wrong).toContain(wrong);
	});

	it.each([
		`DELETE FROM audit WHERE seq = 1`,
		`UPDATE audit SET person_id = 'x'`,
		`UPDATE audit SET changes = '[]'`,
		`UPDATE audit SET changes = '[]', erased_at = '2026-01-01'`,
	])('is never rewritten: %s', async (change) => {
		const before = await linesOf(ours);
		await expect(writeSchool(ours.schoolId, (db) => db.run(sql.raw(change)))).rejects.toThrow();
		expect(await linesOf(ours)).toEqual(before);
	});
});
