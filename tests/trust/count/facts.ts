/**
 * What the rules on staff say of a school, counted from rules.md (Conditions) alone. Where facts are
 * not known, every way of filling them in is tried: only what all of them agree on is a verdict.
 */
import type { Facts, Teacher } from '#domain/staff/facts-shape.ts';
import { divide, of, ratio, sum, within, type Rational } from './rational.ts';
import type { Verdict } from './verdicts.ts';

type Teachers = readonly Teacher[];

/** All lists with one member of each list. */
const ways = <Item>(lists: readonly (readonly Item[])[]): Item[][] =>
	lists.reduce<Item[][]>(
		(before, list) => before.flatMap((made) => list.map((item) => [...made, item])),
		[[]],
	);

/** One known fact is itself; of an unknown one whatever it may be. */
const either = <Value>(value: Value | null, ...may: readonly Value[]): readonly Value[] =>
	value === null ? may : [value];

function agreed(verdicts: readonly boolean[]): Verdict {
	if (verdicts.every(Boolean)) return 'pass';
	return verdicts.some(Boolean) ? 'missing-data' : 'violation';
}

const fullTime = ({ teachers }: Facts): Teacher[] =>
	teachers.filter(({ employment }) => employment === 'full');

const thousand = 1000;

/** All students to the sum of the teachers' shares, at most 20 to 1. */
export function studentRatio(facts: Facts): Verdict {
	const students = ways(facts.enrolment.map((one) => either(one.students, 0, thousand)));
	const shares = ways(fullTime(facts).map(({ share }) => either(share, 0, 1)));
	return agreed(
		students.flatMap((cohorts) =>
			shares.map((given) => {
				const [all, per] = sum(given.map(of));
				const most: Rational = [all * 20n, per];
				return within(sum(cohorts.map(of)), null, most);
			}),
		),
	);
}

interface Head {
	readonly counts: boolean;
	readonly has: boolean;
}

/** So many of the heads that count have it. */
function heads(all: readonly (readonly Head[])[], least: Rational): Verdict {
	return agreed(
		ways(all).map((given) => {
			const counted = given.filter(({ counts }) => counts);
			const having = counted.filter(({ has }) => has).length;
			return within(divide(ratio(having, 1), ratio(counted.length, 1)), least, null);
		}),
	);
}

const headsOf = (teachers: Teachers, has: (teacher: Teacher) => readonly boolean[]): Head[][] =>
	teachers.map((teacher) =>
		either(teacher.share, 0, 1).flatMap((share) =>
			has(teacher).map((has) => ({ counts: share > 0, has })),
		),
	);

export const seniorShare = (facts: Facts): Verdict =>
	heads(
		headsOf(fullTime(facts), ({ rank }) =>
			rank === null ? [true, false] : [rank === 'full' || rank === 'associate'],
		),
		ratio(1, 5),
	);

export const dualQualified = (facts: Facts, today: string): Verdict =>
	heads(
		headsOf(
			fullTime(facts).filter(({ kind }) => kind === 'professional'),
			({ dualQualified }) =>
				dualQualified === null
					? [true, false]
					: either(dualQualified.value, true, false).map(
							(value) => value && (dualQualified.until === null || dualQualified.until >= today),
						),
		),
		ratio(1, 2),
	);

const oneDay = 86_400_000;
const after = (date: string, days: number): string =>
	new Date(Date.parse(date) + days * oneDay).toISOString().slice(0, 10);
/** Every day from `from` to `to`, one after another. */
function daysOf(from: string, to: string): string[] {
	const days: string[] = [];
	for (let day = from; day <= to; day = after(day, 1)) days.push(day);
	return days;
}

/** The same day so many years before, of a day that every year has. */
const yearsBefore = (day: string, years: number): string =>
	`${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** A whole calendar month among the days. */
function hasMonth(days: ReadonlySet<string>): boolean {
	return [...days]
		.filter((day) => day.endsWith('-01'))
		.some((first) =>
			daysOf(first, after(first, 30))
				.filter((day) => day.slice(0, 7) === first.slice(0, 7))
				.every((day) => days.has(day)),
		);
}

type Places = readonly ('enterprise' | 'base')[];

/** Days of practice at such places from `from` to `to`, each once. */
function practised(teacher: Teacher, places: Places, from: string, to: string): Set<string> {
	const periods = teacher.enterprisePractice.filter(({ place }) => places.includes(place));
	const days = periods.flatMap((period) => daysOf(period.from, period.to));
	return new Set(days.filter((day) => day >= from && day <= to));
}

/** True where a teacher lacks practice in a year, or in five, that lies in his service wholly. */
export function lacksPractice(teacher: Teacher, today: string): { year: boolean; five: boolean } {
	const hired = teacher.hired ?? '';
	const begin = (years: number) => after(yearsBefore(today, years), 1);
	const year = [1, 2, 3, 4, 5].some((years) => {
		const [from, to] = [begin(years), yearsBefore(today, years - 1)];
		if (from < hired) return false;
		const days = practised(teacher, ['enterprise', 'base'], from, to);
		return days.size < 30 && !hasMonth(days);
	});
	const all = practised(teacher, ['enterprise'], begin(5), today);
	return { year, five: begin(5) >= hired && all.size < 180 };
}
