/** The program that chooses one layout for every course: its rows, the bounds of the whole. */
import type { Bounds } from './bounds.ts';
import { heaviestWeek, margins, type Estimate } from './estimate.ts';
import { placeHours, type Layout, type TeachingSemester } from './layout.ts';
import { breach, off, outOfReach, slight } from './prices.ts';
import { Program, type Entries } from '#domain/solver/program.ts';
import type { Seed } from './seed.ts';

export interface Placing {
	readonly seeds: readonly Seed[];
	readonly semesters: readonly TeachingSemester[];
	readonly bounds: Bounds;
	readonly estimate: Estimate;
	/** Hours of the practice segments, all of them professional. */
	readonly segmentHours: number;
}

const mostCourses = 14;
/** Weekly loads are less than an hour apart, in whole hundredths too. */
const apart = 0.995;

interface Choice {
	readonly seed: Seed;
	readonly layout: Layout;
	readonly column: number;
}

const firstOf = ({ places }: Layout): number => places[0]?.semester.position ?? 0;
const lastOf = ({ places }: Layout): number => places.at(-1)?.semester.position ?? 0;
const once = (choices: readonly Choice[]): Entries =>
	choices.map(({ column }) => [column, 1] as const);

export class Placement {
	readonly program = new Program();
	readonly #choices: readonly Choice[];
	readonly #placing: Placing;

	constructor(placing: Placing) {
		this.#placing = placing;
		this.#choices = placing.seeds.flatMap((seed) =>
			seed.layouts.map((layout) => ({ seed, layout, column: this.program.yes(layout.cost) })),
		);
		this.#one();
		this.#loads();
		this.#total();
		this.#order();
	}

	of(seed: Seed): Choice[] {
		return this.#choices.filter((choice) => choice.seed === seed);
	}

	/** One layout each; an optional course is absent only where the ones after it are. */
	#one(): void {
		let before: number | null = null;
		for (const seed of this.#placing.seeds) {
			const entries = once(this.of(seed));
			if (seed.absence === null) {
				if (entries.length > 0) this.program.row(1, entries, 1);
				continue;
			}
			const absent = this.program.yes(seed.absence);
			this.program.row(1, [...entries, [absent, 1]], 1);
			if (before !== null)
				this.program.row(
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
	#loads(): void {
		const { program } = this;
		const { estimate, semesters } = this.#placing;
		const base = program.column(0, 0, heaviestWeek - 1);
		for (const semester of semesters) {
			const load = this.#load(semester);
			program.atLeast(
				0,
				[
					[load, 1],
					[base, -1],
				],
				breach.level,
			);
			program.atMost(
				apart,
				[
					[load, 1],
					[base, -1],
				],
				breach.level,
			);
		}
		program.atLeast(estimate.weeklyLoad - 0.5, [[base, 1]], off);
		program.atMost(estimate.weeklyLoad - 0.5, [[base, 1]], off);
	}

	#load(semester: TeachingSemester): number {
		const { program } = this;
		const { least, most } = this.#placing.bounds.weeklyLoad;
		const lessons = this.#choices.flatMap(({ column, layout }) =>
			layout.places
				.filter((place) => place.semester === semester)
				.map((place) => [column, placeHours(place) / semester.weeks] as const),
		);
		const load = program.sum(lessons);
		program.atMost(heaviestWeek, [[load, 1]], breach.level);
		if (least !== null) program.atLeast(least + 0.005, [[load, 1]], breach.load);
		if (most !== null) program.atMost(most - 0.005, [[load, 1]], breach.load);
		program.atMost(
			mostCourses,
			lessons.map(([column]) => [column, 1] as const),
			breach.courses,
		);
		return load;
	}

	/** A variable: the hours of the courses that fit. */
	#hours(fits: (seed: Seed) => boolean): number {
		const chosen = this.#choices.filter(({ seed }) => fits(seed));
		return this.program.sum(
			chosen.map(({ column, layout }) => [column, layout.hours / 100] as const),
		);
	}

	#total(): void {
		const { program } = this;
		const { bounds, estimate, segmentHours } = this.#placing;
		const lessons = this.#hours(() => true);
		const least = (bounds.total.least ?? 0) - segmentHours;
		program.atLeast(least, [[lessons, 1]], estimate.reaches.total ? breach.hours : outOfReach);
		program.atLeast(least + margins.total, [[lessons, 1]], slight);
		this.#publicShare(lessons);
		const elective = this.#hours(({ nature }) => nature !== 'compulsory');
		if (bounds.electiveShare.least !== null)
			this.#share(
				elective,
				lessons,
				bounds.electiveShare.least,
				margins.electiveShare,
				breach.hours,
			);
	}

	/** Where nothing is "other", professional is all that is not public. */
	#publicShare(lessons: number): void {
		const { bounds, estimate } = this.#placing;
		const { publicShare, professionalShare } = bounds;
		const part = this.#hours(({ category }) => category === 'public');
		const most = Math.min(publicShare.most ?? 1, 1 - (professionalShare.least ?? 0));
		const least = Math.max(publicShare.least ?? 0, 1 - (professionalShare.most ?? 1));
		const price = estimate.reaches.publicShare ? breach.share : outOfReach;
		if (most < 1) this.#share(part, lessons, most, -margins.publicShare, price);
		if (least > 0) this.#share(part, lessons, least, margins.publicShare, price);
	}

	/**
	 * part ≥ bound × total where the margin is above 0, else ≤: a hair inside the bound at `price` an
	 * hour, and by the margin where it can be.
	 */
	#share(part: number, lessons: number, bound: number, margin: number, price: number): void {
		const { segmentHours } = this.#placing;
		for (const [by, cost] of [
			[Math.sign(margin) * 0.0005, price],
			[margin, slight],
		] as const) {
			const ratio = bound + by;
			const entries: Entries = [
				[part, 1],
				[lessons, -ratio],
			];
			if (margin > 0) this.program.atLeast(ratio * segmentHours, entries, cost);
			else this.program.atMost(ratio * segmentHours, entries, cost);
		}
	}

	/** Where a course begins at a position or before, the one it comes after has ended before it. */
	#order(): void {
		const { seeds, semesters } = this.#placing;
		for (const seed of seeds)
			for (const other of seeds.filter(({ id }) => seed.after.includes(id)))
				for (const { position } of semesters) {
					const late = this.of(other).filter(({ layout }) => lastOf(layout) >= position);
					const early = this.of(seed).filter(({ layout }) => firstOf(layout) <= position);
					this.program.atMost(1, once([...late, ...early]), breach.order);
				}
	}
}
