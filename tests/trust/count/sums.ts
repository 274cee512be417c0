/**
 * The sums of a plan, counted once more from `rules.md` (Arithmetic) alone: no line of the product is
 * read here but the shape of a plan. Where the two differ, one of them has misread the rules.
 */
import type { Course, CourseTerm, Plan, Segment } from '#domain/plan/shape.ts';
import { monthsFrom } from './months.ts';
import { add, multiply, of, ratio, smaller, sum, zero, type Rational } from './rational.ts';

/** What a course, an option of a group, or a segment brings to the sums. */
export interface Row {
	readonly hours: Rational;
	readonly practice: { readonly least: Rational; readonly most: Rational };
}

const teaching = (plan: Plan, semester: number): Rational =>
	of(plan.calendar.find((entry) => entry.semester === semester)?.weeks.teaching ?? 0);

export function weeksOf(plan: Plan, term: CourseTerm): Rational {
	if (term.weeks !== undefined && term.weeks !== null) return of(term.weeks);
	return term.block ? zero : teaching(plan, term.semester);
}

export const hoursIn = (plan: Plan, term: CourseTerm): Rational =>
	multiply(of(term.weeklyHours), weeksOf(plan, term));

const isSome = ([numerator]: Rational): boolean => numerator > 0n;

/** Has hours in a semester: else it counts for no presence. */
export const isHeld = (plan: Plan, { terms }: Course): boolean =>
	terms.some((term) => isSome(hoursIn(plan, term)));

/** Practice not yet given may be none of the hours or all; more than all of them cannot be. */
function withPractice(hours: Rational, given: number | null): Row {
	if (given === null) return { hours, practice: { least: zero, most: hours } };
	const practice = smaller(of(given), hours);
	return { hours, practice: { least: practice, most: practice } };
}

export const courseRow = (plan: Plan, course: Course): Row =>
	withPractice(
		add(of(course.outsideHours), sum(course.terms.map((term) => hoursIn(plan, term)))),
		course.practiceHours,
	);

const together = (rows: readonly Row[]): Row => ({
	hours: sum(rows.map(({ hours }) => hours)),
	practice: {
		least: sum(rows.map(({ practice }) => practice.least)),
		most: sum(rows.map(({ practice }) => practice.most)),
	},
});

/** Members of each option: one letter is one option, a course without a letter its own. */
export function optionsOf(plan: Plan, group: string): Course[][] {
	const members = plan.courses.filter((course) => course.group?.id === group);
	const lettered = [...new Set(members.map((course) => course.group?.option ?? ''))].filter(
		Boolean,
	);
	return [
		...lettered.map((letter) => members.filter((course) => course.group?.option === letter)),
		...members.filter((course) => !course.group?.option).map((course) => [course]),
	];
}

/** What is counted: each course of its own once, and of a group one option `times` over. */
export interface Counted {
	readonly course: Course;
	readonly times: number;
	readonly row: Row;
}

export function counted(plan: Plan): Counted[] {
	const own = plan.courses
		.filter(({ group }) => !group)
		.map((course) => ({ course, times: 1, row: courseRow(plan, course) }));
	const chosen = plan.groups.flatMap((group): Counted[] => {
		const [option] = optionsOf(plan, group.id);
		const course = option?.[0];
		if (!option || !course) return [];
		const row = group.counts
			? withPractice(of(group.counts.hours), group.counts.practiceHours)
			: together(option.map((member) => courseRow(plan, member)));
		return [{ course, times: group.take, row }];
	});
	return [...own, ...chosen];
}

const withoutPractice: readonly Segment['kind'][] = ['entry-education', 'graduation-education'];
const professional: readonly Segment['kind'][] = [
	'orientation-internship',
	'position-internship',
	'training',
	'graduation-project',
];

export function segmentRow({ kind, terms, practiceHours }: Segment): Row {
	const hours = sum(terms.map((term) => multiply(of(term.weeks), of(term.hoursPerWeek))));
	if (practiceHours !== null) return withPractice(hours, practiceHours);
	const practice = withoutPractice.includes(kind) ? zero : hours;
	return { hours, practice: { least: practice, most: practice } };
}

