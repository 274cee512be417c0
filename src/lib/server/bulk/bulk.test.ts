/** Exports of many plans: by whom, one at a time, interrupted and gone on with, cancelled, kept and taken away. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { unpacked } from '#exports/evidence/unpack.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { machine } from '../access/actor.ts';
import { readPlatform, readSchool, writePlatform } from '../db/databases.ts';
import { bulkExports, memberships } from '../db/platform/schema.ts';
import { audit } from '../db/school/schema.ts';
import * as plans from '../plans/index.ts';
import { removeSuspendedSchool, suspendSchool } from '../schools/index.ts';
import { folderOf, itemAt, keepItem, partFile, prepare } from './folder.ts';
import { beginBulk, bulkArchive, bulkPage, cancelBulk, continueBulk } from './index.ts';
import { daysKept, untilOf } from './kept.ts';
import { removeBulkOf, type BulkRecord } from './repository.ts';
import { runBulk } from './run.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let ids: string[];

const all = { cohort: null, stages: [], packs: false };
const affairs = () => school['academic-affairs'];

/** Begun, and not yet done: the test does it. */
async function begun(choice: object = {}, actor: build.TestMember = affairs()) {
	const waiting: BulkRecord[] = [];
	const order = {
		requestId: `${requestId()}-bulk`,
		choice: { ...all, ...choice },
		origin: 'https://x.example',
	};
	const { id } = granted(await beginBulk(actor, order, (job) => void waiting.push(job)));
	const [job] = waiting;
	if (!job) throw new Error('It was not begun');
	return { id, job, order };
}
const shown = async (id: string) =>
	granted(await bulkPage(affairs())).jobs.find((job) => job.id === id);
const bytesOf = async (id: string): Promise<Uint8Array> => {
	const { stream } = granted(await bulkArchive(affairs(), id));
	return new Uint8Array(await new Response(stream).arrayBuffer());
};
const filesOf = async (id: string) => {
	const read = await unpacked(await bytesOf(id));
	if (!read.ok) throw new Error(read.faults[0]?.wrong);
	return read.value;
};
const named = (name: string, cohort = 2026) => {
	const plan = referencePlan();
	return { ...plan, cohort, programme: { ...plan.programme, name } };
};

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	const head = school['department-head'];
	ids = [
		await build.planIn(head, referencePlan()),
		await build.planIn(head, named('甲专业')),
		await build.planIn(head, named('乙专业', 2025)),
	];
	granted(await plans.submitPlan(head, ids[0]!, { revision: 0, requestId: requestId() }));
	const accepted = { revision: 0, requestId: requestId() };
	granted(await plans.acceptPlan(affairs(), ids[0]!, accepted));
	await build.planIn(other['department-head'], named('别校的'));
});
afterAll(() => data.leave());
beforeEach(() => writePlatform((db) => removeBulkOf(db, school.schoolId)));

it('takes the plans of the school alone, Word and Excel, with 核验包 where there is a version', async () => {
	const { id, job } = await begun({ packs: true });
	await runBulk(job);
	expect(await shown(id)).toMatchObject({ outcome: 'done', done: 3, of: 3, failures: [] });
	const files = await filesOf(id);
	const names = [...files.keys()];
	expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(3);
	expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(3);
	expect(names.filter((name) => name.endsWith('核验包.zip'))).toHaveLength(1);
	const index = new TextDecoder().decode(files.get('目录.csv'));
	expect(index).toContain('没有通过的版本，没有核验包');
	expect(index).not.toContain('别校的');
	const sums = new TextDecoder().decode(files.get('SHA256SUMS')).trim().split('\n');
	for (const line of sums) {
		const [hash, name = ''] = line.split('  ');
		expect(
			createHash('sha256')
				.update(files.get(name) ?? '')
				.digest('hex'),
		).toBe(hash);
	}
	expect(sums).toHaveLength(7);
	expect(readdirSync(folderOf(job))).toEqual(['archive.zip']);
});

it('is the same bytes for the same plans', async () => {
	const first = await begun({ stages: ['deliberation'] });
	await runBulk(first.job);
	const before = await bytesOf(first.id);
	const again = await begun({ stages: ['deliberation'] });
	await runBulk(again.job);
	expect(Buffer.compare(before, await bytesOf(again.id))).toBe(0);
});

it.each([
	[{ cohort: 2025 }, 1],
	[{ stages: ['drafting'] }, 2],
	[{ cohort: 2026, stages: ['drafting'] }, 1],
])('takes those that are chosen: %j', async (choice, count) => {
	expect((await begun(choice)).job.plans).toHaveLength(count);
});

