/**
 * Chooses one layout for every course, so that the whole keeps every bound (rules.md, hours/,
 * credits/, school/weekly-load) and lies as one would write it by hand.
 */
import type { Bounds } from './bounds.ts';
import { margins, type Estimate } from './estimate.ts';
import { placeHours, type Layout, type TeachingSemester } from './layout.ts';
import { Program, solve } from './program.ts';
import type { Seed } from './seed.ts';

export interface Placing {
	readonly seeds: readonly Seed[];
	readonly semesters: readonly TeachingSemester[];
	readonly bounds: Bounds;
	readonly estimate: Estimate;
	/** Hours of the practice segments, all of them professional. */
	readonly segmentHours: number;
}

export interface Placed {
	readonly seed: Seed;
	readonly layout: Layout;
}

/** What it costs to break a bound, a unit each: the stronger the clause, the dearer. */
const breach = { order: 5000, hours: 300, share: 150, load: 400, level: 8000, courses: 3000 };
const mostCourses = 14;
/** No timetable holds more, whatever the bounds ask. */
const heaviestWeek = 36;

interface Choice {
	readonly seed: Seed;
	readonly layout: Layout;
	readonly column: number;
}

class Placement {
	readonly program = new Program();
	readonly choices: readonly Choice[];
	readonly placing: Placing;

	constructor(placing: Placing) {
		this.placing = placing;
		this.choices = placing.seeds.flatMap((seed) =>
			seed.layouts.map((layout) => ({ seed, layout, column: this.program.yes(layout.cost) })),
		);
	}

	of(seed: Seed): Choice[] {
		return this.choices.filter((choice) => choice.seed === seed);
	}

	/** A variable: the hours of the courses that fit. */
	hours(fits: (choice: Choice) => boolean): number {
		const chosen = this.choices.filter(fits);
		return this.program.sum(
			chosen.map(({ column, layout }) => [column, layout.hours / 100] as const),
		);
	}
}

const firstOf = ({ places }: Layout): number => places[0]?.semester.position ?? 0;
const lastOf = ({ places }: Layout): number => places.at(-1)?.semester.position ?? 0;

/** One layout each; an optional course is absent only where the ones after it are. */
function choose(placement: Placement): void {
	const { program, placing } = placement;
	let before: number | null = null;
	for (const seed of placing.seeds) {
		const entries = placement.of(seed).map(({ column }) => [column, 1] as const);
		if (seed.absence === null) {
			if (entries.length > 0) program.row(1, entries, 1);
			continue;
		}
		const absent = program.yes(seed.absence);
		program.row(1, [...entries, [absent, 1]], 1);
		if (before !== null)
			program.row(
				0,
				[
					[absent, 1],
					[before, -1],
				],
				1,
			);
		before = absent;
	}
}

/** Hours a week of a semester stay within the bounds, and within 1 of every other semester's. */
function loads({ program, choices, placing }: Placement): void {
	const { bounds, estimate, semesters } = placing;
	const base = program.column(0, 0, heaviestWeek - 1);
	for (const semester of semesters) {
		const lessons = choices.flatMap(({ column, layout }) =>
			layout.places
				.filter((place) => place.semester === semester)
				.map((place) => [column, placeHours(place) / semester.weeks] as const),
		);
		const load = program.sum(lessons);
		program.atLeast(
			0,
			[
				[load, 1],
				[base, -1],
			],
			breach.level,
		);
		program.atMost(
			0.995,
			[
				[load, 1],
				[base, -1],
			],
			breach.level,
		);
		if (bounds.weeklyLoad.least !== null)
			program.atLeast(bounds.weeklyLoad.least + 0.005, [[load, 1]], breach.load);
		if (bounds.weeklyLoad.most !== null)
			program.atMost(bounds.weeklyLoad.most - 0.005, [[load, 1]], breach.load);
		const courses = lessons.map(([column]) => [column, 1] as const);
		program.atMost(mostCourses, courses, breach.courses);
	}
	program.atLeast(estimate.weeklyLoad - 0.5, [[base, 1]], 2);
	program.atMost(estimate.weeklyLoad - 0.5, [[base, 1]], 2);
}

