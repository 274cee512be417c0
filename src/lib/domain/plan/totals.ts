/** The sums of a plan, in hundredths; every one is a sum of `entries` and segments. */
import { hundredths, type Hundredths } from '../exact.ts';
import {
	semesterCount,
	teachingWeeksOf,
	type Calendar,
	type CourseHours,
	type Load,
} from './course-hours.ts';
import type { SegmentHours } from './segment-hours.ts';
import type { Category, Group, Nature } from './shape.ts';

/** What is counted once: a course of its own, or a group as `take` of its options. */
export interface Entry {
	readonly category: Category;
	readonly nature: Nature;
	/** Number of courses it stands for. */
	readonly number: number;
	readonly load: Load;
	readonly group: Group | null;
	readonly members: readonly CourseHours[];
}

export interface Totals {
	readonly hours: Hundredths;
	readonly practiceLeast: Hundredths;
	readonly practiceMost: Hundredths;
	readonly electiveHours: Hundredths;
	readonly credits: Hundredths;
	readonly publicHours: Hundredths;
	readonly professionalHours: Hundredths;
	readonly otherHours: Hundredths;
	readonly byCategory: Readonly<Record<Category | 'segments', Hundredths>>;
	/** By semester (index 0 is semester 1): hours of courses in the timetable, hours of segments. */
	readonly timetabled: readonly Hundredths[];
	readonly teachingWeeks: readonly Hundredths[];
	/** Weeks that segments held in term and blocks take, by semester. */
	readonly practiceWeeks: readonly Hundredths[];
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => Hundredths): Hundredths => {
	let total = 0;
	for (const item of items) total += of(item);
	return total;
};

const entryHours = (entry: Entry): Hundredths => entry.load.hours;
const hoursOf = (entries: readonly Entry[], category: Category): Hundredths =>
	sum(entries, (entry) => (entry.category === category ? entry.load.hours : 0));

/** Sums by semester; plain loops, for they run after every key stroke. */
function bySemester(
	entries: readonly Entry[],
	length: number,
	of: (load: Load) => readonly Hundredths[],
): Hundredths[] {
	const sums = new Array<Hundredths>(length).fill(0);
	for (const { load } of entries) {
		const values = of(load);
		for (let index = 0; index < length; index += 1)
			sums[index] = (sums[index] ?? 0) + (values[index] ?? 0);
	}
	return sums;
}

function practiceWeeks(
	entries: readonly Entry[],
	segments: readonly SegmentHours[],
	length: number,
): Hundredths[] {
	const weeks = bySemester(entries, length, (load) => load.blockWeeks);
	for (const { segment } of segments)
		for (const term of segment.terms)
			if (term.when === 'term')
				weeks[term.semester - 1] = (weeks[term.semester - 1] ?? 0) + hundredths(term.weeks);
	return weeks;
}

function byCategory(
	entries: readonly Entry[],
	segments: readonly SegmentHours[],
): Totals['byCategory'] {
	return {
		public: hoursOf(entries, 'public'),
		foundation: hoursOf(entries, 'foundation'),
		core: hoursOf(entries, 'core'),
		extension: hoursOf(entries, 'extension'),
		segments: sum(segments, (segment) => segment.hours),
	};
}

export function totalsOf(
	entries: readonly Entry[],
	segments: readonly SegmentHours[],
	calendar: Calendar,
): Totals {
	const length = semesterCount(calendar);
	const categories = byCategory(entries, segments);
	const professional = sum(segments, (segment) => (segment.professional ? segment.hours : 0));
	const practice = sum(segments, (segment) => segment.practice);
	return {
		hours: sum(entries, entryHours) + categories.segments,
		practiceLeast: sum(entries, (entry) => entry.load.practiceLeast) + practice,
		practiceMost: sum(entries, (entry) => entry.load.practiceMost) + practice,
		electiveHours: sum(entries, (entry) => (entry.nature === 'compulsory' ? 0 : entry.load.hours)),
		credits:
			sum(entries, (entry) => entry.load.credits ?? 0) +
			sum(segments, (segment) => segment.credits ?? 0),
		publicHours: categories.public,
		professionalHours:
			categories.foundation + categories.core + categories.extension + professional,
		otherHours: categories.segments - professional,
		byCategory: categories,
		timetabled: bySemester(entries, length, (load) => load.timetabled),
		teachingWeeks: teachingWeeksOf(calendar),
		practiceWeeks: practiceWeeks(entries, segments, length),
	};
}
