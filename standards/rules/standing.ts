/** How a field of the standard stands in a plan: taught to everyone, or what keeps it from being so. */
import type { Measures, Offer } from '#domain/plan/measure.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Course } from '#domain/plan/shape.ts';
import { edit } from '#domain/plan/edit.ts';
import type { Fix } from '#domain/rules/finding.ts';
import { everyoneMeets } from '#domain/plan/offered.ts';
import type { StandardView } from './world.ts';

export interface Standing {
	readonly field: string;
	/**
	 * `some`: only in some options of a group · `otherwise`: taught, but not as asked · `idle`: its course
	 * has no hours · `unmarked`: a course of its name does not say that it covers it · `absent`.
	 */
	readonly how: 'held' | 'some' | 'otherwise' | 'idle' | 'unmarked' | 'absent';
	/** The course that it is about; null where there is none. */
	readonly course: Course | null;
}

type Test = (course: Course) => boolean;
type Fields = ReadonlyMap<string, readonly Offer[]>;

const kept = new WeakMap<readonly Offer[], Fields>();

/** Courses by the fields that they cover, those without hours too. */
function fieldsOf({ offers }: Measures): Fields {
	const known = kept.get(offers);
	if (known) return known;
	const fields = new Map<string, Offer[]>();
	for (const offer of offers)
		for (const field of offer.course.standardFields) {
			const others = fields.get(field);
			if (others) others.push(offer);
			else fields.set(field, [offer]);
		}
	kept.set(offers, fields);
	return fields;
}

/** Courses that cover a field, those without hours too. */
export const coursesOf = (measures: Measures, field: string): readonly Offer[] =>
	fieldsOf(measures).get(field) ?? [];

const marks = /[《》\s]/;
const marked = /[《》\s]/g;

/** A name without book-title marks and spaces. */
export const plainName = (name: string): string =>
	marks.test(name) ? name.replaceAll(marked, '') : name;

const always: Test = () => true;

/** How `field` stands, taught as `asked` demands. */
export function standingOf({ measures }: StandardView, field: string, asked = always): Standing {
	const offers = coursesOf(measures, field);
	const as = (how: Standing['how'], offer: Offer | undefined): Standing => ({
		field,
		how,
		course: offer?.course ?? null,
	});
	const present = offers.filter((offer) => offer.present);
	const fitting = present.filter(({ course }) => asked(course));
	const meets: Test = (course) => course.standardFields.includes(field) && asked(course);
	if (fitting.length > 0) return as(everyoneMeets(measures, meets) ? 'held' : 'some', fitting[0]);
	if (present.length > 0) return as('otherwise', present[0]);
	if (offers.length > 0) return as('idle', offers[0]);
	const named = measures.offers.find(({ course }) => plainName(course.name) === field);
	return as(named ? 'unmarked' : 'absent', named);
}

/** `《语文》《历史》`. */
export const titles = (names: readonly string[]): string =>
	names.map((name) => `《${name}》`).join('');

/** Where the fields that are lacking stand: their courses, else the list of courses. */
export function placesOf(standings: readonly Standing[]): string[] {
	const places = standings.map(({ course }) =>
		course ? joinPath('courses', course.id) : 'courses',
	);
	return [...new Set(places)];
}

/** What is wrong with a field that a course is there for. */
export function reason({ field, how, course }: Standing): string {
	const name = course?.name ?? field;
	if (how === 'some') return `${field}只在任选组的部分选项中，不是每名学生都修读`;
	if (how === 'idle') return `《${name}》没有学时或没有排入学期，不算开设`;
	return `《${name}》没有标明对应“${field}”`;
}

/** What is wrong with each, one sentence. */
export function lackWords(
	standings: readonly Standing[],
	words: (standing: Standing) => string = reason,
): string {
	const absent = standings.filter(({ how }) => how === 'absent').map(({ field }) => field);
	const others = standings.filter(({ how }) => how !== 'absent').map(words);
	return [...(absent.length > 0 ? [`缺${titles(absent)}`] : []), ...others].join('；');
}

/** Marks the course of the field's name as covering it. */
export function markFix({ plan }: StandardView, { field, how, course }: Standing): Fix[] {
	if (how !== 'unmarked' || !course) return [];
	const path = joinPath('courses', course.id, 'standardFields');
	const change = edit(plan, path, [...course.standardFields, field]);
	return change ? [{ edits: [change], effect: `标明《${course.name}》对应“${field}”。` }] : [];
}
