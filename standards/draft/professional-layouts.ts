/** How a professional course may lie: at most two semesters, at least 2 hours a week. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import type { Bounds } from './bounds.ts';
import type { Estimate } from './estimate.ts';
import {
	full,
	hoursOf,
	layoutOf,
	lawful,
	runs,
	weeklySteps,
	type Layout,
	type Place,
	type TeachingSemester,
} from './layout.ts';

export interface ProfessionalDraft {
	readonly standard: TeachingContent;
	readonly semesters: readonly TeachingSemester[];
	readonly bounds: Bounds;
	readonly estimate: Estimate;
}

export interface ProfessionalPlace {
	/** Positions among the semesters with lessons between which it lies; the last one excluded. */
	readonly from: number;
	readonly to: number;
	/** Where it would best begin. */
	readonly begin: number;
	/** The hours one would give it. */
	readonly usual: number;
	/** Weekly hours in one semester, and in each of two. */
	readonly single: readonly Hundredths[];
	readonly double: readonly Hundredths[];
}

const single = [...weeklySteps(2, 4), ...weeklySteps(5, 8, 1)];
export const wide = { single, double: [...weeklySteps(2, 4), ...weeklySteps(5, 7, 1)] };
/** For small courses: one semester only. */
export const narrow = { single, double: [] };

/** So many semesters earlier or later than best may it begin. */
const window = 1;
/** Hours of a course, of what one would give it; and the fewest and most of any. */
const size = { least: 0.5, most: 1.8, fewest: 30, many: 72 };

const singles = (within: readonly TeachingSemester[], weekly: readonly Hundredths[]): Place[][] =>
	within.flatMap((semester) => weekly.map((hours) => [full(semester, hours)]));

/** Two semesters of like weekly hours: the same, or an hour apart. */
const alike = (a: Hundredths, b: Hundredths): boolean =>
	a === b || (Math.abs(a - b) <= 100 && a % 100 === 0 && b % 100 === 0);

const doubles = (within: readonly TeachingSemester[], weekly: readonly Hundredths[]): Place[][] =>
	runs(within, 2).flatMap(([first, second]) =>
		weekly.flatMap((a) =>
			weekly
				.filter((b) => alike(a, b))
				.map((b) => [full(first as TeachingSemester, a), full(second as TeachingSemester, b)]),
		),
	);

const beginOf = (places: readonly Place[]): number => places[0]?.semester.position ?? 0;

function costOf(places: readonly Place[], { begin, usual }: ProfessionalPlace): number {
	const distance = Math.abs(hoursOf(places) / 100 - usual) / 36;
	return distance + Math.abs(beginOf(places) - begin) * 0.9 + (places.length - 1) * 0.3;
}

/** Every lawful way to lie there; where the calendar has no such semester, in any. */
export function layoutsOf(place: ProfessionalPlace, draft: ProfessionalDraft): Layout[] {
	const asked = draft.semesters.slice(place.from, place.to);
	const within = asked.length > 0 ? asked : draft.semesters;
	const least = hundredths(Math.round(Math.min(size.fewest, place.usual * size.least)));
	const most = hundredths(Math.round(Math.max(size.many, place.usual * size.most)));
	return [...singles(within, place.single), ...doubles(within, place.double)]
		.filter((places) => Math.abs(beginOf(places) - place.begin) <= window)
		.flatMap((places) => {
			const fitting = lawful(places, draft.bounds.credit, 0);
			if (!fitting || hoursOf(fitting) < least || hoursOf(fitting) > most) return [];
			return layoutOf(fitting, draft.bounds.credit, costOf(fitting, place)) ?? [];
		});
}