const slight = 0.3;

function shares(placement: Placement): void {
	const { bounds, segmentHours } = placement.placing;
	const { program } = placement;
	const lessons = placement.hours(() => true);
	const publicHours = placement.hours(({ seed }) => seed.category === 'public');
	const electiveHours = placement.hours(({ seed }) => seed.nature !== 'compulsory');
	const least = (bounds.total.least ?? 0) - segmentHours;
	program.atLeast(least, [[lessons, 1]], breach.hours);
	program.atLeast(least + margins.total, [[lessons, 1]], slight);

	/** part ≥ ratio × total; a hair beyond the bound at `cost`, the margin where it can be. */
	const atLeast = (part: number, ratio: number, margin: number, cost: number): void => {
		for (const [by, price] of [
			[0.0005, cost],
			[margin, slight],
		] as const)
			program.atLeast(
				(ratio + by) * segmentHours,
				[
					[part, 1],
					[lessons, -ratio - by],
				],
				price,
			);
	};
	const atMost = (part: number, ratio: number, margin: number, cost: number): void => {
		for (const [by, price] of [
			[0.0005, cost],
			[margin, slight],
		] as const)
			program.atMost(
				(ratio - by) * segmentHours,
				[
					[part, 1],
					[lessons, by - ratio],
				],
				price,
			);
	};
	// Where nothing is "other", professional is all that is not public.
	const { publicShare, professionalShare, electiveShare } = bounds;
	const most = Math.min(publicShare.most ?? 1, 1 - (professionalShare.least ?? 0));
	const lowest = Math.max(publicShare.least ?? 0, 1 - (professionalShare.most ?? 1));
	if (most < 1) atMost(publicHours, most, margins.publicShare, breach.share);
	if (lowest > 0) atLeast(publicHours, lowest, margins.publicShare, breach.share);
	if (electiveShare.least !== null)
		atLeast(electiveHours, electiveShare.least, margins.electiveShare, breach.hours);
}

/** Where `seed` begins at `position` or before, `other` has not ended there or after. */
function order(placement: Placement): void {
	const { program, placing } = placement;
	for (const seed of placing.seeds)
		for (const id of seed.after) {
			const other = placing.seeds.find((candidate) => candidate.id === id);
			if (!other) continue;
			const before = placement.of(other);
			const after = placement.of(seed);
			for (const { position } of placing.semesters) {
				const entries = [
					...before.filter(({ layout }) => lastOf(layout) >= position),
					...after.filter(({ layout }) => firstOf(layout) <= position),
				].map(({ column }) => [column, 1] as const);
				program.atMost(1, entries, breach.order);
			}
		}
}

/** A course for which there is no place at all still stands in the plan, without hours. */
const nowhere: Layout = { places: [], hours: 0, credits: 0, cost: 0 };

/** Where the solver finds nothing, each course lies as it would best lie alone. */
function alone({ layouts, absence }: Seed): Layout | null {
	if (absence !== null && absence < 0) return null;
	return layouts.toSorted((a, b) => a.cost - b.cost)[0] ?? nowhere;
}

/** Every course that is given with its layout; extension courses may be left out. */
export async function place(placing: Placing): Promise<Placed[]> {
	const placement = new Placement(placing);
	choose(placement);
	loads(placement);
	shares(placement);
	order(placement);
	const values = await solve(placement.program);
	return placing.seeds.flatMap((seed) => {
		const chosen = placement.of(seed).find(({ column }) => (values?.[column] ?? 0) > 0.5)?.layout;
		const left = seed.absence === null ? nowhere : null;
		const layout = values ? (chosen ?? left) : alone(seed);
		return layout ? [{ seed, layout }] : [];
	});
}
