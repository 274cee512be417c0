/** A teacher's practice at enterprises and training bases, by windows of twelve months (rules.md, 9.3). */
import { countDays, dateOf, dayOf, mergedWithin, yearsLater, type Span } from './days.ts';
import type { EnterprisePractice, Teacher } from './facts-shape.ts';

export interface PracticeWindow {
	readonly from: string;
	readonly to: string;
	/** Days of practice as they count towards months of 30 days. */
	readonly days: number;
	/** What was held within it, apart and in order, both days included. */
	readonly periods: readonly HeldPeriod[];
	/** Days that whole Februaries count for more than they have. */
	readonly added: number;
}

export interface HeldPeriod {
	readonly from: string;
	readonly to: string;
	readonly days: number;
}

const periodsOf = (held: readonly Span[]): HeldPeriod[] =>
	held.map((span) => ({ from: dateOf(span.from), to: dateOf(span.to), days: countDays([span]) }));

const spansOf = (periods: readonly EnterprisePractice[]): Span[] =>
	periods.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }));

/** A month has 30 days. Only February is shorter: practised as a whole, it counts as a month as well. */
const daysOfMonth = 30;

/** What whole Februaries within `spans`, which lie apart, lack to 30 days. */
function februaryDays(spans: readonly Span[]): number {
	let lacking = 0;
	for (const { from, to } of spans)
		for (let year = Number(dateOf(from).slice(0, 4)); ; year += 1) {
			const first = dayOf(`${year}-02-01`);
			if (first > to) break;
			const last = dayOf(`${year}-03-01`) - 1;
			if (first >= from && last <= to) lacking += daysOfMonth - (last - first + 1);
		}
	return lacking;
}

function windowOf(spans: readonly Span[], from: string, to: string): PracticeWindow {
	const held = mergedWithin(spans, { from: dayOf(from), to: dayOf(to) });
	const added = februaryDays(held);
	return { from, to, days: countDays(held) + added, periods: periodsOf(held), added };
}

/** First day of `years` years that end with `today`. */
export const beginOf = (today: string, years: number): string =>
	dateOf(dayOf(yearsLater(today, -years)) + 1);

/** First day on which `years` years of service that began on `hired` are behind one. */
export const dueDate = (hired: string, years: number): string =>
	dateOf(dayOf(yearsLater(hired, years)) - 1);

/** True where the whole window lies in the teacher's service; null: the day of hiring is not known. */
export const isServed = ({ hired }: Teacher, from: string): boolean | null =>
	hired === null ? null : from >= hired;

/** The five windows of twelve months that end with `today`, the latest first: at enterprises or bases. */
export function yearWindows({ enterprisePractice }: Teacher, today: string): PracticeWindow[] {
	const spans = spansOf(enterprisePractice);
	return [1, 2, 3, 4, 5].map((years) =>
		windowOf(spans, beginOf(today, years), yearsLater(today, 1 - years)),
	);
}

/** The five years that end with `today`: at enterprises alone, days as they are. */
export function fiveYears(
	{ enterprisePractice }: Pick<Teacher, 'enterprisePractice'>,
	today: string,
): PracticeWindow {
	const spans = spansOf(enterprisePractice.filter(({ place }) => place === 'enterprise'));
	const from = beginOf(today, 5);
	const held = mergedWithin(spans, { from: dayOf(from), to: dayOf(today) });
	return { from, to: today, days: countDays(held), periods: periodsOf(held), added: 0 };
}
