/** What the rules of 730705 say of a plan, with the numbers of rules.md written out once more. */
import type { Course, Plan, Segment } from '#domain/plan/shape.ts';
import {
	courseRow,
	heldWeeks,
	isHeld,
	loadOf,
	optionsOf,
	segmentRow,
	segmentWeeks,
	sumsOf,
} from './sums.ts';
import { divide, equal, multiply, of, ratio, sum, within, type Rational } from './rational.ts';

export type Verdict = 'pass' | 'violation' | 'missing-data' | 'not-applicable';

/** Places where a rule is broken, and where something is missing. */
export interface Counted {
	readonly verdict: Verdict;
	/** Of rules that speak of one place at a time: those that do not pass. */
	readonly places?: readonly string[];
}

const judged = (passes: boolean): Counted => ({ verdict: passes ? 'pass' : 'violation' });
const absent: Counted = { verdict: 'not-applicable' };

/** Each place that fails; none: pass. */
const failing = (places: readonly string[]): Counted => ({
	verdict: places.length > 0 ? 'violation' : 'pass',
	places,
});

function share(
	part: Rational,
	total: Rational,
	min: Rational | null,
	max: Rational | null,
): Counted {
	if (total[0] === 0n) return { verdict: 'missing-data' };
	return judged(within(divide(part, total), min, max));
}

function practiceShare({ practice, total }: ReturnType<typeof sumsOf>): Counted {
	const least = share(practice.least, total, ratio(1, 2), null);
	const most = share(practice.most, total, ratio(1, 2), null);
	return least.verdict === most.verdict ? least : { verdict: 'missing-data' };
}

const semestersOf = ({ calendar }: Plan): number[] => calendar.map(({ semester }) => semester);

function academicYear(plan: Plan): Counted {
	const weeks = (semester: number) =>
		plan.calendar
			.filter((entry) => entry.semester === semester)
			.flatMap((entry) => Object.values(entry.weeks).map((each) => of(each as number)));
	const years = [1, 2, 3].filter(
		(year) => !equal(sum([...weeks(2 * year - 1), ...weeks(2 * year)]), ratio(40, 1)),
	);
	const practice = plan.calendar.filter(
		({ semester, weeks }) => !equal(of(weeks.practice), heldWeeks(plan, semester)),
	);
	return failing([
		...years.flatMap((year) => [2 * year - 1, 2 * year].map((semester) => `calendar/${semester}`)),
		...practice.map(({ semester }) => `calendar/${semester}/weeks/practice`),
	]);
}

function internshipWeek({ segments }: Plan): Counted {
	const stages = segments
		.filter(({ kind }) => kind === 'position-internship')
		.flatMap(({ id, terms }) =>
			terms
				.filter(({ weeks }) => weeks > 0)
				.map((term) => ({ ...term, at: `segments/${id}/terms/${term.id}/hoursPerWeek` })),
		);
	if (stages.length === 0) return absent;
	return failing(stages.filter(({ hoursPerWeek }) => hoursPerWeek !== 30).map(({ at }) => at));
}

const from16To18 = (hours: Rational, credits: Rational): boolean =>
	credits[0] > 0n && within(divide(hours, credits), ratio(16, 1), ratio(18, 1));

function ofCredits(hours: Rational, credits: number | null): Verdict {
	if (credits === null) return hours[0] > 0n ? 'missing-data' : 'pass';
	if (credits === 0 && hours[0] === 0n) return 'pass';
	return from16To18(hours, of(credits)) ? 'pass' : 'violation';
}

function hoursPerCredit(plan: Plan): Counted {
	if (!plan.creditSystem) return absent;
	const countsOf = (course: Course) =>
		plan.groups.find(({ id }) => id === course.group?.id)?.counts;
	const courses = plan.courses
		.filter((course) => course.credits !== null || !countsOf(course))
		.map((course) => ({
			at: `courses/${course.id}/credits`,
			verdict: ofCredits(
				isHeld(plan, course) ? courseRow(plan, course).hours : ratio(0, 1),
				course.credits,
			),
		}));
	const groups = plan.groups.flatMap(({ id, counts }) =>
		counts
			? [
					{
						at: `groups/${id}/counts/credits`,
						verdict: ofCredits(of(counts.hours), counts.credits),
					},
				]
			: [],
	);
	const open = [...courses, ...groups].filter(({ verdict }) => verdict !== 'pass');
	const worst = open.some(({ verdict }) => verdict === 'violation') ? 'violation' : 'missing-data';
	return { verdict: open.length > 0 ? worst : 'pass', places: open.map(({ at }) => at) };
}

const byWeeksAlone: readonly Segment['kind'][] = [
	'entry-education',
	'military-training',
	'graduation-education',
	'social-practice',
	'labour-week',
];

