/** How a professional course may lie: at most two semesters, at least 2 hours a week. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Range } from './bounds.ts';
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

export interface ProfessionalNeed {
	/** The hours one would give it. */
	readonly usual: Hundredths;
	readonly least: Hundredths;
	readonly most: Hundredths;
	/** Where it would best begin: a position among the semesters with lessons. */
	readonly begin: number;
	readonly single: readonly Hundredths[];
	/** Weekly hours where it lies over two semesters; empty: one semester only. */
	readonly double: readonly Hundredths[];
	readonly credit: Range;
}

/** So many semesters earlier or later than best may it begin. */
const window = 1;

export const widths = {
	narrow: weeklySteps(2, 4),
	single: [...weeklySteps(2, 4), ...weeklySteps(5, 8, 1)],
	double: [...weeklySteps(2, 4), ...weeklySteps(5, 7, 1)],
	intensive: weeklySteps(9, 14, 1),
} as const;

function singles(semesters: readonly TeachingSemester[], weekly: readonly Hundredths[]): Place[][] {
	return semesters.flatMap((semester) => weekly.map((hours) => [full(semester, hours)]));
}

function doubles(semesters: readonly TeachingSemester[], weekly: readonly Hundredths[]): Place[][] {
	return runs(semesters, 2).flatMap(([first, second]) =>
		weekly.flatMap((a) =>
			weekly
				.filter((b) => a === b || (Math.abs(a - b) <= 100 && a % 100 === 0 && b % 100 === 0))
				.map((b) => [full(first as TeachingSemester, a), full(second as TeachingSemester, b)]),
		),
	);
}

/** Half an hour's distance costs little, a whole course's much. */
const distance = (hours: Hundredths, usual: Hundredths): number =>
	(Math.abs(hours - usual) / 100 / 18) * 0.5;

export function professionalLayouts(
	semesters: readonly TeachingSemester[],
	need: ProfessionalNeed,
): Layout[] {
	const near = (places: readonly Place[]): boolean =>
		Math.abs((places[0]?.semester.position ?? 0) - need.begin) <= window;
	return [...singles(semesters, need.single), ...doubles(semesters, need.double)]
		.filter(near)
		.flatMap((places) => {
			const fitting = lawful(places, need.credit, 0);
			if (!fitting) return [];
			const hours = hoursOf(fitting);
			if (hours < need.least || hours > need.most) return [];
			const late = Math.abs((places[0]?.semester.position ?? 0) - need.begin) * 0.9;
			const cost = distance(hours, need.usual) + late + (places.length - 1) * 0.3;
			return layoutOf(fitting, need.credit, cost) ?? [];
		});
}
