/** How many hours of each course are practice: enough in all, and more from year to year. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { SegmentHours } from '#domain/plan/segment-hours.ts';
import { placeHours } from './layout.ts';
import type { Placed } from './placing.ts';
import { Program, type Entries, type LoadSolver } from '#domain/solver/program.ts';
import { solve } from './solve.ts';

export interface PracticeNeed {
	readonly placed: readonly Placed[];
	readonly segments: readonly SegmentHours[];
	readonly years: number;
	/** Practice ÷ total that is aimed at. */
	readonly share: number;
}

/** Part of a course that is practice: usual ones, and how far it may go; our own figures. */
interface Part {
	readonly usual: readonly [least: number, most: number];
	readonly bounds: readonly [least: number, most: number];
}

const part = (least: number, from: number, to: number, most: number): Part => ({
	usual: [from, to],
	bounds: [least, most],
});

const bySubject: Record<string, Part> = {
	思想政治: part(0, 0.1, 0.25, 0.4),
	语文: part(0.05, 0.15, 0.3, 0.5),
	历史: part(0, 0.1, 0.2, 0.4),
	数学: part(0.05, 0.15, 0.3, 0.5),
	外语: part(0.1, 0.25, 0.4, 0.6),
	信息技术: part(0.3, 0.5, 0.65, 0.85),
	体育与健康: part(0.7, 0.8, 0.9, 0.95),
	艺术: part(0.2, 0.4, 0.6, 0.8),
	劳动教育: part(0.2, 0.4, 0.6, 0.8),
};
const byCategory = {
	public: part(0.05, 0.2, 0.4, 0.6),
	foundation: part(0.1, 0.25, 0.45, 0.7),
	core: part(0.3, 0.45, 0.65, 0.9),
	extension: part(0.2, 0.35, 0.55, 0.85),
} as const;

const partOf = ({ seed }: Placed): Part =>
	(seed.category === 'public' ? bySubject[seed.fields[0] ?? ''] : undefined) ??
	byCategory[seed.category];

const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);
const yearOf = (semester: number): number => Math.ceil(semester / 2);

/** Part of a course's hours that lies in a school year, 0 … 1. */
function within({ layout }: Placed, year: number): number {
	const inYear = layout.places.filter(({ semester }) => yearOf(semester.semester) === year);
	return layout.hours === 0 ? 0 : sum(inYear.map(placeHours)) / layout.hours;
}

/** Hours and practice hours of the segments in a school year. */
function segmentsOf({ segments }: PracticeNeed, year: number): { hours: number; practice: number } {
	const each = segments.map(({ segment, hours, practice }) => {
		const terms = segment.terms.filter(({ semester }) => yearOf(semester) === year);
		const inYear = sum(terms.map(({ weeks, hoursPerWeek }) => weeks * hoursPerWeek));
		return { hours: inYear, practice: hours === 0 ? 0 : (inYear * practice) / hours };
	});
	return {
		hours: sum(each.map(({ hours }) => hours)),
		practice: sum(each.map(({ practice }) => practice)),
	};
}

/** What it costs to leave the usual part, and to break a promise, by the hour. */
const cost = { usual: 0.02, unusual: 0.2, growth: 20, shareGrowth: 40, share: 400 };
/** So much more practice a year has than the one before; whole hours leave some of it. */
const growth = { hours: 14, share: 0.01 };

/** Near the middle of the usual part is best, beyond its ends is worse. */
function practiceColumn(program: Program, placed: Placed): number {
	const hours = placed.layout.hours / 100;
	const { usual, bounds } = partOf(placed);
	const column = program.column(0, bounds[0] * hours, bounds[1] * hours);
	const middle = ((usual[0] + usual[1]) / 2) * hours;
	program.atLeast(middle, [[column, 1]], cost.usual);
	program.atMost(middle, [[column, 1]], cost.usual);
	program.atLeast(usual[0] * hours, [[column, 1]], cost.unusual);
	program.atMost(usual[1] * hours, [[column, 1]], cost.unusual);
	return column;
}

function grow(program: Program, columns: readonly number[], need: PracticeNeed): void {
	const years = Array.from({ length: need.years }, (_, index) => {
		const segments = segmentsOf(need, index + 1);
		const inYear = need.placed.map((placed) => within(placed, index + 1));
		const lessons = sum(
			need.placed.map(({ layout }, at) => (layout.hours / 100) * (inYear[at] ?? 0)),
		);
		const entries: Entries = columns.map((column, at) => [column, inYear[at] ?? 0] as const);
		return { practice: segments.practice, hours: lessons + segments.hours, entries };
	});
	for (const [index, year] of years.entries()) {
		const before = years[index - 1];
		if (!before || year.hours === 0 || before.hours === 0) continue;
		const times = (entries: Entries, factor: number): Entries =>
			entries.map(([column, value]) => [column, value * factor] as const);
		program.atLeast(
			growth.hours + before.practice - year.practice,
			[...year.entries, ...times(before.entries, -1)],
			cost.growth,
		);
		// Shares compared in hours of this year, so that both promises cost alike.
		const ratio = year.hours / before.hours;
		program.atLeast(
			growth.share * year.hours + before.practice * ratio - year.practice,
			[...year.entries, ...times(before.entries, -ratio)],
			cost.shareGrowth,
		);
	}
}

/** Practice hours of each placed course, whole hours, in their order. */
export async function practiceHours(
	need: PracticeNeed,
	loadSolver?: LoadSolver,
): Promise<Hundredths[]> {
	const program = new Program();
	const columns = need.placed.map((placed) => practiceColumn(program, placed));
	const total =
		sum(need.placed.map(({ layout }) => layout.hours / 100)) +
		sum(need.segments.map(({ hours }) => hours / 100));
	const inSegments = sum(need.segments.map(({ practice }) => practice / 100));
	const entries = columns.map((column) => [column, 1] as const);
	program.atLeast(need.share * total - inSegments, entries, cost.share);
	grow(program, columns, need);
	const values = await solve(program, loadSolver);
	return need.placed.map(({ layout }, index) =>
		Math.min(hundredths(Math.round(values?.[columns[index] ?? -1] ?? 0)), layout.hours),
	);
}
