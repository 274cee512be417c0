/** What the school of the demonstration has: entered once, whole, before there is any plan to judge. */
import { faultLine } from '#domain/fault.ts';
import type { LibraryCourse } from '#domain/library/library-course.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readRecord, type RecordKind } from '#domain/staff/records.ts';
import { writeSchool } from '../../db/databases.ts';
import { newId, now } from '../../db/identifier.ts';
import { insertFacts } from '../../facts/repository.ts';
import { today } from '../../plans/judge.ts';
import { basesOn, departments, enrolmentOn, programmes, rooms, semestersOn } from './places.ts';
import { coursesOf, libraryFrom, places, textbooksOn } from './library.ts';
import { teachersOn } from './teachers.ts';

/** Values of all kinds, as forms would bring them. */
const factsOn = (
	day: string,
	plan: Plan,
): readonly (readonly [RecordKind, readonly object[]])[] => [
	['department', departments],
	['programme', programmes],
	['teacher', teachersOn(day)],
	['enrolment', enrolmentOn(day)],
	['room', rooms],
	['base', basesOn(day)],
	['semester', semestersOn(day)],
	['course', coursesOf(plan)],
	['textbook', textbooksOn(day, plan)],
	['place', places],
];

function rowOf(kind: RecordKind, value: object, day: string) {
	const read = readRecord(kind, value, day);
	if (!read.ok)
		throw new Error(`The demonstration's ${kind}: ${read.faults.map(faultLine).join()}`);
	return { kind, recordId: newId(), revision: 1, value: read.value };
}

/** `plan`: whose courses the library has. The answer is the library as plans take it. */
export async function seedFacts(
	schoolId: string,
	personId: string,
	plan: Plan,
): Promise<LibraryCourse[]> {
	const made = { personId, at: now(), batch: newId() };
	const rows = factsOn(today(), plan).flatMap(([kind, values]) =>
		values.map((value) => ({ ...rowOf(kind, value, today()), ...made })),
	);
	await writeSchool(schoolId, (db) => insertFacts(db, rows));
	return libraryFrom(rows);
}