it('is for whoever reads all plans of the school, and one at a time', async () => {
	for (const role of ['department-head', 'department-reviewer', 'school-admin'] as const) {
		expect(refusalOf(await bulkPage(school[role])).code).toBe('not-allowed');
		const order = { requestId: 'request-of-nobody', choice: all, origin: '' };
		expect(refusalOf(await beginBulk(school[role], order)).code).toBe('not-allowed');
	}
	const part = {
		...school.auditor,
		duty: { departments: ['商贸系'], cohorts: [], from: '', until: '' },
	};
	expect(refusalOf(await bulkPage(part)).code).toBe('not-allowed');
	const { id, order } = await begun({}, school.auditor);
	const start = () => expect.unreachable('It runs already');
	expect(granted(await beginBulk(school.auditor, order, start)).id).toBe(id);
	const second = { ...order, requestId: `${requestId()}-bulk` };
	expect(refusalOf(await beginBulk(affairs(), second, start)).code).toBe('conflict');
	expect(refusalOf(await bulkArchive(affairs(), id)).code).toBe('not-found');
	expect(refusalOf(await cancelBulk(other['academic-affairs'], id)).code).toBe('not-found');
	const none = { ...order, requestId: `${requestId()}-bulk`, choice: { ...all, cohort: 1999 } };
	expect(refusalOf(await beginBulk(affairs(), none, start)).code).toBe('invalid');
	const odd = { ...none, choice: { cohort: '2026', stages: ['nowhere'] } };
	expect(refusalOf(await beginBulk(affairs(), odd, start)).code).toBe('invalid');
});

it('goes on after an interruption, and does not do again what was done', async () => {
	const { id, job } = await begun();
	await prepare(job);
	const known = { planId: job.plans[0]!, title: '先前做成的', stage: null, version: '送审稿' };
	await keepItem(job, 0, { ...known, files: [], why: '先前的说明' });
	// What was half written when the process died.
	writeFileSync(`${partFile(job, '0002-x.docx')}.part`, 'half');
	const taken: BulkRecord[] = [];
	await continueBulk(new Date(), (left) => void taken.push(left));
	expect(taken.map((left) => left.id)).toEqual([id]);
	await runBulk(taken[0]!);
	expect(await shown(id)).toMatchObject({
		...{ outcome: 'done', done: 3 },
		failures: [{ title: '先前做成的', why: '先前的说明' }],
	});
	expect([...(await filesOf(id)).keys()].filter((name) => name.startsWith('0001'))).toEqual([]);
});

it('names a plan that cannot be printed, and goes on with the rest', async () => {
	const { id, job } = await begun();
	await runBulk({ ...job, plans: [job.plans[0]!, 'nosuchplan000000', job.plans[1]!] });
	const done = await shown(id);
	expect(done?.outcome).toBe('done');
	expect(done?.failures).toMatchObject([{ planId: 'nosuchplan000000' }]);
	const index = new TextDecoder().decode((await filesOf(id)).get('目录.html'));
	expect(index).toContain('1 份没有导出');
});

it('ends where it is cancelled, and leaves nothing', async () => {
	const { id, job } = await begun();
	await prepare(job);
	granted(await cancelBulk(affairs(), id));
	await runBulk(job);
	expect(await itemAt(job, 0)).toBeNull();
	expect(existsSync(folderOf(job))).toBe(false);
	expect((await shown(id))?.outcome).toBe('cancelled');
	expect(refusalOf(await cancelBulk(affairs(), id)).code).toBe('conflict');
	expect((await begun()).id).not.toBe(id);
});

it('goes no further than its person may', async () => {
	const leaving = await build.memberOf(school, 'auditor');
	const { id, job } = await begun({}, leaving);
	await writePlatform((db) =>
		db.delete(memberships).where(eq(memberships.personId, leaving.personId)),
	);
	await runBulk(job);
	expect(await shown(id)).toMatchObject({ outcome: 'failed', done: 0 });
	expect(existsSync(folderOf(job))).toBe(false);
});

it('is kept for its days, to the moment, and stands in the 操作记录', async () => {
	const { id, job } = await begun({ cohort: 2025 });
	await runBulk(job);
	await bytesOf(id);
	const endedAt = (await shown(id))?.endedAt ?? '';
	const until = Date.parse(untilOf(endedAt));
	expect(until - Date.parse(endedAt)).toBe(daysKept * 86_400_000);
	await continueBulk(new Date(until));
	expect(statSync(path.join(folderOf(job), 'archive.zip')).size).toBeGreaterThan(1000);
	await continueBulk(new Date(until + 1));
	expect(existsSync(folderOf(job))).toBe(false);
	expect(await shown(id)).toBeUndefined();
	const entries = await readSchool(school.schoolId, (db) => db.select().from(audit));
	const told = entries.map(({ changes }) => String(changes)).filter((text) => text.includes(id));
	expect(told).toHaveLength(3);
	expect(told.join()).toContain('"outcome":"fetched"');
});

it('goes with its school', async () => {
	const gone = await build.schoolOf('丙校');
	await build.planIn(gone['department-head'], referencePlan());
	const { job } = await begun({}, gone['academic-affairs']);
	await runBulk(job);
	granted(await suspendSchool(machine, gone.schoolId));
	granted(await removeSuspendedSchool(machine, gone.schoolId, '丙校'));
	expect(existsSync(path.dirname(folderOf(job)))).toBe(false);
	expect(await readPlatform((db) => db.select().from(bulkExports))).toEqual([]);
});
