/** Months of a stage by its dates, counted on a calendar with the fingers (rules.md, Months). */
import { add, ratio, type Rational } from './rational.ts';

interface Day {
	readonly year: number;
	/** 1 … 12 */
	readonly month: number;
	readonly day: number;
}

const read = (date: string): Day => {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return { year, month, day };
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn({ year, month }: Omit<Day, 'day'>): number {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function next(date: Day): Day {
	if (date.day < daysIn(date)) return { ...date, day: date.day + 1 };
	return date.month < 12
		? { year: date.year, month: date.month + 1, day: 1 }
		: { year: date.year + 1, month: 1, day: 1 };
}

/** The same day `months` later, or the last one of a month that is too short. */
function monthsAfter(date: Day, months: number): Day {
	const all = date.year * 12 + date.month - 1 + months;
	const there = { year: Math.floor(all / 12), month: (all % 12) + 1 };
	return { ...there, day: Math.min(date.day, daysIn(there)) };
}

const order = ({ year, month, day }: Day): number => (year * 12 + month) * 32 + day;

/** Whole calendar months and the days that remain, a thirtieth each; both days included. */
export function monthsFrom(from: string, to: string): Rational {
	const first = read(from);
	const behind = next(read(to));
	let months = 0;
	while (order(monthsAfter(first, months + 1)) <= order(behind)) months += 1;
	let days = 0;
	for (let day = monthsAfter(first, months); order(day) < order(behind); day = next(day)) days += 1;
	return add(ratio(months, 1), ratio(days, 30));
}
