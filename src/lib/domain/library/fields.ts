/** Field by field: what the library says, what a plan's course says, and the edits that make it say the same. */
import { canonicalJson } from '../plan/canonical.ts';
import { courseHours } from '../plan/course-hours.ts';
import { put, type Revision } from '../plan/revision.ts';
import type { Course, CourseTerm, Plan } from '../plan/shape.ts';
import { laidHours } from './laid-hours.ts';
import type { LibraryField, LibraryFields } from './library-course.ts';

export const libraryFieldNames: Readonly<Record<LibraryField, string>> = {
	name: '课程名称',
	code: '课程代码',
	category: '课程类别',
	nature: '课程性质',
	hours: '总学时',
	practiceHours: '实践学时',
	credits: '学分',
	assessment: '考核方式',
	standardFields: '对应标准的领域',
	place: '授课地点',
	aims: '课程目标',
	content: '主要内容',
	requirements: '教学要求',
	values: '课程思政',
	textbooks: '教材',
};

export const libraryFields = Object.keys(libraryFieldNames) as LibraryField[];

const inDescription: ReadonlySet<LibraryField> = new Set([
	'aims',
	'content',
	'requirements',
	'values',
]);

/** What is empty says nothing: null. */
export const saidOf = (value: unknown): unknown =>
	value === '' || value === undefined || (Array.isArray(value) && value.length === 0)
		? null
		: value;

function rawOf(course: Course, { calendar }: Plan, field: LibraryField): unknown {
	if (field === 'hours') return courseHours(course, calendar).hours / 100 || null;
	return inDescription.has(field)
		? course.description[field as keyof Course['description']]
		: course[field as keyof Course];
}

/** What a plan's course says of a field; null: nothing. */
export const planValue = (course: Course, plan: Plan, field: LibraryField): unknown =>
	saidOf(rawOf(course, plan, field));

export const isSame = (one: unknown, other: unknown): boolean =>
	canonicalJson(saidOf(one)) === canonicalJson(saidOf(other));

function putTerms(
	revision: Revision,
	{ id, terms }: Course,
	laid: readonly CourseTerm[],
): Revision {
	let now = revision;
	for (const [at, term] of laid.entries()) {
		const path = `courses/${id}/terms/${term.id}`;
		now = put(now, `${path}/weeklyHours`, term.weeklyHours);
		if (term.weeks !== terms[at]?.weeks) now = put(now, `${path}/weeks`, term.weeks);
	}
	return now;
}

const pathOf = (id: string, field: LibraryField): string =>
	inDescription.has(field) ? `courses/${id}/description/${field}` : `courses/${id}/${field}`;

/** The plan with the field as the library has it; null where its hours cannot be laid. */
export function taken(
	revision: Revision,
	id: string,
	field: LibraryField,
	fields: LibraryFields,
): Revision | null {
	const course = revision.plan.courses.find((one) => one.id === id);
	const value = fields[field];
	if (!course || value === null) return revision;
	if (field !== 'hours') return put(revision, pathOf(id, field), value);
	const terms = laidHours(course, revision.plan.calendar, value as number);
	return terms && putTerms(revision, course, terms);
}
