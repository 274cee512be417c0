import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schoolOrders } from '#domain/schools/overview.ts';
import * as build from '#tests/builders/school-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { machine } from '../access/actor.ts';
import { beginSession } from '../access/session.ts';
import { verifyAudit } from '../audit/index.ts';
import {
	moveTo,
	placesNow,
	readPlatform,
	readSchool,
	writePlatform,
	writeSchool,
} from '../db/databases.ts';
import { settings } from '../db/school/schema.ts';
import { hasSchoolDatabase } from '../db/whole.ts';
import { countPlans } from '../plans/repository.ts';
import { resumeSchool, suspendSchool } from '../schools/index.ts';
import { sessionsOf } from '../access/sessions-of.ts';
import { secondFactors, settings as platformSettings } from '../db/platform/schema.ts';
import { keyMark, keyMarkIn } from '../secrets/key.ts';
import { keyFault } from './key-of-backup.ts';
import { folderOf, manifestOf, rotate } from './kept.ts';
import { holding } from '../jobs/lease.ts';
import { lookAtClock } from './watchman.ts';
import {
	backUp,
	backupNames,
	backupsOf,
	keptBackups,
	gatherNow,
	latestJob,
	overviewPage,
	platformTotals,
	latestJobs,
	recoverAll,
	recoverSchool,
	rehearseBackup,
	setBackupSchedule,
} from './index.ts';

const { granted, refusalOf } = build;
const onFiles = !process.env['TEST_LIBSQL'];
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	await build.planIn(school['department-head'], referencePlan());
});
afterAll(() => data.leave());

const set = (id: string, key: string) =>
	writeSchool(id, (db) => db.insert(settings).values({ key, value: 1 }));
const keysOf = (id: string) =>
	readSchool(id, (db) => db.select().from(settings)).then((rows) => rows.map(({ key }) => key));
const made = async (): Promise<string> => {
	const job = granted(await backUp(machine));
	expect(job).toMatchObject({ outcome: 'done' });
	return job.backup;
};

describe('a backup', () => {
	it('holds the platform and each school of one moment, while they are written to', async () => {
		let writing = true;
		let written = 0;
		const writer = (async () => {
			for (; writing; await setImmediate()) await set(other.schoolId, `busy-${(written += 1)}`);
		})();
		const job = granted(await backUp(machine));
		writing = false;
		await writer;
		expect(job).toMatchObject({ outcome: 'done', kind: 'backup', by: '命令行' });
		expect(written).toBeGreaterThan(1);
		const manifest = await manifestOf(job.backup);
		expect(manifest?.schools.map(({ name }) => name).sort()).toEqual(['乙校', '甲校']);
		const ours = manifest?.schools.find(({ id }) => id === school.schoolId);
		expect(ours?.copy?.rows).toMatchObject({ plans: 1 });
		expect(statSync(path.join(folderOf(job.backup), 'manifest.json')).mode & 0o777).toBe(0o600);
		const rehearsed = granted(await rehearseBackup(machine));
		expect(rehearsed).toMatchObject({ outcome: 'done', backup: job.backup });
		expect(rehearsed.words).toContain('2 所学校都能恢复');
		expect(
			readdirSync(path.join(data.folder, 'backups')).filter((name) => name.includes('-')),
		).toEqual([]);
	});

	it('is one at a time', async () => {
		await holding('upkeep', async () => {
			expect(refusalOf(await backUp(machine))).toMatchObject({ code: 'conflict' });
			expect(refusalOf(await rehearseBackup(machine)).message).toContain('正在进行');
		});
	});

	it('goes when it is older than those that are kept; with it what was interrupted', async () => {
		const half = folderOf('20200101T000000Z.part');
		mkdirSync(half);
		granted(await setBackupSchedule(machine, '02:00', 1));
		const newest = await made();
		expect(await backupNames()).toEqual([newest]);
		expect(existsSync(half)).toBe(false);
		expect((await keptBackups()).map(({ schools }) => schools)).toEqual([2]);
		granted(await setBackupSchedule(machine, '02:00', 7));
	});

	it('takes what was put aside with it, as long as as many backups are kept', async () => {
		const newest = (await backupNames())[0] ?? '';
		const aside = (name: string) => path.join(data.folder, 'backups', 'aside', name);
		const before = [
			`${other.schoolId}-20200101T000000Z.db`,
			`${other.schoolId}-20200101T000000Z.db-wal`,
		];
		const [since, foreign] = [`${other.schoolId}-${newest}.db`, 'note.txt'];
		mkdirSync(aside(''));
		for (const name of [...before, since, foreign]) writeFileSync(aside(name), '');
		const names = await backupNames();
		await rotate(names.length + 1);
		expect(readdirSync(aside(''))).toHaveLength(4);
		await rotate(names.length);
		expect(readdirSync(aside('')).sort()).toEqual([since, foreign].sort());
		rmSync(aside(''), { recursive: true });
	});

	it.each([
		['25:00', 7],
		['2:00', 7],
		['02:00', 0],
		['02:00', 366],
		['02:00', 1.5],
	])('is not made at %s with %s kept', async (time, keep) => {
		expect(refusalOf(await setBackupSchedule(machine, time, keep)).code).toBe('invalid');
	});
});

