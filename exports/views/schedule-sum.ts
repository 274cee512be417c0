/** Sums of the schedule: of a section, and of all. */
import { fraction, plus, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Entry } from '#domain/plan/totals.ts';
import type { ScheduleRow } from './schedule-row.ts';

/** Sums of a section or of the whole; in hundredths. */
export interface Sum {
	/** Courses (a group counts those to be taken), or segments. */
	readonly number: number;
	/** Credits that are given. */
	readonly credits: Hundredths;
	readonly hours: Hundredths;
	/** theory + practice + unset = hours. */
	readonly theory: Hundredths;
	readonly practice: Hundredths;
	/** Hours of courses whose practice hours are not yet given. */
	readonly unset: Hundredths;
	/** Weekly hours by semester, as the rows show them. */
	readonly weekly: readonly Fraction[];
	/** Timetabled hours by semester. */
	readonly timetabled: readonly Hundredths[];
	/** Whole weeks of segments by semester. */
	readonly wholeWeeks: readonly Hundredths[];
}

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
	items.reduce((sum, item) => sum + of(item), 0);

const columns = <Value>(
	rows: readonly (readonly Value[])[],
	add: (a: Value, b: Value) => Value,
	zero: Value,
	length: number,
) =>
	Array.from({ length }, (_, index) =>
		rows.reduce((sum, row) => add(sum, row[index] ?? zero), zero),
	);

const weeklySum = (rows: readonly (readonly Fraction[])[], length: number): Fraction[] =>
	columns(rows, plus, fraction(0, 1), length);
const numberSum = (rows: readonly (readonly number[])[], length: number): number[] =>
	columns(rows, (a, b) => a + b, 0, length);

export function courseSum(
	entries: readonly Entry[],
	rows: readonly ScheduleRow[],
	length: number,
): Sum {
	const practice = sumOf(entries, ({ load }) => load.practiceLeast);
	const most = sumOf(entries, ({ load }) => load.practiceMost);
	const hours = sumOf(entries, ({ load }) => load.hours);
	return {
		number: sumOf(entries, (entry) => entry.number),
		credits: sumOf(entries, ({ load }) => load.credits ?? 0),
		hours,
		theory: hours - most,
		practice,
		unset: most - practice,
		weekly: weeklySum(
			rows.map((row) => row.weekly),
			length,
		),
		timetabled: numberSum(
			entries.map(({ load }) => load.timetabled),
			length,
		),
		wholeWeeks: numberSum([], length),
	};
}

export function segmentSum(
	{ segments }: Measures,
	rows: readonly ScheduleRow[],
	length: number,
): Sum {
	const hours = sumOf(segments, (segment) => segment.hours);
	const practice = sumOf(segments, (segment) => segment.practice);
	return {
		number: segments.length,
		credits: sumOf(segments, (segment) => segment.credits ?? 0),
		hours,
		theory: hours - practice,
		practice,
		unset: 0,
		weekly: weeklySum([], length),
		timetabled: numberSum([], length),
		wholeWeeks: numberSum(
			rows.map(({ cells }) => cells.map((cell) => sumOf(cell.wholeWeeks, ({ weeks }) => weeks))),
			length,
		),
	};
}

export function totalOf(sums: readonly Sum[], length: number): Sum {
	const of = (key: 'number' | 'credits' | 'hours' | 'theory' | 'practice' | 'unset') =>
		sumOf(sums, (sum) => sum[key]);
	return {
		number: of('number'),
		credits: of('credits'),
		hours: of('hours'),
		theory: of('theory'),
		practice: of('practice'),
		unset: of('unset'),
		weekly: weeklySum(
			sums.map((sum) => sum.weekly),
			length,
		),
		timetabled: numberSum(
			sums.map((sum) => sum.timetabled),
			length,
		),
		wholeWeeks: numberSum(
			sums.map((sum) => sum.wholeWeeks),
			length,
		),
	};
}
