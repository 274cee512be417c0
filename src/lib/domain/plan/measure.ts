/** Everything that rules and screens read off a plan by arithmetic, measured once. */
import { courseHours, type CourseHours } from './course-hours.ts';
import { groupLoad, optionsOf } from './group-load.ts';
import { segmentHours, type SegmentHours } from './segment-hours.ts';
import type { Course, Group, Plan } from './shape.ts';
import { totalsOf, type Entry, type Totals } from './totals.ts';

/** What a course offers apart from its figures: what presence, order and coverage ask of it. */
export interface Offer {
	readonly course: Course;
	readonly present: boolean;
	readonly first: number;
	readonly last: number;
}

export interface Measures {
	readonly calendar: Plan['calendar'];
	readonly courses: readonly CourseHours[];
	readonly segments: readonly SegmentHours[];
	readonly entries: readonly Entry[];
	/** Options by group id. */
	readonly options: ReadonlyMap<string, readonly (readonly CourseHours[])[]>;
	readonly totals: Totals;
	/** The same list as before where no edit changed what is offered: rules of presence need not run again. */
	readonly offers: readonly Offer[];
}

function entryOf(course: CourseHours): Entry {
	const { category, nature } = course.course;
	return { category, nature, number: 1, load: course, group: null, members: [course] };
}

function groupEntry(
	group: Group,
	options: readonly CourseHours[][],
	calendar: Plan['calendar'],
): Entry[] {
	const load = groupLoad(group, options, calendar);
	const members = options.flat();
	const [first] = members;
	if (!load || !first) return [];
	const { category, nature } = first.course;
	return [{ category, nature, number: group.take, load, group, members }];
}

const offerOf = ({ course, present, semesters }: CourseHours): Offer => ({
	course,
	present,
	first: semesters[0] ?? 0,
	last: semesters.at(-1) ?? 0,
});

/** Keys of a course that presence, order and coverage read; its figures are not among them. */
const offerKeys = [
	'name',
	'category',
	'nature',
	'group',
	'standardFields',
	'standardItems',
	'trainings',
	'prerequisites',
] as const satisfies readonly (keyof Course)[];

const sameOffer = (a: Offer, b: Offer): boolean =>
	a.first === b.first &&
	a.last === b.last &&
	(a.course === b.course ||
		(a.course.id === b.course.id && offerKeys.every((key) => a.course[key] === b.course[key])));

function offersOf(
	courses: readonly CourseHours[],
	before: readonly Offer[] | undefined,
): readonly Offer[] {
	const offers = courses.map(offerOf);
	const same =
		before?.length === offers.length &&
		offers.every((offer, index) => sameOffer(offer, before[index] as Offer));
	return same ? before : offers;
}

/** Measures a plan; `before` are the measures of the plan that it was edited from. */
export function measure(plan: Plan, before?: Measures): Measures {
	const courses = plan.courses.map((course) => courseHours(course, plan.calendar));
	const segments = plan.segments.map(segmentHours);
	const groups = plan.groups.map((group) => [group, optionsOf(group, courses)] as const);
	const entries = [
		...courses.filter(({ course }) => !course.group).map(entryOf),
		...groups.flatMap(([group, options]) => groupEntry(group, options, plan.calendar)),
	];
	return {
		calendar: plan.calendar,
		courses,
		segments,
		entries,
		options: new Map(groups.map(([group, options]) => [group.id, options])),
		totals: totalsOf(entries, segments, plan.calendar),
		offers: offersOf(courses, before?.offers),
	};
}
