/** The public courses of a draft, at their national hours. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Bounds } from './bounds.ts';
import type { Layout, TeachingSemester } from './layout.ts';
import { runLayouts, singleLayouts, type PublicNeed } from './public-layouts.ts';
import type { Seed } from './seed.ts';
import { subjectHours, type Spread, type Subject } from './subjects.ts';

/** From this on a subject lies over several semesters. */
const large: Hundredths = 6000;
/** Hours of a semester that one gives a subject that goes on for long, and another large one. */
const perSemester = { consecutive: 4500, free: 7200 };

const lengths = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function layoutsOf(
	spread: Spread,
	semesters: readonly TeachingSemester[],
	need: PublicNeed,
): Layout[] {
	const all = semesters.length;
	switch (spread) {
		case 'every-semester':
			return runLayouts(semesters, [all], need, 12);
		case 'consecutive':
			return runLayouts(semesters, lengths(Math.min(2, all), Math.min(5, all)), need);
		case 'in-order':
			return singleLayouts(semesters, need);
		case 'free':
			return need.usual < large
				? singleLayouts(semesters, need)
				: runLayouts(semesters, lengths(1, Math.min(4, all)), need);
	}
}

function lengthOf(spread: Spread, usual: Hundredths, semesters: number): number {
	if (spread === 'every-semester') return semesters;
	if (spread === 'in-order' || usual < large) return 1;
	const wanted =
		spread === 'consecutive'
			? Math.round(usual / perSemester.consecutive)
			: Math.ceil(usual / perSemester.free);
	return Math.min(semesters, Math.max(2, wanted));
}

/** A course of a subject, and its place among those that go one after another. */
interface Row {
	readonly subject: Subject;
	readonly course: Subject['courses'][number];
	readonly count: number;
	/** Id of the course of the same subject that ends before it begins. */
	readonly previous: string | null;
}

/** Small subjects go one after another over the semesters, the limited ones not in the first. */
function beginOf({ subject, course, count }: Row, semesters: number): number {
	if (subject.spread === 'in-order') return Math.min(count, semesters - 1);
	if (hundredths(course.hours) >= large || semesters <= 1) return 0;
	const from = subject.limited ? 1 : 0;
	return from + (count % (semesters - from));
}

function rowsOf(subjects: readonly Subject[], idOf: (index: number) => string): Row[] {
	const rows: Row[] = [];
	for (const subject of subjects)
		for (const [position, course] of subject.courses.entries()) {
			const chained = subject.spread === 'in-order';
			const small = rows.filter(
				(row) =>
					row.subject.limited === subject.limited &&
					row.subject.spread !== 'in-order' &&
					hundredths(row.course.hours) < large,
			).length;
			const previous = chained && position > 0 ? idOf(rows.length - 1) : null;
			rows.push({ subject, course, count: chained ? position : small, previous });
		}
	return rows;
}

export interface PublicDraft {
	readonly subjects: readonly Subject[];
	readonly semesters: readonly TeachingSemester[];
	readonly bounds: Bounds;
}

function seedOf(row: Row, id: string, { semesters, bounds }: PublicDraft): Seed {
	const { subject, course, previous } = row;
	const usual = hundredths(course.hours);
	const part = course.hours / subjectHours([subject]);
	const need: PublicNeed = {
		usual,
		least: subject.least === null ? usual : Math.ceil(hundredths(subject.least) * part),
		begin: beginOf(row, semesters.length),
		length: lengthOf(subject.spread, usual, semesters.length),
		even: subject.spread === 'every-semester',
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

/** Seeds in the order of the subjects; `idOf` gives the id of the n-th course. */
export const publicSeeds = (draft: PublicDraft, idOf: (index: number) => string): Seed[] =>
	rowsOf(draft.subjects, idOf).map((row, index) => seedOf(row, idOf(index), draft));
