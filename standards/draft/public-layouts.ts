/** How a public course may lie over the semesters. */
import type { Hundredths } from '#domain/exact.ts';
import type { Range } from './bounds.ts';
import {
	full,
	hoursOf,
	layoutOf,
	lawful,
	runs,
	tight,
	weeklySteps,
	type Layout,
	type Place,
	type TeachingSemester,
} from './layout.ts';

export interface PublicNeed {
	/** Never fewer hours than this. */
	readonly least: Hundredths;
	/** The hours one would give it. */
	readonly usual: Hundredths;
	/** Where it would best begin: a position among the semesters with lessons. */
	readonly begin: number;
	/** Over how many semesters it lies best. */
	readonly length: number;
	/** The same weekly hours in every semester. */
	readonly even: boolean;
	readonly credit: Range;
}

const excessCost = (hours: Hundredths, { usual }: PublicNeed): number =>
	(Math.abs(hours - usual) / 100) * 0.08;

/** A subject of every semester has the same hours in each, if it can. */
const unequal = (places: readonly Place[], need: PublicNeed): number => {
	const weekly = places.map((place) => place.weekly);
	return need.even ? ((Math.max(...weekly) - Math.min(...weekly)) / 100) * 3 : 0;
};

const timing = (run: readonly TeachingSemester[], need: PublicNeed): number =>
	Math.abs((run[0]?.position ?? 0) - need.begin) * 1.2 + Math.abs(run.length - need.length) * 0.8;

function variants(places: readonly Place[], need: PublicNeed): (readonly Place[])[] {
	const { credit, least } = need;
	const found = [lawful(places, credit, least), tight(places, credit, Math.max(least, need.usual))];
	return found.filter((candidate) => candidate !== null);
}

function layouts(places: readonly Place[], need: PublicNeed, cost: number): Layout[] {
	return variants(places, need)
		.map((candidate) =>
			layoutOf(
				candidate,
				need.credit,
				cost + excessCost(hoursOf(candidate), need) + unequal(candidate, need),
			),
		)
		.filter((layout) => layout !== null);
}

/** It may begin a semester earlier or later than best, and be two longer or shorter. */
const near = (run: readonly TeachingSemester[], need: PublicNeed): boolean =>
	Math.abs((run[0]?.position ?? 0) - need.begin) <= 1 && Math.abs(run.length - need.length) <= 2;

/** Weekly hours that fall at most once along a run: 3 3 3 2. */
function* patterns(run: readonly TeachingSemester[]): Generator<Place[]> {
	for (const low of weeklySteps(0.5, 6))
		for (const drop of [0, 50, 100])
			for (
				let high = drop === 0 ? run.length : 1;
				high <= (drop === 0 ? run.length : run.length - 1);
				high += 1
			)
				yield run.map((semester, index) => full(semester, low + (index < high ? drop : 0)));
}

const cheapest = (list: readonly Layout[], count: number): Layout[] =>
	list.toSorted((a, b) => a.cost - b.cost).slice(0, count);

/** Layouts over runs of the given lengths; the cheapest few of each run. */
export function runLayouts(
	semesters: readonly TeachingSemester[],
	lengths: readonly number[],
	need: PublicNeed,
	each = 4,
): Layout[] {
	return lengths
		.flatMap((length) => runs(semesters, length))
		.filter((run) => near(run, need))
		.flatMap((run) => {
			const most = need.usual * 1.35 + 600;
			const found = [...patterns(run)]
				.filter((places) => hoursOf(places) >= need.least && hoursOf(places) <= most)
				.flatMap((places) => layouts(places, need, timing(run, need)));
			return cheapest(found, each);
		});
}

/** The weeks that give exactly `hours` at `weekly` hours, in steps of a day; null where none do. */
function exactWeeks(hours: Hundredths, weekly: Hundredths): Hundredths | null {
	const weeks = Math.ceil((hours * 100) / weekly / 20) * 20;
	return Math.abs((weeks * weekly) / 100 - hours) < 1e-6 ? weeks : null;
}

/** One semester, for as many weeks as the hours need: 18 hours are 1.5 hours in 12 weeks. */
export function singleLayouts(
	semesters: readonly TeachingSemester[],
	need: PublicNeed,
	each = 3,
): Layout[] {
	const within = semesters.filter((semester) => near([semester], need));
	return within.flatMap((semester) => {
		const found = weeklySteps(0.5, 10).flatMap((weekly) => {
			const weeks = exactWeeks(need.usual, weekly);
			if (weeks === null || weeks > semester.weeks) return [];
			const rare = (1 - weeks / semester.weeks) * 3;
			const layout = layoutOf(
				[{ semester, weekly, weeks }],
				need.credit,
				timing([semester], need) + rare,
			);
			return layout ? [layout] : [];
		});
		return [...cheapest(found, each), ...runLayouts([semester], [1], need, 1)];
	});
}
