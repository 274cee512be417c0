/** A programme of the school is one of the national catalogue, and is called what it is called there. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { FactValue, ProgrammeRecord, RecordKind } from '#domain/staff/records.ts';
import { programmeOf } from '#standards/general/skeleton.ts';

export async function catalogued(kind: RecordKind, value: FactValue): Promise<Outcome<FactValue>> {
	if (kind !== 'programme') return success(value);
	const record = value as ProgrammeRecord;
	const found = await programmeOf(record.code);
	if (!found.ok) return failure(...found.faults.map((fault) => ({ ...fault, path: 'code' })));
	const { name, level } = found.value;
	return success({ ...record, name, level });
}
