/** From the records of a school to what one of its programmes has: the content of facts.json. */
import type { Facts, Teacher } from './facts-shape.ts';
import type { Records, TeacherRecord } from './records.ts';

/** null: nothing of the teacher falls to the programme. */
function teacherOf(record: TeacherRecord, code: string): Teacher | null {
	const {
		number,
		name,
		department: _,
		field: __,
		leaves: ___,
		mentor: ____,
		shares,
		...person
	} = record;
	const part = shares.find(({ programme }) => programme === code);
	if (!part) return null;
	const { programme: _____, ...share } = part;
	return { id: number, name, ...person, ...share };
}

/** Whether a room or base is for the programme: one that names none is for all. */
export const serves =
	(code: string) =>
	({ programmes }: { readonly programmes: readonly string[] }): boolean =>
		programmes.length === 0 || programmes.includes(code);

/** What the programme of `code` has; null where the school has entered nothing of it. */
export function factsOf(code: string, records: Records): Facts | null {
	const teachers = records.teacher.flatMap((record) => teacherOf(record, code) ?? []);
	const enrolment = records.enrolment
		.filter(({ programme }) => programme === code)
		.map(({ cohort, students }) => ({ cohort, students }))
		.toSorted((a, b) => a.cohort - b.cohort);
	const rooms = records.room
		.filter(serves(code))
		.map(({ programmes: _, place: __, ...room }) => room);
	const bases = records.base.filter(serves(code)).map(({ programmes: _, ...base }) => base);
	if (teachers.length + enrolment.length + rooms.length + bases.length === 0) return null;
	const given = { enrolment, teachers, rooms, bases };
	return { format: 'xunbiao.facts', version: 1, programme: code, asOf: null, ...given };
}

/** As a version keeps them: of that day, and with 工号 in the place of names. */
export const keptFacts = (facts: Facts, day: string): Facts => ({
	...facts,
	asOf: day,
	teachers: facts.teachers.map((teacher) => ({ ...teacher, name: '' })),
});
