/** The end of a write: what the triggers saw becomes one entry of the 操作记录, bound to the one before. */
import { createHash } from 'node:crypto';
import { desc } from 'drizzle-orm';
import { subjectsOf, type AuditChange, type AuditRow } from '#domain/audit/entry.ts';
import type { SchoolQueries } from './databases.ts';
import { now } from './identifier.ts';
import { originNow } from './origin.ts';
import { audit, auditPending } from './school/schema.ts';

export interface AuditHead {
	readonly seq: number;
	readonly hash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const beforeAll: AuditHead = { seq: 0, hash: '0'.repeat(64) };

/** All that an entry says, its changes by their digests. */
export type Bound = Pick<
	typeof audit.$inferSelect,
	'seq' | 'at' | 'personId' | 'origin' | 'action' | 'subjects' | 'digests' | 'previous'
>;

export const digestOf = (change: AuditChange): string => sha256(JSON.stringify(change));

export const hashOf = (entry: Bound): string =>
	sha256(
		JSON.stringify([
			...[entry.seq, entry.at, entry.personId, entry.origin, entry.action],
			...[entry.subjects, entry.digests, entry.previous],
		]),
	);

const parsed = (row: string | null): AuditRow | null =>
	row === null ? null : (JSON.parse(row) as AuditRow);

/** What is being blotted out is not written down once more. */
function withoutErased(change: AuditChange): AuditChange {
	const { before, after } = change;
	const isErased = before?.['erased_at'] === null && typeof after?.['erased_at'] === 'string';
	return isErased ? { ...change, before: { ...before, value: null } } : change;
}

const changeOf = ({ place, op, before, after }: typeof auditPending.$inferSelect): AuditChange =>
	withoutErased({ place, op, before: parsed(before), after: parsed(after) });

export const headOf = async (db: SchoolQueries): Promise<AuditHead> =>
	(await db
		.select({ seq: audit.seq, hash: audit.hash })
		.from(audit)
		.orderBy(desc(audit.seq))
		.limit(1)
		.get()) ?? beforeAll;

/** What was changed, in order; rows that were written as they stood are none. */
async function pendingChanges(db: SchoolQueries): Promise<AuditChange[]> {
	const pending = await db.select().from(auditPending).orderBy(auditPending.id);
	if (pending.length > 0) await db.delete(auditPending);
	return pending.filter(({ before, after }) => before !== after).map(changeOf);
}

/** Within the transaction that made the changes; null: there were none. */
async function seal(db: SchoolQueries): Promise<AuditHead | null> {
	const changes = await pendingChanges(db);
	if (changes.length === 0) return null;
	const { seq, hash: previous } = await headOf(db);
	const { personId, from: origin, action } = originNow();
	const bound = {
		...{ seq: seq + 1, at: now(), personId, origin, action, previous },
		subjects: subjectsOf(changes),
		digests: JSON.stringify(changes.map(digestOf)),
	};
	const hash = hashOf(bound);
	await db.insert(audit).values({ ...bound, changes: JSON.stringify(changes), hash });
	return { seq: bound.seq, hash };
}

/** `change`, and the entry of what it changed. */
export const sealed =
	<Value>(change: (db: SchoolQueries) => Promise<Value>) =>
	async (db: SchoolQueries): Promise<{ value: Value; head: AuditHead | null }> => {
		const value = await change(db);
		return { value, head: await seal(db) };
	};
