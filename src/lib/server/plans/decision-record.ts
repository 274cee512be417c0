/** What a passage records: the meeting's date, people, number and opinion, read with its bounds. */
import type { Passage } from '#domain/plan/passages.ts';
import { recordForms, recordNames, type RecordValues } from '#domain/plan/record.ts';
import { isBlank, readRecord } from '#domain/plan/read-record.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import type { DecisionRequest } from './decide.ts';
import { boundsOf } from './record-bounds.ts';
import type { PlanRecord } from './repository.ts';

export const badRecord = (kind: keyof typeof recordForms, faults: Parameters<typeof refused>[2]) =>
	refused('invalid', `${recordNames[kind]}的记录有 ${faults?.length} 处要改。`, faults);

/** null: nothing is recorded. A return need not come of a meeting. */
export async function readDecisionRecord(
	schoolId: string,
	{ id }: PlanRecord,
	{ action, records }: Passage,
	{ record = {} }: DecisionRequest,
): Promise<Answer<RecordValues | null>> {
	if (!records || (action === 'return' && isBlank(records, record))) return granted(null);
	const bounds = await readSchool(schoolId, (db) => boundsOf(db, id, records, null));
	const read = readRecord(records, record, bounds);
	return read.ok ? granted(read.value) : badRecord(records, read.faults);
}