function isCredited(segment: Segment): boolean {
	const credits = of(segment.credits ?? 0);
	const weeks = segmentWeeks(segment);
	if (equal(credits, weeks)) return true;
	const halves = multiply(weeks, ratio(2, 1));
	const isHalf = halves[0] % halves[1] === 0n;
	return (
		isHalf && !byWeeksAlone.includes(segment.kind) && from16To18(segmentRow(segment).hours, credits)
	);
}

function weekActivity({ segments, creditSystem }: Plan): Counted {
	const given = segments.filter(({ credits }) => credits !== null);
	if (!creditSystem || given.length === 0) return absent;
	return failing(given.filter((one) => !isCredited(one)).map(({ id }) => `segments/${id}/credits`));
}

function weeklyLoad(plan: Plan): Counted {
	const loads = semestersOf(plan).map((semester) => ({ semester, load: loadOf(plan, semester) }));
	if (loads.every(({ load }) => load === null)) return absent;
	return failing(
		loads
			.filter(({ load }) => load && !within(load, ratio(24, 1), ratio(32, 1)))
			.map(({ semester }) => `calendar/${semester}`),
	);
}

const takesPlace = ({ terms }: Segment): boolean => terms.some(({ weeks }) => weeks > 0);

function named(plan: Plan, ...asked: (readonly Segment['kind'][])[]): Counted {
	const held = plan.segments.filter(takesPlace).map(({ kind }) => kind);
	return judged(asked.every((kinds) => kinds.some((kind) => held.includes(kind))));
}

function labourWeek({ segments }: Plan): Counted {
	const inYear = (year: number) =>
		sum(
			segments
				.filter(({ kind }) => kind === 'labour-week')
				.flatMap(({ terms }) =>
					terms
						.filter(({ semester }) => Math.ceil(semester / 2) === year)
						.map(({ weeks }) => of(weeks)),
				),
		);
	return judged([1, 2, 3].every((year) => within(inYear(year), ratio(1, 1), null)));
}

const firstYear = ({ segments }: Plan): Counted =>
	judged(
		!segments.some(
			({ kind, terms }) =>
				kind === 'position-internship' &&
				terms.some(({ semester, weeks }) => semester <= 2 && weeks > 0),
		),
	);

/** Courses of a category that are held; a group counts `take`, and no option that is not held. */
function number(plan: Plan, category: Course['category']): number {
	const fits = (course: Course) => course.category === category && isHeld(plan, course);
	const own = plan.courses.filter((course) => !course.group && fits(course)).length;
	return plan.groups.reduce((all, { id, take }) => {
		const options = optionsOf(plan, id).filter((option) => option.some(fits));
		return all + Math.min(take, options.length);
	}, own);
}

/** True where whoever chooses what has a course of the category. */
function everyoneHas(plan: Plan, fits: (course: Course) => boolean): boolean {
	const held = (course: Course) => fits(course) && isHeld(plan, course);
	return (
		plan.courses.some((course) => !course.group && held(course)) ||
		plan.groups.some(({ id, take }) => {
			const options = optionsOf(plan, id);
			const without = options.filter((option) => !option.some(held)).length;
			return options.length > 0 && without < take;
		})
	);
}

const kinds = (plan: Plan): Counted =>
	judged(
		(['foundation', 'core', 'extension'] as const).every((category) =>
			everyoneHas(plan, (course) => course.category === category),
		),
	);

const third = [ratio(17, 60), ratio(23, 60)] as const;
const twoThirds = [ratio(37, 60), ratio(43, 60)] as const;

/** By rule id; a plan of three years under 730705. */
export function verdictsOf(plan: Plan): Record<string, Counted> {
	const sums = sumsOf(plan);
	const { total } = sums;
	return {
		'hours/total': judged(within(total, ratio(3000, 1), null)),
		'hours/public-share': share(sums.public, total, ...third),
		'hours/professional-share': share(sums.professional, total, ...twoThirds),
		'hours/practice-share': practiceShare(sums),
		'hours/elective-share': share(sums.elective, total, ratio(1, 10), null),
		'hours/internship-total': judged(within(sums.internship, null, ratio(6, 1))),
		'hours/enterprise-internship': judged(within(sums.enterprise, null, ratio(3, 1))),
		'hours/internship-week': internshipWeek(plan),
		'hours/academic-year': academicYear(plan),
		'credits/hours-per-credit': hoursPerCredit(plan),
		'credits/week-activity': weekActivity(plan),
		'courses/foundation-count': judged(number(plan, 'foundation') === 4),
		'courses/core-count': judged(number(plan, 'core') === 7),
		'courses/kinds': kinds(plan),
		'practice/internships': named(plan, ['orientation-internship'], ['position-internship']),
		'practice/forms': named(
			plan,
			['orientation-internship', 'position-internship', 'training'],
			['graduation-project'],
			['social-practice'],
		),
		'practice/first-year': firstYear(plan),
		'practice/labour-week': labourWeek(plan),
		'school/weekly-load': weeklyLoad(plan),
	};
}
