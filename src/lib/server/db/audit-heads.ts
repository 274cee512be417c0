/** The last entry of each school's 操作记录, told to the platform once a minute while the school is written to. */
import { eq } from 'drizzle-orm';
import { errorId, logError } from '../log.ts';
import type { PlatformQueries, PlatformStore } from './databases.ts';
import { auditHeads } from './platform/schema.ts';
import type { AuditHead } from './seal.ts';

/** Milliseconds: what is cut off of the last minute may be missed. */
const everySo = 60_000;
const told = new Map<string, number>();

async function write(store: PlatformStore, schoolId: string, { seq, hash }: AuditHead) {
	const row = { seq, hash, at: new Date().toISOString() };
	await store.write((db) =>
		db
			.insert(auditHeads)
			.values({ schoolId, ...row })
			.onConflictDoUpdate({ target: auditHeads.schoolId, set: row }),
	);
}

/** The change it tells of has been made: where this fails, it is told with a later one. */
export async function keepHead(
	store: PlatformStore,
	schoolId: string,
	head: AuditHead,
): Promise<void> {
	const last = told.get(schoolId) ?? 0;
	if (Date.now() - last < everySo && head.seq > 1) return;
	told.set(schoolId, Date.now());
	await write(store, schoolId, head).catch((error: unknown) => {
		told.delete(schoolId);
		logError(error, { id: errorId(), method: '', route: null, status: 500 });
	});
}

export const headKept = (db: PlatformQueries, schoolId: string) =>
	db.select().from(auditHeads).where(eq(auditHeads.schoolId, schoolId)).get();

/** The school is gone; one that comes back from an archive is where the archive was. */
export const forgetHead = (db: PlatformQueries, schoolId: string) =>
	db.delete(auditHeads).where(eq(auditHeads.schoolId, schoolId));
