/** The cells of a plan that a repair may change (rules.md, Repair), and what one step of each does. */
import { hundredths, type Hundredths } from '../exact.ts';
import { courseHours, teachingWeeksOf, termWeeks, type Calendar } from '../plan/course-hours.ts';
import { joinPath } from '../plan/path.ts';
import type { Course, CourseTerm, Plan, Segment, SegmentTerm } from '../plan/shape.ts';
import { alikeCourses } from './alike.ts';

/** What a cell is a figure of. */
export type CellKind = 'weekly' | 'practice' | 'credits' | 'weeks';

/** Where a cell's figure stands; of options of a group several, which move alike. */
export interface Place {
	readonly path: string;
	/** Owner: id of the course, group or segment. */
	readonly owner: string;
	/** A term that is not there yet. */
	readonly fresh?: CourseTerm;
	/** null: not yet given; counted as 0. */
	readonly given: boolean;
}

export interface Cell {
	readonly number: number;
	readonly kind: CellKind;
	readonly places: readonly Place[];
	/** The figure now, and what one step adds to it. */
	readonly now: Hundredths;
	readonly step: Hundredths;
	/** Fewest and most steps, 0 is none. */
	readonly least: number;
	readonly most: number;
	/** Hours, credits or weeks that one step adds to the sums, by owner. */
	readonly brings: Hundredths;
	/** Semester of a weekly figure or of a segment's weeks; 0 of the others. */
	readonly semester: number;
	/** Hundredths of cost a step: hours of every place, or credits. */
	readonly price: number;
}

type Draft = Omit<Cell, 'number' | 'price'> & { readonly price?: number };

/** Half hours a week: rules.md gives 0 … 10; what stands above may stay. */
const mostWeekly = 1000;
const half = 50;
/** Weeks of a year; segments go no further. */
const mostWeeks = 5200;
const mostCredits = 50_000;

const freshId = ({ terms }: Course, semester: number): string => {
	let id = String(semester);
	while (terms.some((term) => term.id === id)) id += 'r';
	return id;
};

const lessonIn = (course: Course, semester: number): CourseTerm[] =>
	course.terms.filter((term) => !term.block && term.semester === semester);

/** A course's term of a semester, or the one that it would have there. */
function termPlace(course: Course, semester: number, position: number): Place {
	const term = lessonIn(course, semester)[position];
	const place = (id: string): Place => ({
		path: joinPath('courses', course.id, 'terms', id, 'weeklyHours'),
		owner: course.id,
		given: true,
	});
	if (term) return place(term.id);
	const fresh = { id: freshId(course, semester), semester, weeklyHours: 0 };
	return { ...place(fresh.id), fresh };
}

function weeklyCell(
	courses: readonly Course[],
	calendar: Calendar,
	semester: number,
	position: number,
): Draft[] {
	const [first] = courses as [Course];
	const term = lessonIn(first, semester)[position];
	const weeks = termWeeks(term ?? { id: '', semester, weeklyHours: 0 }, calendar);
	if (weeks === 0) return [];
	const now = hundredths(term?.weeklyHours ?? 0);
	return [
		{
			kind: 'weekly',
			places: courses.map((course) => termPlace(course, semester, position)),
			now,
			step: half,
			least: -now / half,
			most: (Math.max(mostWeekly, now) - now) / half,
			brings: Math.round((half * weeks) / 100),
			semester,
		},
	];
}

/** Weekly hours in every teaching semester, of a term that stands or of a new one. */
function weeklyCells(courses: readonly Course[], calendar: Calendar): Draft[] {
	const [first] = courses as [Course];
	// Outside hours count for credits only of a course that is held: it would not stay linear.
	if (!courseHours(first, calendar).present && first.outsideHours > 0) return [];
	return teachingWeeksOf(calendar).flatMap((weeks, index) => {
		if (weeks === 0) return [];
		const number = Math.max(1, lessonIn(first, index + 1).length);
		return Array.from({ length: number }, (_, position) =>
			weeklyCell(courses, calendar, index + 1, position),
		).flat();
	});
}

const figurePlaces = (courses: readonly Course[], key: 'practiceHours' | 'credits'): Place[] =>
	courses.map((course) => ({
		path: joinPath('courses', course.id, key),
		owner: course.id,
		given: course[key] !== null,
	}));

function practiceCell(courses: readonly Course[], calendar: Calendar): Draft {
	const [first] = courses as [Course];
	const { hours } = courseHours(first, calendar);
	const now = first.practiceHours === null ? 0 : Math.min(hundredths(first.practiceHours), hours);
	return {
		kind: 'practice',
		places: figurePlaces(courses, 'practiceHours'),
		now,
		step: half,
		least: -Math.floor(now / half),
		most: mostCredits,
		brings: half,
		semester: 0,
	};
}

function creditCell(places: readonly Place[], credits: number | null, step = half): Draft {
	const now = credits === null ? 0 : hundredths(credits);
	return {
		kind: 'credits',
		places,
		now,
		step,
		least: -Math.floor(now / step),
		most: Math.floor((mostCredits - now) / step),
		brings: step,
		semester: 0,
	};
}

function courseCells(plan: Plan): Draft[] {
	return alikeCourses(plan).flatMap(({ together, figures }) => {
		const [first] = together as [Course];
		const credits = creditCell(figurePlaces(together, 'credits'), first.credits);
		const own = figures
			? [...weeklyCells(together, plan.calendar), practiceCell(together, plan.calendar)]
			: [];
		const counts = figures || first.credits !== null;
		return [...own, ...(plan.creditSystem && counts ? [credits] : [])];
	});
}

function groupCells({ groups, creditSystem }: Plan): Draft[] {
	if (!creditSystem) return [];
	return groups.flatMap(({ id, counts }) => {
		if (!counts) return [];
		const path = joinPath('groups', id, 'counts', 'credits');
		return [creditCell([{ path, owner: id, given: counts.credits !== null }], counts.credits)];
	});
}

/** Whole weeks; a stage with dates lasts as long as they say, and stays. */
function weekCell({ id }: Segment, term: SegmentTerm): Draft[] {
	if (term.from !== null) return [];
	const now = hundredths(term.weeks);
	const path = joinPath('segments', id, 'terms', term.id, 'weeks');
	return [
		{
			kind: 'weeks',
			places: [{ path, owner: id, given: true }],
			now,
			step: 100,
			least: -Math.floor(now / 100),
			most: Math.floor((mostWeeks - now) / 100),
			brings: hundredths(term.hoursPerWeek),
			semester: term.semester,
		},
	];
}

function segmentCells({ segments, creditSystem }: Plan): Draft[] {
	return segments.flatMap((segment) => {
		const days = segment.terms.some(({ weeks }) => hundredths(weeks) % 50 !== 0);
		const places = [
			{ path: joinPath('segments', segment.id, 'credits'), owner: segment.id, given: true },
		];
		const credited = creditSystem && segment.credits !== null;
		return [
			...segment.terms.flatMap((term) => weekCell(segment, term)),
			...(credited ? [creditCell(places, segment.credits, days ? 10 : half)] : []),
		];
	});
}

/** Every cell of a plan, locked or not, in the order of the plan. */
export function cellsOf(plan: Plan): Cell[] {
	const drafts = [...courseCells(plan), ...groupCells(plan), ...segmentCells(plan)];
	return drafts.map((draft, number) => ({
		...draft,
		number,
		price: draft.brings * draft.places.length,
	}));
}
