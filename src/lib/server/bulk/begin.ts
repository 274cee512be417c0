/** Exports of many plans: begun, looked at, cancelled, fetched. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileName } from '#domain/file-name.ts';
import * as v from 'valibot';
import { dayInChina } from '#domain/day-in-china.ts';
import { bulkChoice, isChosen, type BulkChoice, type BulkJob } from '#domain/desk/bulk.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { listPlans } from '../plans/index.ts';
import { archiveFile } from './folder.ts';
import { daysKept, untilOf } from './kept.ts';
import { noteBulk, noteFetched } from './noted.ts';
import { mayExportAll, notTheirs } from './permission.ts';
import * as repository from './repository.ts';
import { startBulk } from './run.ts';

type BulkRecord = repository.BulkRecord;

/** Of a page. */
const mostShown = 5;

const jobOf = (record: BulkRecord): BulkJob => {
	const {
		id,
		choice,
		name: by,
		outcome,
		done,
		failures,
		startedAt,
		endedAt,
		bytes,
		words,
	} = record;
	const until = outcome === 'done' && endedAt ? untilOf(endedAt) : null;
	const of = record.plans.length;
	return { id, choice, by, outcome, done, of, failures, startedAt, endedAt, until, bytes, words };
};

export interface BulkPage {
	readonly jobs: readonly BulkJob[];
	/** Cohorts of the school's plans with how many, the newest first. */
	readonly cohorts: readonly { readonly cohort: number; readonly plans: number }[];
	readonly daysKept: number;
}

export async function bulkPage(actor: Actor): Promise<Answer<BulkPage>> {
	if (!mayExportAll(actor)) return notTheirs();
	const jobs = await readPlatform((db) => repository.latestOf(db, actor.schoolId, mostShown));
	const counts = new Map<number, number>();
	for (const { cohort } of await listPlans(actor))
		counts.set(cohort, (counts.get(cohort) ?? 0) + 1);
	const cohorts = [...counts].map(([cohort, plans]) => ({ cohort, plans }));
	const newest = cohorts.toSorted((a, b) => b.cohort - a.cohort);
	return granted({ jobs: jobs.map(jobOf), cohorts: newest, daysKept });
}

/** By cohort and name, so that the archive has an order. */
async function plansOf(actor: Actor, choice: BulkChoice): Promise<string[]> {
	const chosen = (await listPlans(actor)).filter((plan) => isChosen(choice, plan));
	const nameOf = (row: (typeof chosen)[number]) =>
		`${row.cohort} ${row.programmeCode} ${row.programmeName} ${row.id}`;
	return chosen.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).map(({ id }) => id);
}

const busy = () =>
	refused('conflict', '本校已有一次批量导出正在进行。请等它完成，或取消它再开始。');

/** Whoever was quicker has the place: of two at once the database takes one. */
async function inserted(record: BulkRecord): Promise<BulkRecord | null> {
	return writePlatform(async (db) => {
		const known = await repository.bulkByRequest(db, record.schoolId, record.requestId);
		if (known) return known;
		if (await repository.runningOf(db, record.schoolId)) return null;
		await repository.insertBulk(db, record);
		return record;
	});
}

export interface BulkOrder {
	readonly requestId: string;
	readonly choice: unknown;
	/** Where the server is reached. */
	readonly origin: string;
}

async function orderOf(actor: Actor, order: BulkOrder): Promise<Answer<BulkRecord>> {
	const choice = v.safeParse(bulkChoice, order.choice);
	if (!choice.success || !/^[\w-]{8,64}$/.test(order.requestId))
		return refused('invalid', '没有读出要导出哪些方案，请刷新后再选。');
	const plans = await plansOf(actor, choice.output);
	if (plans.length === 0)
		return refused('invalid', '没有符合条件的方案。请换一个年级或阶段再导出。');
	return granted({
		...{ id: newId(), schoolId: actor.schoolId, requestId: order.requestId },
		...{ personId: actor.personId, name: actor.name, choice: choice.output, plans },
		...{ origin: order.origin, outcome: 'running' as const, done: 0, failures: [], bytes: 0 },
		...{ words: '', startedAt: now(), endedAt: null },
	});
}

/** Answers as soon as it is begun; the page tells how far it is. */
export async function beginBulk(
	actor: Actor,
	order: BulkOrder,
	start: (job: BulkRecord) => void = startBulk,
): Promise<Answer<{ id: string; plans: number }>> {
	if (!mayExportAll(actor)) return notTheirs();
	const made = await orderOf(actor, order);
	if (!made.ok) return made;
	const record = await inserted(made.value);
	if (!record) return busy();
	const { id, plans } = record;
	if (id === made.value.id) {
		await noteBulk(record, 'running');
		start(record);
	}
	return granted({ id, plans: plans.length });
}

async function jobOfSchool(actor: Actor, id: string): Promise<Answer<BulkRecord>> {
	if (!mayExportAll(actor)) return notTheirs();
	const job = await readPlatform((db) => repository.bulkById(db, id));
	return job?.schoolId === actor.schoolId
		? granted(job)
		: refused('not-found', '没有这次导出，或已过了保留期。请刷新后再看。');
}

/** Ends after the plan that is being printed; what was made of it goes. */
export async function cancelBulk(actor: Actor, id: string): Promise<Answer<null>> {
	const job = await jobOfSchool(actor, id);
	if (!job.ok) return job;
	const end = { outcome: 'cancelled' as const, endedAt: now(), words: '', bytes: 0 };
	const isFirst = await writePlatform((db) => repository.endBulk(db, id, end));
	if (!isFirst) return refused('conflict', '这次导出已经结束，没有取消。请刷新后再看。');
	await noteBulk(job.value, 'cancelled', actor.personId);
	return granted(null);
}

export interface BulkArchive {
	/** `江州职业技术学院-人才培养方案-2026-11-26.zip` */
	readonly name: string;
	readonly size: number;
	readonly stream: ReadableStream;
}

const notThere = () => refused('not-found', '这次导出的文件已不在，请重新导出。');

export async function bulkArchive(actor: Actor, id: string): Promise<Answer<BulkArchive>> {
	const job = await jobOfSchool(actor, id);
	if (!job.ok) return job;
	const file = archiveFile(job.value);
	const found = job.value.outcome === 'done' ? await stat(file).catch(() => null) : null;
	if (!found) return notThere();
	await noteFetched(job.value);
	const school = fileName(actor.schoolName);
	const name = `${school}-人才培养方案-${dayInChina(job.value.startedAt)}.zip`;
	const stream = Readable.toWeb(createReadStream(file)) as ReadableStream;
	return granted({ name, size: found.size, stream });
}