export const segmentMonths = ({ terms }: Segment): Rational =>
	sum(
		terms.map(({ from, to, weeks }) =>
			from && to ? monthsFrom(from, to) : multiply(of(weeks), ratio(3, 13)),
		),
	);

export const segmentWeeks = ({ terms }: Segment): Rational =>
	sum(terms.map(({ weeks }) => of(weeks)));

export interface Sums {
	readonly total: Rational;
	readonly public: Rational;
	readonly professional: Rational;
	readonly other: Rational;
	readonly elective: Rational;
	readonly practice: Row['practice'];
	readonly internship: Rational;
	readonly enterprise: Rational;
}

export function sumsOf(plan: Plan): Sums {
	const rows = counted(plan);
	const over = (of: (row: Row) => Rational, fits: (one: Counted) => boolean = () => true) =>
		sum(rows.filter(fits).map(({ row, times }) => multiply(of(row), ratio(times, 1))));
	const held = (of: (row: Row) => Rational, fits: (one: Segment) => boolean = () => true) =>
		sum(plan.segments.filter(fits).map((segment) => of(segmentRow(segment))));
	const months = (fits: (one: Segment) => boolean) =>
		sum(plan.segments.filter(fits).map(segmentMonths));
	const hours = ({ hours }: Row) => hours;
	const least = ({ practice }: Row) => practice.least;
	const most = ({ practice }: Row) => practice.most;
	const isPublic = ({ course }: Counted) => course.category === 'public';
	const isProfessional = ({ kind }: Segment) => professional.includes(kind);
	return {
		total: add(over(hours), held(hours)),
		public: over(hours, isPublic),
		professional: add(
			over(hours, (one) => !isPublic(one)),
			held(hours, isProfessional),
		),
		other: held(hours, (one) => !isProfessional(one)),
		elective: over(hours, ({ course }) => course.nature !== 'compulsory'),
		practice: { least: add(over(least), held(least)), most: add(over(most), held(most)) },
		internship: months(({ kind }) => /-internship$/.test(kind)),
		enterprise: months(({ kind, offCampus }) => kind === 'position-internship' && offCampus),
	};
}

/** Weekly load of a semester, blocks and outside hours apart; null: no teaching weeks, not judged. */
export function loadOf(plan: Plan, semester: number): Rational | null {
	const [weeks, per] = teaching(plan, semester);
	if (weeks === 0n) return null;
	const inTimetable = ({ terms }: Course) =>
		sum(
			terms
				.filter((term) => term.semester === semester && !term.block)
				.map((term) => hoursIn(plan, term)),
		);
	const own = plan.courses.filter(({ group }) => !group).map(inTimetable);
	const chosen = plan.groups.map((group) => {
		const [option = []] = optionsOf(plan, group.id);
		const each = group.counts
			? multiply(of(group.counts.weeklyHours[String(semester)] ?? 0), [weeks, per])
			: sum(option.map(inTimetable));
		return option.length > 0 ? multiply(each, ratio(group.take, 1)) : zero;
	});
	return multiply(sum([...own, ...chosen]), [per, weeks]);
}

/** Weeks of segments and blocks that are held in the term of a semester. */
export function heldWeeks(plan: Plan, semester: number): Rational {
	const blocks = ({ terms }: Course) =>
		sum(
			terms
				.filter((term) => term.semester === semester && term.block)
				.map((term) => weeksOf(plan, term)),
		);
	const own = plan.courses.filter(({ group }) => !group).map(blocks);
	// Whatever is chosen, it has its weeks: those of the options that need the most.
	const chosen = plan.groups.map((group) =>
		sum(
			optionsOf(plan, group.id)
				.map((members) => sum(members.map(blocks)))
				.sort(([a, b], [c, d]) => Number(c * b - a * d))
				.slice(0, group.take),
		),
	);
	const segments = plan.segments.flatMap(({ terms }) =>
		terms
			.filter((term) => term.semester === semester && term.when === 'term')
			.map(({ weeks }) => of(weeks)),
	);
	return sum([...own, ...chosen, ...segments]);
}
