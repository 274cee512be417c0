import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { machine } from '../access/actor.ts';
import { schoolRoles } from '../access/role.ts';
import { readSession, beginSession } from '../access/session.ts';
import { readPlatform, readSchool, writeSchool } from '../db/databases.ts';
import { hasSchoolDatabase } from '../db/whole.ts';
import { personById } from '../people/repository.ts';
import { openPlan } from '../plans/index.ts';
import { readArchive } from './archive/unpack.ts';
import { allSchools } from '../directory/schools.ts';
import {
	archiveSchool,
	listSchools,
	migrateAll,
	removeSuspendedSchool,
	renameSchool,
	restoreSchool,
	resumeSchool,
	suspendSchool,
} from './index.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;
let file: string;

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	planId = await build.planIn(school['department-head'], referencePlan());
	await build.planIn(other['department-head'], referencePlan());
	file = granted(await archiveSchool(machine, school.schoolId)).file;
});
afterAll(() => data.leave());

const rowOf = async (id: string) =>
	(await listSchools(machine)).rows.find((row) => row.id === id) ?? null;

describe('a school', () => {
	it('is renamed where the name can be one', async () => {
		const { schoolId } = other;
		granted(await renameSchool(machine, schoolId, { name: ' 乙职业学院 ', code: '3200000418' }));
		expect(await rowOf(schoolId)).toMatchObject({ name: '乙职业学院', code: '3200000418' });
		const wrong = refusalOf(await renameSchool(machine, schoolId, { name: '=1+1', code: '' }));
		expect(wrong.faults?.map((fault) => fault.path)).toEqual(['name']);
		expect(await rowOf(schoolId)).toMatchObject({ name: '乙职业学院' });
	});

	it('that is suspended lets nobody in, and loses nothing', async () => {
		const head = other['department-head'];
		const chosen = { id: other.schoolId, name: '乙', role: head.role, department: '' };
		const before = await beginSession(head.personId, chosen, false);
		expect((await readSession(before))?.actor).not.toBeNull();
		granted(await suspendSchool(machine, other.schoolId));
		expect(await readSession(before)).toBeNull();
		const after = await beginSession(head.personId, chosen, false);
		expect((await readSession(after))?.actor).toBeNull();
		granted(await resumeSchool(machine, other.schoolId));
		expect((await readSession(after))?.actor).not.toBeNull();
		expect(await rowOf(other.schoolId)).toMatchObject({ status: 'active', plans: 1 });
	});

	it('that is not there has nothing done to it', async () => {
		expect(refusalOf(await suspendSchool(machine, 'nowhere')).code).toBe('not-found');
		expect(refusalOf(await resumeSchool(machine, 'nowhere')).code).toBe('not-found');
		expect(refusalOf(await archiveSchool(machine, 'nowhere')).code).toBe('not-found');
	});

	it('is found by a part of its name, page by page', async () => {
		expect((await listSchools(machine, '乙')).rows.map(({ id }) => id)).toEqual([other.schoolId]);
		const page = await listSchools(machine, '', 1, 1);
		expect([page.rows.length, page.count]).toEqual([1, 2]);
		expect((await listSchools(machine, '%')).count).toBe(2);
	});
});

/** Where the content of the first file of a zip begins: behind its header, name and extra field. */
const firstContent = (zip: Buffer): number => 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);

