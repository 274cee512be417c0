/** Figures of one course or one practice segment, by name. */
import type { Sources } from './amount.ts';
import * as ofCourse from './course.ts';
import type { Derivation } from './node.ts';
import { ownOf } from './own.ts';
import * as ofSegment from './segment.ts';

type OfCourse = (course: Sources['measures']['courses'][number], from: Sources) => Derivation;

const courseFigures: Readonly<Record<string, OfCourse>> = {
	hours: (course, { measures }) => ofCourse.hoursOf(course, measures.calendar),
	practice: (course, { measures }) => ofCourse.practiceOf(course, measures.calendar, false),
	'practice-most': (course, { measures }) => ofCourse.practiceOf(course, measures.calendar, true),
	theory: (course, { measures }) => ofCourse.theoryOf(course, measures.calendar),
	credits: ofCourse.creditsOf,
	'hours-per-credit': (course, { measures }) => ofCourse.hoursPerCredit(course, measures.calendar),
};

export function courseFigure(from: Sources, id = '', name = ''): Derivation | null {
	const course = from.measures.courses.find((each) => each.course.id === id);
	return (course && ownOf(courseFigures, name)?.(course, from)) ?? null;
}

const segmentFigures: Readonly<
	Record<string, (segment: Sources['measures']['segments'][number]) => Derivation>
> = {
	hours: ofSegment.hoursOf,
	practice: ofSegment.practiceOf,
	theory: ofSegment.theoryOf,
	credits: ofSegment.creditsOf,
	weeks: ofSegment.weeksOf,
	months: ofSegment.monthsOf,
	'credits-per-week': ofSegment.creditsPerWeek,
	'hours-per-credit': ofSegment.hoursPerCredit,
};

export function segmentFigure(from: Sources, id = '', name = '', stage = ''): Derivation | null {
	const segment = from.measures.segments.find((each) => each.segment.id === id);
	const term = segment?.segment.terms.find((each) => each.id === stage);
	if (segment && term && name === 'hours-per-week') return ofSegment.hoursPerWeek(segment, term);
	return (segment && ownOf(segmentFigures, name)?.(segment)) ?? null;
}
