/** An export of many plans is done: one plan after the other, what was done before an interruption not again. */
import type { BulkItem } from '#domain/desk/bulk.ts';
import type { Actor } from '../access/actor.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { errorId, logError } from '../log.ts';
import { schoolsOfPerson } from '../people/repository.ts';
import { schoolById } from '../directory/schools.ts';
import { holding } from '../jobs/lease.ts';
import { isDiskFull } from '../disk-full.ts';
import { packArchive } from './archive.ts';
import * as folder from './folder.ts';
import { madeOf } from './made.ts';
import { noteBulk } from './noted.ts';
import { mayExportAll } from './permission.ts';
import { bulkById, endBulk, noteProgress, type BulkRecord } from './repository.ts';

/** Whoever began it, as they are in the school now; null: they may not any more. */
async function actorOf({ personId, schoolId, name }: BulkRecord): Promise<Actor | null> {
	const schools = await readPlatform((db) => schoolsOfPerson(db, personId));
	const member = schools.find(({ id }) => id === schoolId);
	if (!member || !mayExportAll(member)) return null;
	const { role, department, duty, name: schoolName } = member;
	return { personId, name, schoolId, schoolName, role, department, duty };
}

const isWanted = async ({ id }: BulkRecord): Promise<boolean> =>
	(await readPlatform((db) => bulkById(db, id)))?.outcome === 'running';

type End = Pick<BulkRecord, 'outcome' | 'words' | 'bytes'>;

async function ended(job: BulkRecord, end: End): Promise<void> {
	const isFirst = await writePlatform((db) => endBulk(db, job.id, { ...end, endedAt: now() }));
	if (isFirst) await noteBulk(job, end.outcome);
	if (!isFirst || end.outcome !== 'done') await folder.forgetFolder(job);
}

const failed = (words: string): End => ({ outcome: 'failed', words, bytes: 0 });

const failureOf = ({ planId, title, why }: BulkItem) => ({ planId, title, why });

/** Of all plans, or null where it was ended on the way. */
async function allItems(job: BulkRecord): Promise<BulkItem[] | null> {
	const items: BulkItem[] = [];
	for (const at of job.plans.keys()) {
		if (!(await isWanted(job))) return null;
		const item = (await folder.itemAt(job, at)) ?? (await newItem(job, at));
		if (!item) return null;
		items.push(item);
		const failures = items.filter(({ files }) => files.length === 0).map(failureOf);
		await writePlatform((db) => noteProgress(db, job.id, { done: items.length, failures }));
	}
	return items;
}

/** null: whoever began it may not go on. */
async function newItem(job: BulkRecord, at: number): Promise<BulkItem | null> {
	const actor = await actorOf(job);
	if (!actor) {
		await ended(job, failed('办理人不再是本校的教务处或督导，没有继续。'));
		return null;
	}
	const item = await madeOf(actor, job, at);
	await folder.keepItem(job, at, item);
	return item;
}

async function work(job: BulkRecord): Promise<void> {
	await folder.prepare(job);
	const items = await allItems(job);
	if (!items) return folder.forgetFolder(job);
	const school = await readPlatform((db) => schoolById(db, job.schoolId));
	const bytes = await packArchive(job, school?.name ?? '', items);
	await folder.forgetParts(job);
	const failures = items.filter(({ files }) => files.length === 0).map(failureOf);
	await ended({ ...job, failures }, { outcome: 'done', words: '', bytes });
}

const full = '磁盘写满了，没有做完。请管理员腾出空间后再导出。';

function failure(error: unknown): End {
	if (isDiskFull(error)) return failed(full);
	const id = errorId();
	logError(error, { id, method: '', route: null, status: 500 });
	return failed(`没有做完，已记入日志，编号 ${id}。`);
}

/** At most one of a school, whatever process does it; at once again where somebody does it already. */
export async function runBulk(job: BulkRecord): Promise<void> {
	await holding(`bulk/${job.schoolId}`, async () => {
		if (!(await isWanted(job))) return folder.forgetFolder(job);
		await work(job).catch((error: unknown) => ended(job, failure(error)));
	});
}

/** Not waited for; what becomes of it, its row tells. */
export function startBulk(job: BulkRecord): void {
	runBulk(job).catch((error: unknown) =>
		logError(error, { id: errorId(), method: '', route: null, status: 500 }),
	);
}
