/**
 * The shape of plan.json (`format: "xunbiao.plan", version: 1`, formats.md).
 * Hours, weeks and credits are JSON decimals with at most two places.
 */
import * as v from 'valibot';
import {
	closed,
	credits,
	date,
	hours,
	identifier,
	integer,
	listOf,
	name,
	optionalName,
	practiceWeeks,
	segmentCredits,
	semester,
	text,
	weeklyHours,
	weeks,
} from './fields.ts';

export const categories = ['public', 'foundation', 'core', 'extension'] as const;
export const natures = ['compulsory', 'limited', 'free'] as const;
export const segmentKinds = [
	'entry-education',
	'military-training',
	'graduation-education',
	'social-practice',
	'labour-week',
	'orientation-internship',
	'position-internship',
	'training',
	'graduation-project',
	'other',
] as const;

const coded = closed({ name, code: optionalName });

/** What a position does: 典型工作任务 of the standard by field, and courses beyond those that teach them. */
const duty = closed({
	position: name,
	tasks: listOf(name, 50),
	courses: listOf(identifier, 200),
});

const occupations = closed({
	majorCategory: coded,
	majorClass: coded,
	industries: listOf(coded, 50),
	occupations: listOf(coded, 50),
	positions: listOf(name, 50),
	certificates: listOf(name, 50),
	duties: v.optional(listOf(duty, 50)),
});

const outcome = closed({
	id: identifier,
	text,
	standardItem: v.nullable(integer(1, 99)),
	courses: listOf(identifier, 200),
});

const calendarSemester = closed({
	semester,
	weeks: closed({ teaching: weeks, exam: weeks, practice: weeks, flexible: weeks }),
});

const groupCounts = closed({
	hours,
	practiceHours: v.nullable(hours),
	credits: v.nullable(credits),
	weeklyHours: v.record(
		v.pipe(v.string(), v.regex(/^([1-9]|1[0-6])$/, 'group-semester')),
		weeklyHours,
	),
});

const group = closed({
	id: identifier,
	name,
	kind: v.picklist(['elective', 'direction']),
	take: integer(1, 99),
	counts: v.optional(v.nullable(groupCounts)),
});

export const assessment = v.picklist(['exam', 'check']);
export const textbookKinds = ['national', 'provincial', 'school', 'other'] as const;

const courseTerm = closed({
	id: identifier,
	semester,
	weeklyHours,
	weeks: v.optional(v.nullable(weeks)),
	block: v.optional(v.boolean()),
	assessment: v.optional(v.nullable(assessment)),
});

const textbook = closed({
	title: optionalName,
	publisher: optionalName,
	isbn: optionalName,
	kind: v.picklist(textbookKinds),
	edition: v.optional(optionalName),
	editor: v.optional(optionalName),
});

const course = closed({
	id: identifier,
	/** Of the course of the school's library that it is; null or absent: of none. */
	library: v.optional(v.nullable(identifier)),
	code: optionalName,
	name,
	category: v.picklist(categories),
	nature: v.picklist(natures),
	group: v.optional(
		v.nullable(closed({ id: identifier, option: v.optional(v.nullable(identifier)) })),
	),
	standardFields: listOf(name, 50),
	standardItems: listOf(name, 200),
	trainings: listOf(name, 50),
	credits: v.nullable(credits),
	terms: listOf(courseTerm, 40),
	outsideHours: hours,
	practiceHours: v.nullable(hours),
	assessment,
	prerequisites: listOf(identifier, 50),
	place: optionalName,
	textbooks: listOf(textbook, 20),
	description: closed({ aims: text, content: text, requirements: text, values: text }),
});

const segmentTerm = closed({
	id: identifier,
	semester,
	weeks: practiceWeeks,
	hoursPerWeek: weeklyHours,
	when: v.picklist(['term', 'holiday', 'parallel']),
	from: v.nullable(date),
	to: v.nullable(date),
});

const segment = closed({
	id: identifier,
	kind: v.picklist(segmentKinds),
	name,
	offCampus: v.boolean(),
	credits: v.nullable(segmentCredits),
	trainings: listOf(name, 50),
	practiceHours: v.nullable(hours),
	terms: listOf(segmentTerm, 40),
});

const theme = closed({
	theme: name,
	form: v.picklist(['course', 'lecture', 'activity']),
	course: v.optional(v.nullable(identifier)),
	semester: v.nullable(semester),
	hours: v.nullable(hours),
});

const skillMapping = closed({
	skill: name,
	courses: listOf(
		closed({
			course: identifier,
			role: v.picklist(['taught', 'practised', 'assessed']),
			hours: v.nullable(hours),
		}),
		100,
	),
});

const certificate = closed({
	standard: closed({ id: name, edition: name }),
	level: name,
	track: v.nullable(name),
	examSemester: v.nullable(semester),
	mapping: listOf(skillMapping, 2000),
	conversion: listOf(closed({ course: identifier, credits }), 100),
});

const passage = closed({ id: identifier, text, meets: listOf(name, 20) });

const signature = closed({ by: optionalName, on: date });

const justification = closed({
	rule: name,
	at: text,
	measured: text,
	reason: text,
	by: optionalName,
	on: date,
	confirmed: v.optional(v.nullable(signature)),
});

const waiver = closed({
	rule: name,
	at: text,
	reason: text,
	by: optionalName,
	role: name,
	on: date,
});

const remedy = closed({
	rule: name,
	at: text,
	measured: text,
	what: text,
	who: name,
	by: date,
	on: date,
});

export const planShape = closed({
	format: v.literal('xunbiao.plan'),
	version: v.literal(1),
	school: closed({ name: optionalName, code: optionalName }),
	department: optionalName,
	authors: listOf(name, 50),
	programme: closed({ code: name, name }),
	cohort: integer(2000, 2099),
	standard: v.nullable(closed({ id: name, edition: name })),
	outline: name,
	entry: text,
	years: integer(1, 8),
	creditSystem: v.boolean(),
	occupations,
	goal: text,
	outcomes: listOf(outcome, 100),
	calendar: listOf(calendarSemester, 16),
	groups: listOf(group, 50),
	courses: listOf(course, 400),
	segments: listOf(segment, 200),
	themes: listOf(theme, 100),
	certificates: listOf(certificate, 20),
	chapters: v.record(
		v.pipe(v.string(), v.regex(/^[a-z]+(\/[a-z]+)*$/, 'section')),
		listOf(passage, 200),
	),
	graduation: closed({
		credits: v.nullable(segmentCredits),
		certificates: listOf(name, 50),
		other: text,
	}),
	justifications: listOf(justification, 500),
	waivers: listOf(waiver, 500),
	remedies: listOf(remedy, 500),
});

export type Plan = v.InferOutput<typeof planShape>;
export type Course = Plan['courses'][number];
export type Textbook = Course['textbooks'][number];
export type CourseTerm = Course['terms'][number];
export type Segment = Plan['segments'][number];
export type SegmentTerm = Segment['terms'][number];
export type Group = Plan['groups'][number];
export type Outcome = Plan['outcomes'][number];
export type Passage = Plan['chapters'][string][number];
export type Category = Course['category'];
export type Nature = Course['nature'];
export type SegmentKind = Segment['kind'];
export type Semester = Plan['calendar'][number];
export type Justification = Plan['justifications'][number];
export type Waiver = Plan['waivers'][number];
