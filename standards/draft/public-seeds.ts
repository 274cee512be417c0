/** The public courses of a draft, at their national hours. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { PublicCourseRow } from '../schema/public-courses.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import type { Bounds } from './bounds.ts';
import type { Layout, TeachingSemester } from './layout.ts';
import { runLayouts, singleLayouts, type PublicNeed } from './public-layouts.ts';
import type { Seed } from './seed.ts';

type Spread = PublicCourseRow['spread'];

/** A subject and what is known of its hours. */
interface Subject {
	readonly field: string;
	readonly limited: boolean;
	readonly spread: Spread;
	readonly courses: readonly { readonly name: string; readonly hours: number }[];
	/** National hours of the subject; null: none are known. */
	readonly least: number | null;
}

/** Hours of a subject of which no figure is known, before they are stretched to the usual share. */
const unknownHours = { required: 36, limited: 18 };

function subjects(standard: TeachingContent, rows: readonly PublicCourseRow[]): Subject[] {
	const { required, limited } = standard.courses.public;
	const subject = (field: string, isLimited: boolean): Subject => {
		const row = rows.find((candidate) => candidate.field === field);
		const hours = isLimited ? unknownHours.limited : unknownHours.required;
		return {
			field,
			limited: isLimited,
			spread: row?.spread ?? 'free',
			courses: row?.courses ?? [{ name: field, hours }],
			least: row?.national?.least ?? null,
		};
	};
	return [
		...required.map((field) => subject(field, false)),
		...limited.map((field) => subject(field, true)),
	];
}

const hoursOf = (list: readonly Subject[]): number =>
	list.flatMap(({ courses }) => courses).reduce((sum, { hours }) => sum + hours, 0);

/**
 * Where a level has no table of national hours, the subjects share out what the usual public share
 * of the total asks for, in steps of 18 hours.
 */
function stretched(
	list: readonly Subject[],
	rows: readonly PublicCourseRow[],
	bounds: Bounds,
): readonly Subject[] {
	const wanted = (bounds.publicShare.least ?? 0) * (bounds.total.least ?? 0);
	const isKnown = ({ field }: Subject): boolean => rows.some((row) => row.field === field);
	const known = hoursOf(list.filter(isKnown));
	const unknown = hoursOf(list.filter((subject) => !isKnown(subject)));
	const factor = unknown === 0 ? 1 : Math.max(1, (wanted * 1.08 - known) / unknown);
	return list.map((subject) =>
		isKnown(subject)
			? subject
			: {
					...subject,
					courses: subject.courses.map(({ name, hours }) => ({
						name,
						hours: Math.ceil((hours * factor) / 18) * 18,
					})),
				},
	);
}

/** From this on a subject lies over several semesters. */
const large: Hundredths = hundredths(60);

function layoutsOf(
	spread: Spread,
	semesters: readonly TeachingSemester[],
	need: PublicNeed,
): Layout[] {
	const upTo = (most: number): number[] =>
		Array.from({ length: Math.min(most, semesters.length) }, (_, index) => index + 1);
	const several = semesters.length > 1 ? upTo(5).filter((length) => length > 1) : upTo(1);
	switch (spread) {
		case 'every-semester':
			return runLayouts(semesters, [semesters.length], need, 12);
		case 'consecutive':
			return runLayouts(semesters, several, need);
		case 'in-order':
			return singleLayouts(semesters, need);
		case 'free':
			return need.usual < large
				? singleLayouts(semesters, need)
				: runLayouts(semesters, upTo(4), need);
	}
}

/** Semesters that a subject takes when one gives it about 45 hours in each. */
function lengthOf(spread: Spread, usual: Hundredths, semesters: number): number {
	if (spread === 'every-semester') return semesters;
	if (spread === 'in-order' || usual < large) return 1;
	const wanted = spread === 'consecutive' ? Math.round(usual / 4500) : Math.ceil(usual / 7200);
	return Math.min(semesters, Math.max(2, wanted));
}

/** Small subjects go one after another over the semesters, the limited ones not in the first. */
function beginOf(subject: Subject, usual: Hundredths, count: number, semesters: number): number {
	if (subject.spread === 'in-order') return count;
	if (usual >= large) return 0;
	const from = subject.limited ? 1 : 0;
	return semesters <= 1 ? 0 : from + (count % Math.max(1, semesters - from));
}

export interface PublicDraft {
	readonly standard: TeachingContent;
	readonly rows: readonly PublicCourseRow[];
	readonly semesters: readonly TeachingSemester[];
	readonly bounds: Bounds;
}

interface Row {
	readonly subject: Subject;
	readonly course: Subject['courses'][number];
	/** Its place among the courses of its subject, or among the small subjects of its kind. */
	readonly count: number;
	readonly previous: string | null;
}

function rowsOf(list: readonly Subject[], idOf: (index: number) => string): Row[] {
	const small = new Map<boolean, number>();
	let index = 0;
	return list.flatMap((subject) =>
		subject.courses.map((course, position) => {
			const chained = subject.spread === 'in-order';
			const counter = chained ? position : (small.get(subject.limited) ?? 0);
			if (!chained && hundredths(course.hours) < large) small.set(subject.limited, counter + 1);
			const previous = chained && position > 0 ? idOf(index - 1) : null;
			index += 1;
			return { subject, course, count: counter, previous };
		}),
	);
}

function seedOf({ subject, course, count, previous }: Row, id: string, draft: PublicDraft): Seed {
	const { semesters, bounds } = draft;
	const usual = hundredths(course.hours);
	const share = course.hours / hoursOf([subject]);
	const need: PublicNeed = {
		usual,
		least: subject.least === null ? usual : Math.ceil(hundredths(subject.least) * share),
		begin: beginOf(subject, usual, count, semesters.length),
		length: lengthOf(subject.spread, usual, semesters.length),
		credit: bounds.credit,
	};
	return {
		id,
		name: course.name,
		category: 'public',
		nature: subject.limited ? 'limited' : 'compulsory',
		fields: [subject.field],
		items: [],
		trainings: [],
		after: previous === null ? [] : [previous],
		prerequisite: false,
		layouts: layoutsOf(subject.spread, semesters, need),
		absence: null,
	};
}

/** Seeds in the order of the standard's list; `idOf` gives the id of the n-th course. */
export function publicSeeds(draft: PublicDraft, idOf: (index: number) => string): Seed[] {
	const list = stretched(subjects(draft.standard, draft.rows), draft.rows, draft.bounds);
	return rowsOf(list, idOf).map((row, index) => seedOf(row, idOf(index), draft));
}
