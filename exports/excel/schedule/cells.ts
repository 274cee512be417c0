/** Contents of the schedule's cells by semester: weekly hours or weeks, and what they are multiplied by. */
import { product, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { ScheduleCell, Stretch } from '../../views/index.ts';
import { stretchHours } from '../../views/index.ts';
import { address } from '../kit/address.ts';
import { formula, type Content } from '../kit/formula.ts';
import { teachingPlace } from '../weeks/layout.ts';

export const plain = (value: Hundredths): number => value / 100;
export const ratio = ({ numerator, denominator }: Fraction): number => numerator / denominator;

/** A cell and its factor: their product is what the row does in the semester. */
export interface Factors {
	readonly value: Content;
	readonly weeks: Content;
}

/** `2*9+4*18`: hours a week × weeks of each stretch. */
const terms = (stretches: readonly Stretch[]): string =>
	stretches.map(({ weeklyHours, weeks }) => `${plain(weeklyHours)}*${plain(weeks)}`).join('+');

const isOne = (values: readonly Hundredths[]): boolean => new Set(values).size === 1;
const sum = (values: readonly Hundredths[]): Hundredths => values.reduce((a, b) => a + b, 0);

export const defaultWeeks = (semester: number, teaching: Hundredths): Content =>
	formula(teachingPlace(semester), plain(teaching));

/**
 * Lessons of one length stand as their weekly hours beside their weeks; of several, as the average over
 * the semester's teaching weeks, written out so that each of them can be seen and changed.
 */
export function lessonFactors(
	{ semester, lessons }: ScheduleCell,
	teaching: Hundredths,
	weeksColumn: number,
	row: number,
): Factors {
	const first = lessons[0];
	const usual = defaultWeeks(semester, teaching);
	if (!first) return { value: null, weeks: usual };
	const hours = lessons.map(({ weeklyHours }) => weeklyHours);
	if (isOne(lessons.map(({ weeks }) => weeks)))
		return { value: plain(sum(hours)), weeks: first.own ? plain(first.weeks) : usual };
	const weeks = teaching || Math.max(...lessons.map((lesson) => lesson.weeks));
	return {
		value: formula(
			`(${terms(lessons)})/${address(weeksColumn, row)}`,
			stretchHours(lessons) / weeks,
		),
		weeks: teaching ? usual : plain(weeks),
	};
}

/** Weeks of a segment beside its hours a week; stages of different hours as their average. */
export function segmentFactors(
	{ wholeWeeks }: ScheduleCell,
	valueColumn: number,
	row: number,
): Factors {
	const first = wholeWeeks[0];
	if (!first) return { value: null, weeks: null };
	const weeks = sum(wholeWeeks.map((stretch) => stretch.weeks));
	if (isOne(wholeWeeks.map(({ weeklyHours }) => weeklyHours)))
		return { value: plain(weeks), weeks: plain(first.weeklyHours) };
	const text = `(${terms(wholeWeeks)})/${address(valueColumn, row)}`;
	return { value: plain(weeks), weeks: formula(text, stretchHours(wholeWeeks) / weeks) };
}

/** Hours of blocks, written out, and hours outside the timetable. */
export function outsideContent(cells: readonly ScheduleCell[], outside: Hundredths): Content {
	const blocks = cells.flatMap((cell) => cell.wholeWeeks);
	if (blocks.length === 0) return outside === 0 ? null : plain(outside);
	const rest = outside === 0 ? '' : `+${plain(outside)}`;
	return formula(terms(blocks) + rest, plain(outsideHours(cells, outside)));
}

export const outsideHours = (cells: readonly ScheduleCell[], outside: Hundredths): Hundredths =>
	outside +
	cells
		.flatMap((cell) => cell.wholeWeeks)
		.reduce((total, stretch) => total + product(stretch.weeklyHours, stretch.weeks), 0);