describe('what was copied and is not what it was', () => {
	it.runIf(onFiles)('is told by the rehearsal, with the name of the school', async () => {
		const [name = ''] = await backupNames();
		appendFileSync(path.join(folderOf(name), 'schools', `${other.schoolId}.db`), 'x');
		const job = granted(await rehearseBackup(machine, name));
		expect(job.outcome).toBe('failed');
		expect(job.words).toContain('2 所学校中 1 所能恢复');
		expect(job.words).toContain('乙校');
		granted(await suspendSchool(machine, other.schoolId));
		const asked = { backup: name, name: '乙校' };
		expect(refusalOf(await recoverSchool(machine, other.schoolId, asked))).toMatchObject({
			code: 'invalid',
		});
		granted(await resumeSchool(machine, other.schoolId));
	});
});

describe('a school', () => {
	it('goes back to a backup in two steps; what stood there is kept aside', async () => {
		const head = school['department-head'];
		const chosen = { id: school.schoolId, name: '甲校', role: head.role, department: '' };
		await beginSession(head.personId, chosen, false);
		await set(school.schoolId, 'before');
		const backup = await made();
		await set(school.schoolId, 'after');
		expect((await backupsOf(machine, school.schoolId))[0]?.backup).toBe(backup);
		const again = (name: string) => recoverSchool(machine, school.schoolId, { backup, name });
		expect(refusalOf(await again('甲校')).code).toBe('stage');
		granted(await suspendSchool(machine, school.schoolId));
		expect(refusalOf(await again('乙校')).code).toBe('invalid');
		expect(await keysOf(school.schoolId)).toContain('after');
		const { aside } = granted(await again('甲校'));
		expect(await keysOf(school.schoolId)).toEqual(expect.arrayContaining(['before', 'restored']));
		expect(await keysOf(school.schoolId)).not.toContain('after');
		expect(existsSync(aside ?? '')).toBe(true);
		expect(await verifyAudit(machine, school.schoolId)).toMatchObject({ wrong: null });
		expect(await readSchool(school.schoolId, countPlans)).toBe(1);
		expect(await latestJob('restore')).toMatchObject({ outcome: 'done', backup });
		granted(await resumeSchool(machine, school.schoolId));
	});

	it('that is not in the backup, or not at all, has nothing done to it', async () => {
		const asked = { backup: '20200101T000000Z', name: '甲校' };
		granted(await suspendSchool(machine, school.schoolId));
		expect(refusalOf(await recoverSchool(machine, school.schoolId, asked)).code).toBe('not-found');
		expect(refusalOf(await recoverSchool(machine, 'nosuchschool', asked)).code).toBe('not-found');
		granted(await resumeSchool(machine, school.schoolId));
	});

	it.runIf(onFiles)(
		'whose file is no database any more comes back, and the ruin is kept',
		async () => {
			const backup = await made();
			await build.reopen(data.folder);
			writeFileSync(path.join(data.folder, 'schools', `${other.schoolId}.db`), 'no database');
			const partly = granted(await backUp(machine));
			expect(partly).toMatchObject({ outcome: 'partly' });
			expect(partly.words).toContain('乙校');
			// What an earlier backup had of it has not rotated away.
			const copy = (await manifestOf(partly.backup))?.schools.find(({ name }) => name === '乙校');
			expect(copy).toMatchObject({
				why: expect.any(String) as string,
				copy: { at: expect.any(String) as string },
			});
			granted(await suspendSchool(machine, other.schoolId));
			const { aside } = granted(
				await recoverSchool(machine, other.schoolId, { backup, name: '乙校' }),
			);
			expect(readFileSync(aside ?? '', 'utf8')).toBe('no database');
			expect(await readSchool(other.schoolId, countPlans)).toBe(0);
			granted(await resumeSchool(machine, other.schoolId));
		},
	);
});