describe('the archive', () => {
	it('is for its owner alone, whole, and opens no account', async () => {
		expect(statSync(file).mode & 0o777).toBe(0o600);
		const archive = await readArchive(file);
		if (!archive.ok) throw new Error(JSON.stringify(archive.faults));
		const { manifest, people, dump } = archive.value;
		expect(manifest.school).toMatchObject({ id: school.schoolId, name: '甲校' });
		expect(people).toHaveLength(schoolRoles.length);
		expect(dump.tables['plans']).toHaveLength(1);
		expect(Object.keys(manifest.files)).toContainEqual(
			expect.stringMatching(/^方案\/2026级直播电商服务-.*\/plan\.json$/),
		);
		expect(JSON.stringify(archive.value)).not.toContain('argon2');
	});

	it.each([
		['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
		['no zip', () => Buffer.from('不是档案')],
		[
			'changed',
			(bytes: Buffer) =>
				Buffer.from(bytes.map((byte, at) => (at === firstContent(bytes) + 5 ? byte ^ 1 : byte))),
		],
	])('that is %s is refused, and nothing is made of it', async (_, damage) => {
		const damaged = path.join(data.folder, 'damaged.zip');
		writeFileSync(damaged, damage(readFileSync(file)));
		const refusal = refusalOf(await restoreSchool(machine, damaged));
		expect(refusal.faults?.[0]?.right).toContain('学校档案');
		expect((await listSchools(machine)).count).toBe(2);
	});

	it('of a school that is still there is not restored over it', async () => {
		expect(refusalOf(await restoreSchool(machine, file))).toMatchObject({ code: 'conflict' });
		expect(await rowOf(school.schoolId)).toMatchObject({ plans: 1 });
	});
});

describe('deleting', () => {
	it('needs two steps and the name, leaves an archive, and takes everything else', async () => {
		const { schoolId } = school;
		const head = school['department-head'].personId;
		expect(refusalOf(await removeSuspendedSchool(machine, schoolId, '甲校')).code).toBe('stage');
		granted(await suspendSchool(machine, schoolId));
		expect(refusalOf(await removeSuspendedSchool(machine, schoolId, '乙校')).code).toBe('invalid');
		expect(await rowOf(schoolId)).not.toBeNull();
		file = granted(await removeSuspendedSchool(machine, schoolId, '甲校')).file;
		expect(await rowOf(schoolId)).toBeNull();
		expect(await readPlatform((db) => personById(db, head))).toBeUndefined();
		expect(await hasSchoolDatabase(schoolId)).toBe(false);
		expect(await rowOf(other.schoolId)).toMatchObject({ plans: 1, people: schoolRoles.length });
	});

	it('is undone by restoring: the same school, suspended, its accounts to be opened anew', async () => {
		const restored = granted(await restoreSchool(machine, file));
		expect(restored).toMatchObject({
			schoolId: school.schoolId,
			name: '甲校',
			people: schoolRoles.length,
		});
		expect(restored.newAccounts).toHaveLength(schoolRoles.length);
		expect(await rowOf(school.schoolId)).toMatchObject({ status: 'suspended', plans: 1 });
		granted(await resumeSchool(machine, school.schoolId));
		const opened = granted(await openPlan(school['department-head'], planId));
		expect(opened.plan.courses).toEqual(referencePlan().courses);
		const again = granted(await archiveSchool(machine, school.schoolId));
		const [before, after] = [await readArchive(file), await readArchive(again.file)];
		if (!before.ok || !after.ok) throw new Error('An archive does not read back');
		expect(after.value.dump).toEqual(before.value.dump);
	});

	it('leaves history that still cannot be rewritten, and what is written from now on is recorded', async () => {
		// What notes changes is made before the first of them.
		await writeSchool(school.schoolId, () => Promise.resolve());
		const rules = (id: string) =>
			readSchool(id, (db) =>
				db.all<{ name: string }>(
					sql.raw(`SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`),
				),
			);
		const restored = (await rules(school.schoolId)).map(({ name }) => name);
		expect(restored).toContain('revisions_no_update');
		expect(restored).toEqual((await rules(other.schoolId)).map(({ name }) => name));
	});
});

describe('migrating all', () => {
	/** The last migration of this school will be made once more, and fail in its middle. */
	const forgetLast = (id: string): Promise<void> =>
		build.pastTheProgram(data.folder, id, async (client) => {
			await client.execute(
				'DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)',
			);
		});
	const partsOf = (id: string) =>
		build.pastTheProgram(data.folder, id, async (client) => {
			const { rows } = await client.execute('SELECT name, sql FROM sqlite_master ORDER BY name');
			const seen = await client.execute('SELECT count(*) AS many FROM __drizzle_migrations');
			return JSON.stringify([rows, seen.rows]);
		});

	it('tells each school, and stops at the one that fails; it and the others stay as they were', async () => {
		const told: string[] = [];
		expect(await migrateAll(machine, ({ school: name }) => told.push(name))).toMatchObject({
			done: 2,
			failed: null,
		});
		expect(told).toHaveLength(2);
		const ids = (await readPlatform(allSchools)).map(({ id }) => id);
		const [first = '', second = ''] = ids;
		await build.reopen(data.folder);
		for (const id of ids) await forgetLast(id);
		const before = [await partsOf(first), await partsOf(second)];
		const stopped = await migrateAll(machine, () => undefined);
		expect(stopped).toMatchObject({ done: 0, of: 2, failed: { id: first } });
		expect([await partsOf(first), await partsOf(second)]).toEqual(before);
		expect((await listSchools(machine)).rows.map(({ plans }) => plans)).toEqual([null, null]);
	});
});
