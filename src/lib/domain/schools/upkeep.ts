/** What keeps a platform: jobs that were done, backups that lie there. Names and numbers, never a plan. */

export const jobKinds = ['backup', 'rehearsal', 'restore', 'migration'] as const;
export type JobKind = (typeof jobKinds)[number];

/** `partly`: some databases failed, all others are done. */
export const jobOutcomes = ['running', 'done', 'partly', 'failed'] as const;
export type JobOutcome = (typeof jobOutcomes)[number];

export interface Job {
	readonly id: string;
	readonly kind: JobKind;
	readonly outcome: JobOutcome;
	/** ISO times; null: under way. */
	readonly startedAt: string;
	readonly endedAt: string | null;
	readonly by: string;
	/** Which backup it made or used; empty: none. */
	readonly backup: string;
	/** What came of it, in words. */
	readonly words: string;
}

/** A backup that lies on the machine. */
export interface KeptBackup {
	/** `20261126T180000Z`: when it was begun, and the name of its folder. */
	readonly name: string;
	/** ISO time. */
	readonly at: string;
	readonly bytes: number;
	readonly schools: number;
	/** Schools whose copy is of an earlier time, or that have none: their databases failed. */
	readonly failed: number;
}

export interface BackupSchedule {
	/** `02:00` at the place of the schools (UTC+8); null: none is made by itself. */
	readonly time: string | null;
	/** How many backups are kept. */
	readonly keep: number;
}

/** Last of `jobs`, the newest first, that ended well enough to lean on. */
export const lastDone = (jobs: readonly Job[], kind: JobKind): Job | null =>
	jobs.find((job) => job.kind === kind && job.outcome === 'done') ?? null;
