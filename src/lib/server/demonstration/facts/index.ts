/** What the school of the demonstration has: entered once, whole, before there is any plan to judge. */
import { faultLine } from '#domain/fault.ts';
import { readRecord, type RecordKind } from '#domain/staff/records.ts';
import { writeSchool } from '../../db/databases.ts';
import { newId, now } from '../../db/identifier.ts';
import { insertFacts, type NewFactRow } from '../../facts/repository.ts';
import { today } from '../../plans/judge.ts';
import { basesOn, departments, enrolmentOn, programmes, rooms, semestersOn } from './places.ts';
import { teachersOn } from './teachers.ts';

/** Values of all kinds, as forms would bring them. */
export const factsOn = (day: string): readonly (readonly [RecordKind, readonly object[]])[] => [
	['department', departments],
	['programme', programmes],
	['teacher', teachersOn(day)],
	['enrolment', enrolmentOn(day)],
	['room', rooms],
	['base', basesOn(day)],
	['semester', semestersOn(day)],
];

function rowOf(kind: RecordKind, value: object, day: string) {
	const read = readRecord(kind, value, day);
	if (!read.ok)
		throw new Error(`The demonstration's ${kind}: ${read.faults.map(faultLine).join()}`);
	return { kind, recordId: newId(), revision: 1, value: read.value };
}

export async function seedFacts(schoolId: string, personId: string): Promise<void> {
	const made = { personId, at: now(), batch: newId() };
	const rows: NewFactRow[] = factsOn(today()).flatMap(([kind, values]) =>
		values.map((value) => ({ ...rowOf(kind, value, today()), ...made })),
	);
	await writeSchool(schoolId, (db) => insertFacts(db, rows));
}
