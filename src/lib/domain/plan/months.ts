/** How long a stage lasts in months (rules.md, Months): by its dates, else 3/13 month a week. */
import { fraction, hundredths, plus, times, type Fraction } from '../exact.ts';
import type { SegmentTerm } from './shape.ts';

const day = 86_400_000;
/** A quarter is three months and thirteen weeks. */
export const weekInMonths = fraction(3, 13);

/** The same day `months` later; a day that the month has not becomes its last. */
function later(date: Date, months: number): Date {
	const moved = new Date(date);
	moved.setUTCMonth(date.getUTCMonth() + months, 1);
	const last = new Date(moved);
	last.setUTCMonth(moved.getUTCMonth() + 1, 0);
	moved.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate()));
	return moved;
}

/** Whole calendar months and remaining days from `from` to `to`, both days included. */
export function monthsAndDays(from: string, to: string): { months: number; days: number } {
	const start = new Date(`${from}T00:00:00Z`);
	const end = new Date(Date.parse(`${to}T00:00:00Z`) + day);
	let months = 0;
	while (later(start, months + 1) <= end) months += 1;
	const days = Math.round((end.getTime() - later(start, months).getTime()) / day);
	return { months, days };
}

/** Whole months, and of the remaining days a thirtieth each. */
export function monthsBetween(from: string, to: string): Fraction {
	const { months, days } = monthsAndDays(from, to);
	return plus(fraction(months, 1), fraction(days, 30));
}

export const termMonths = ({ from, to, weeks }: SegmentTerm): Fraction =>
	from !== null && to !== null
		? monthsBetween(from, to)
		: times(fraction(hundredths(weeks), 100), weekInMonths);
