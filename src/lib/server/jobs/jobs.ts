/** What was done to keep the platform, written down when it begins and when it ends. */
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Job, JobKind, JobOutcome } from '#domain/schools/upkeep.ts';
import type { Steward } from '../access/actor.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { jobs } from '../db/platform/schema.ts';
import { errorId, logError } from '../log.ts';
import { isDiskFull } from '../disk-full.ts';

export interface Came {
	readonly outcome: Exclude<JobOutcome, 'running'>;
	/** Which backup it made or used; empty: none. */
	readonly backup: string;
	readonly words: string;
}

export const failed = (words: string, backup = ''): Came => ({ outcome: 'failed', backup, words });

const full = '磁盘写满了，没有做完；已有的备份都在。请腾出空间再试。';

function failure(error: unknown): Came {
	const id = errorId();
	logError(error, { id, method: '', route: null, status: 500 });
	if (isDiskFull(error)) return failed(full);
	const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
	return failed(`没有做完：${why.slice(0, 300)}。已记入日志，编号 ${id}。`);
}

/** Does `work` as a job: what it throws is how it failed. */
export async function asJob(kind: JobKind, by: Steward, work: () => Promise<Came>): Promise<Job> {
	const begun = { id: newId(), kind, startedAt: now(), by: by.name };
	const running = { ...begun, outcome: 'running' as const, backup: '', words: '', endedAt: null };
	await writePlatform((db) => db.insert(jobs).values(running));
	const came = await work().catch(failure);
	const ended = { ...came, endedAt: now() };
	await writePlatform((db) => db.update(jobs).set(ended).where(eq(jobs.id, begun.id)));
	return { ...begun, ...ended };
}

/** Under the lease: what runs now was begun by a process that is no more. */
export const endInterrupted = (db: PlatformQueries, kinds: readonly JobKind[]) =>
	db
		.update(jobs)
		.set({ outcome: 'failed', endedAt: now(), words: '服务中断，没有做完；会重新做。' })
		.where(and(eq(jobs.outcome, 'running'), sql`${jobs.kind} IN ${kinds}`));

const half = 180 * 24 * 3_600_000;

/** Jobs of half a year ago say nothing to anybody. */
export const forgetOld = (db: PlatformQueries) =>
	db.delete(jobs).where(lt(jobs.startedAt, new Date(Date.now() - half).toISOString()));

/** The newest first. */
export const latestJobs = (_by: Steward, most: number): Promise<Job[]> =>
	readPlatform((db) => db.select().from(jobs).orderBy(desc(jobs.startedAt)).limit(most));

/** The newest of a kind; `outcome`: that ended so. */
export const latestJob = (kind: JobKind, outcome?: JobOutcome): Promise<Job | undefined> =>
	readPlatform((db) =>
		db
			.select()
			.from(jobs)
			.where(and(eq(jobs.kind, kind), outcome && eq(jobs.outcome, outcome)))
			.orderBy(desc(jobs.startedAt))
			.limit(1)
			.get(),
	);