describe('a whole backup', () => {
	it('becomes a platform at a place where there is none, with nobody signed in', async () => {
		const head = school['department-head'];
		const [name = ''] = await backupNames();
		const beside = build.placesFor(path.join(data.folder, 'elsewhere'));
		const places = { ...beside, schools: null, platform: null };
		expect(refusalOf(await recoverAll(machine, name, placesNow(), () => undefined)).code).toBe(
			'conflict',
		);
		expect(granted(await recoverAll(machine, name, places, () => undefined))).toEqual({
			schools: 2,
			faults: [],
			key: null,
		});
		const key = (folder: string) => readFileSync(path.join(folder, 'secret.key'), 'utf8');
		expect(key(places.folder)).toBe(key(data.folder));
		const here = placesNow();
		await moveTo(places);
		expect(await readSchool(school.schoolId, countPlans)).toBe(1);
		expect(await readPlatform((db) => sessionsOf(db, head.personId))).toEqual([]);
		expect(await verifyAudit(machine, school.schoolId)).toMatchObject({ wrong: null });
		await moveTo(here);
		expect(await hasSchoolDatabase(school.schoolId)).toBe(true);
	});
});

describe('the key of a backup', () => {
	it('is asked for where something is sealed with it, and it is not there', async () => {
		const folders = ['other-key', 'no-key', 'key-comes'].map((name) =>
			path.join(data.folder, name),
		);
		const [otherKey = '', noKey = '', keyComes = ''] = folders;
		for (const folder of folders) mkdirSync(folder);
		writeFileSync(path.join(otherKey, 'secret.key'), '1'.repeat(64));
		const fault = (key: { key?: string }, to: string) => keyFault(key, data.folder, to);
		const ours = { key: keyMark() };
		expect(await fault(ours, otherKey)).toBe(null);
		const secondFactor = { personId: school.auditor.personId, secret: 'sealed', lastStep: 0 };
		await writePlatform((db) =>
			db.insert(secondFactors).values({ ...secondFactor, createdAt: '2026-11-26' }),
		);
		expect(await fault(ours, otherKey)).toContain('1 人的两步验证');
		expect(await fault({}, noKey)).toContain('没有记下');
		expect(keyMarkIn(noKey)).toBe(null);
		expect(await fault(ours, keyComes)).toBe(null);
		expect(keyMarkIn(keyComes)).toBe(ours.key);
		await writePlatform((db) => db.delete(secondFactors));
	});
});

describe('what the operator sees', () => {
	it('are numbers of each school and over all, gathered without anybody’s page', async () => {
		const head = school['department-head'];
		const chosen = { id: school.schoolId, name: '甲校', role: head.role, department: '' };
		await beginSession(head.personId, chosen, false);
		const asked = { words: '甲', order: 'bytes', from: 0, most: 10 } as const;
		expect((await overviewPage(machine, asked)).rows[0]).toMatchObject({ figures: null });
		expect(await gatherNow()).toBe(true);
		const { rows, count } = await overviewPage(machine, asked);
		expect([count, rows.length]).toEqual([1, 1]);
		expect(rows[0]?.figures).toMatchObject({ plans: 1, active: 1, behind: 0, wrong: null });
		expect(rows[0]?.figures?.changes).toBeGreaterThan(0);
		expect(rows[0]?.figures?.bytes).toBeGreaterThan(4096);
		expect(await platformTotals(machine)).toMatchObject({
			...{ schools: 2, active: 1, broken: 0, behind: 0, unknown: 0 },
		});
		const orders = await Promise.all(
			schoolOrders.map((order) => overviewPage(machine, { ...asked, words: '', order })),
		);
		expect(orders.map((page) => page.rows.length)).toEqual(schoolOrders.map(() => 2));
	});
});

describe('the clock', () => {
	it('makes what was missed, once, and rehearses it', async () => {
		await writePlatform((db) => db.delete(platformSettings));
		const tomorrow = new Date(Date.now() + 25 * 3_600_000);
		const before = (await latestJobs(machine, 100)).length;
		await lookAtClock(tomorrow);
		const [rehearsal, backup] = await latestJobs(machine, 2);
		expect([backup?.kind, backup?.by, rehearsal?.kind, rehearsal?.outcome]).toEqual([
			'backup',
			'定时',
			'rehearsal',
			'done',
		]);
		expect(await latestJobs(machine, 100)).toHaveLength(before + 2);
	});
});
