/** Records of a school for tests, as its forms would have entered them. */
import { faultLine } from '#domain/fault.ts';
import { readRecord, type Records, type TeacherRecord } from '#domain/staff/records.ts';

const today = '2026-11-20';

/** A full-time professional teacher, all of whom falls to 730705, unless told otherwise. */
export function teacherRecord(parts: Partial<TeacherRecord> = {}): TeacherRecord {
	const number = parts.number ?? '20150901';
	const read = readRecord(
		'teacher',
		{
			...{ number, name: `教师${number}`, employment: 'full', kind: 'professional' },
			...{ rank: 'associate', hired: '2015-09-01' },
			shares: [{ programme: '730705', share: 1 }],
			...parts,
		},
		today,
	);
	if (!read.ok) throw new Error(read.faults.map(faultLine).join('\n'));
	return read.value;
}

/** Nothing, but for what is given. */
export const recordsOf = (given: Partial<Records> = {}): Records => ({
	department: [],
	programme: [],
	teacher: [],
	enrolment: [],
	room: [],
	base: [],
	semester: [],
	course: [],
	textbook: [],
	place: [],
	...given,
});
