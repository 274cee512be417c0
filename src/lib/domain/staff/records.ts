/**
 * What a school enters of itself, once for all programmes: a record of each department, programme, teacher,
 * cohort, training room, internship base and semester, course of its library, textbook and place. What one
 * programme has of them is facts.json (`factsOf`); what a plan takes of the library, `src/lib/domain/library`.
 */
import * as v from 'valibot';
import type { Outcome } from '../fault.ts';
import { failure } from '../fault.ts';
import {
	closed,
	date,
	identifier,
	integer,
	listOf,
	name,
	optionalName,
	weeks,
} from '../plan/fields.ts';
import { validate } from '../validate.ts';
import {
	baseShape,
	count,
	enrolmentShape,
	partEntries,
	personEntries,
	roomShape,
	unknown,
} from './facts-shape.ts';
import { courseShape, mentorShape, placeShape, textbookShape } from './library-shape.ts';
import { recordFaults } from './record-faults.ts';

export const recordKinds = [
	'department',
	'programme',
	'teacher',
	'enrolment',
	'room',
	'base',
	'semester',
	'course',
	'textbook',
	'place',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export const recordKindNames: Record<RecordKind, string> = {
	department: '系部',
	programme: '专业',
	teacher: '教师',
	enrolment: '在校生',
	room: '实训室',
	base: '实习基地',
	semester: '校历',
	course: '课程',
	textbook: '教材',
	place: '教学场所',
};

/** Codes of the programmes that it serves; empty: all of the school. */
const programmes = v.optional(listOf(name, 100), []);

const shapes = {
	department: closed({ name, programmes }),
	/** Name and level are the national catalogue's. */
	programme: closed({
		code: name,
		name: v.optional(optionalName, ''),
		level: v.optional(optionalName, ''),
		/** Of study. */
		years: unknown(integer(1, 8)),
		/** Students that a cohort to come is planned with. */
		intake: unknown(count),
	}),
	teacher: closed({
		/** 工号: stands for the person where the name may not. */
		number: identifier,
		name,
		department: v.optional(optionalName, ''),
		/** 所学专业 */
		field: v.optional(optionalName, ''),
		/** Day from which the person teaches no more, where it is known: retirement, end of a contract. */
		leaves: unknown(date),
		/** Of a teacher from an enterprise; null: of none. */
		mentor: unknown(mentorShape),
		...personEntries,
		shares: v.optional(listOf(closed({ programme: name, ...partEntries }), 20), []),
	}),
	enrolment: closed({ programme: name, ...enrolmentShape.pipe[0].entries }),
	room: closed({ place: v.optional(optionalName, ''), programmes, ...roomShape.pipe[0].entries }),
	base: closed({ programmes, ...baseShape.pipe[0].entries }),
	semester: closed({
		/** Year in which the school year begins. */
		year: integer(2000, 2099),
		term: integer(1, 2),
		from: date,
		to: date,
		/** Weeks of teaching, exams and practice, as the school plans them. */
		teaching: unknown(weeks),
		exam: unknown(weeks),
		practice: unknown(weeks),
		flexible: unknown(weeks),
	}),
	course: courseShape,
	textbook: textbookShape,
	place: placeShape,
} as const;

export type RecordOf<Kind extends RecordKind> = v.InferOutput<(typeof shapes)[Kind]>;
export type FactValue = RecordOf<RecordKind>;
export type DepartmentRecord = RecordOf<'department'>;
export type ProgrammeRecord = RecordOf<'programme'>;
export type TeacherRecord = RecordOf<'teacher'>;
export type EnrolmentRecord = RecordOf<'enrolment'>;
export type RoomRecord = RecordOf<'room'>;
export type BaseRecord = RecordOf<'base'>;
export type SemesterRecord = RecordOf<'semester'>;
export type CourseRecord = RecordOf<'course'>;
export type TextbookRecord = RecordOf<'textbook'>;
export type PlaceRecord = RecordOf<'place'>;

/** All records of a school as they stand. */
export type Records = { readonly [Kind in RecordKind]: readonly RecordOf<Kind>[] };

/** What tells a record from others of its kind. */
const keys: { readonly [Kind in RecordKind]: (value: RecordOf<Kind>) => string } = {
	department: (value) => value.name,
	programme: ({ code }) => code,
	teacher: ({ number }) => number,
	enrolment: ({ programme, cohort }) => `${programme} ${cohort}级`,
	room: (value) => value.name,
	base: (value) => value.name,
	semester: ({ year, term }) => `${year}—${year + 1} 学年第${term === 1 ? '一' : '二'}学期`,
	course: ({ code }) => code,
	textbook: ({ title, publisher }) => `${title}（${publisher}）`,
	place: (value) => value.name,
};

export const keyOf = <Kind extends RecordKind>(kind: Kind, value: RecordOf<Kind>): string =>
	keys[kind](value);

/** Kinds that have a name beside what tells them apart. */
const coded: ReadonlySet<RecordKind> = new Set(['teacher', 'programme', 'course']);

/** What a person calls it. */
export function titleOf<Kind extends RecordKind>(kind: Kind, value: RecordOf<Kind>): string {
	const key = keyOf(kind, value);
	if (!coded.has(kind)) return key;
	const named = (value as TeacherRecord | ProgrammeRecord | CourseRecord).name;
	return named === '' ? key : `${named}（${key}）`;
}

/** A record from a value, as of `today`; faults stand at paths within it. */
export function readRecord<Kind extends RecordKind>(
	kind: Kind,
	value: unknown,
	today: string,
): Outcome<RecordOf<Kind>> {
	const read = validate(shapes[kind], value) as Outcome<RecordOf<Kind>>;
	if (!read.ok) return read;
	const faults = recordFaults(kind, read.value, today);
	return faults.length > 0 ? failure(...faults) : read;
}

/** Kinds that are part of no programme's facts. */
const ofNoProgramme: ReadonlySet<RecordKind> = new Set([
	...(['department', 'programme', 'semester'] as const),
	...(['course', 'textbook', 'place'] as const),
]);

/** Programmes whose facts a record is part of; null: of every programme. */
export function programmesOf(kind: RecordKind, value: FactValue): readonly string[] | null {
	if (ofNoProgramme.has(kind)) return [];
	if (kind === 'teacher') return (value as TeacherRecord).shares.map(({ programme }) => programme);
	if (kind === 'enrolment') return [(value as EnrolmentRecord).programme];
	const { programmes } = value as RoomRecord | BaseRecord;
	return programmes.length > 0 ? programmes : null;
}
