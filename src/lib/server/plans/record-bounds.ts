/** Between which days a record must lie: after the step before it, and before the one that has followed. */
import { dayInChina } from '#domain/day-in-china.ts';
import { recordNames, type RecordKind } from '#domain/plan/record.ts';
import type { DateBounds, Milestone } from '#domain/plan/read-record.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { decisionsOfPlan } from './decision-repository.ts';
import { today } from './judge.ts';
import { publicationOf, recordsOfPlan, type RecordRow } from './record-repository.ts';

/** Each record as it stands, under the id of its first entry: their order is that of the steps. */
function standing(rows: readonly RecordRow[]): RecordRow[] {
	const byRecord = new Map<string, RecordRow>();
	for (const row of rows)
		byRecord.set(row.recordId, { ...row, id: byRecord.get(row.recordId)?.id ?? row.id });
	return [...byRecord.values()];
}

const milestone = (row: RecordRow | undefined): Milestone | null =>
	row ? { day: row.value['date'] ?? '', of: recordNames[row.kind] } : null;

async function publishedOn(db: SchoolQueries, planId: string): Promise<Milestone | null> {
	const publication = await publicationOf(db, planId);
	return publication ? { day: dayInChina(publication.at), of: '发布' } : null;
}

async function acceptedOn(db: SchoolQueries, planId: string): Promise<Milestone | null> {
	const all = await decisionsOfPlan(db, planId);
	const accepted = all.findLast(({ action }) => action === 'accept');
	return accepted ? { day: dayInChina(accepted.at), of: '教务处通过' } : null;
}

/** `corrected`: the record that is entered again; null: it is entered for the first time. */
export async function boundsOf(
	db: SchoolQueries,
	planId: string,
	kind: RecordKind,
	corrected: RecordRow | null,
): Promise<DateBounds> {
	const records = standing(await recordsOfPlan(db, planId));
	const place = records.find(({ recordId }) => recordId === corrected?.recordId)?.id ?? Infinity;
	const passed = (of: RecordKind) =>
		records.filter((one) => one.kind === of && one.outcome === 'pass');
	if (kind === 'deliberation') {
		const next = passed('approval').find(({ id }) => id > place);
		return { today: today(), after: await acceptedOn(db, planId), before: milestone(next) };
	}
	const published = await publishedOn(db, planId);
	if (kind !== 'approval') return { today: today(), after: published, before: null };
	const last = passed('deliberation').findLast(({ id }) => id < place);
	return { today: today(), after: milestone(last), before: published };
}
