/** The shape of standards/public-courses/*.json: national hours of the public courses of one level. */
import * as v from 'valibot';
import { closed, integer } from '#domain/plan/fields.ts';
import { confidence, confirmation, documentClause } from './national.ts';

const words = v.pipe(v.string(), v.minLength(1));
const hours = integer(1, 500);

const course = closed({
	name: words,
	/** Hours and credits of the draft. */
	hours,
	credits: integer(1, 30),
});

const row = closed({
	/** Field of 8.1.1: 思想政治. */
	field: words,
	/** `compulsory` 必修; `limited`: 必修 or 限选. */
	nature: v.picklist(['compulsory', 'limited']),
	/** In their order: four of 思想政治, else one. */
	courses: v.array(course),
	/** National hours of the field in all; null: no figure is known, the hours are our default. */
	national: v.nullable(closed({ least: hours, most: v.nullable(hours) })),
	/** How its courses lie over the semesters of a draft. */
	spread: v.picklist(['every-semester', 'consecutive', 'in-order', 'free']),
	clause: v.nullable(documentClause),
	source: words,
	addresses: v.array(words),
	confidence,
	/** Who has compared the hours with the original, and when; null: a default that gives advice only. */
	confirmed: confirmation,
	note: words,
});

export const publicCourses = closed({
	format: v.literal('xunbiao.public-courses'),
	version: v.literal(1),
	level: words,
	rows: v.array(row),
});
export type PublicCourses = v.InferOutput<typeof publicCourses>;
export type PublicCourseRow = PublicCourses['rows'][number];
