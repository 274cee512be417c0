/** The figures of one course: what course-hours.ts counts, opened down to its cells. */
import type { Calendar, CourseHours } from '../plan/course-hours.ts';
import { hundredths } from '../exact.ts';
import { semesterName } from '../plan/ordinal.ts';
import { joinPath } from '../plan/path.ts';
import type { CourseTerm } from '../plan/shape.ts';
import {
	called,
	cell,
	constant,
	difference,
	least,
	named,
	product,
	quotient,
	sum,
} from './make.ts';
import type { Derivation } from './node.ts';

const pathOf = ({ course }: CourseHours, ...keys: string[]): string =>
	joinPath('courses', course.id, ...keys);

const figureOf = ({ course }: CourseHours, name: string): string =>
	joinPath('course', course.id, name);

/** Teaching weeks of a semester; none where the calendar has it not. */
export function teachingWeeks(calendar: Calendar, semester: number): Derivation {
	const entry = calendar.find((each) => each.semester === semester);
	const path = joinPath('calendar', semester, 'weeks', 'teaching');
	return cell(`${semesterName(semester)}授课周`, '周', entry?.weeks.teaching ?? 0, path);
}

function termWeeks(course: CourseHours, term: CourseTerm, calendar: Calendar): Derivation {
	const own = typeof term.weeks === 'number';
	return own || term.block
		? cell('周数', '周', term.weeks ?? null, pathOf(course, 'terms', term.id, 'weeks'))
		: teachingWeeks(calendar, term.semester);
}

function termHours(course: CourseHours, term: CourseTerm, calendar: Calendar): Derivation {
	const path = pathOf(course, 'terms', term.id);
	const weekly = cell(
		'周学时',
		'学时',
		term.weeklyHours,
		joinPath('courses', course.course.id, 'terms', term.id, 'weeklyHours'),
	);
	const label = semesterName(term.semester) + (term.block ? '（整周）' : '');
	return product(label, '学时', [weekly, termWeeks(course, term, calendar)], path);
}

export function hoursOf(course: CourseHours, calendar: Calendar): Derivation {
	const { name, terms, outsideHours } = course.course;
	const outside =
		outsideHours > 0
			? [cell('课外学时', '学时', outsideHours, pathOf(course, 'outsideHours'))]
			: [];
	const held = terms.map((term) => termHours(course, term, calendar));
	return named(figureOf(course, 'hours'), sum(name, '学时', [...held, ...outside], pathOf(course)));
}

/** What is said of practice that is not yet given, where the most of it counts. */
export const atMost = '（实践学时尚未填写，至多为全部学时）';

/** Practice that is given, at most all hours; `most` of what is not given is all of them. */
export function practiceOf(course: CourseHours, calendar: Calendar, most: boolean): Derivation {
	const { name, practiceHours } = course.course;
	const given = cell(name, '学时', practiceHours, pathOf(course, 'practiceHours'));
	const figure = figureOf(course, most ? 'practice-most' : 'practice');
	if (practiceHours === null && most)
		return named(figure, sum(name + atMost, '学时', [hoursOf(course, calendar)]));
	if (practiceHours === null || hundredths(practiceHours) <= course.hours)
		return named(figure, given);
	const both = [called('实践学时', given), called('总学时', hoursOf(course, calendar))];
	return named(figure, least(name, '学时', both, given.path));
}

export const theoryOf = (course: CourseHours, calendar: Calendar): Derivation =>
	named(
		figureOf(course, 'theory'),
		difference(`${course.course.name}理论`, '学时', [
			called('总学时', hoursOf(course, calendar)),
			called('实践学时', practiceOf(course, calendar, false)),
		]),
	);

export const creditsOf = (course: CourseHours): Derivation =>
	named(
		figureOf(course, 'credits'),
		cell(course.course.name, '学分', course.course.credits, pathOf(course, 'credits')),
	);

/** Hours ÷ credits; hours outside the timetable count for nothing where no semester holds the course. */
export function hoursPerCredit(course: CourseHours, calendar: Calendar): Derivation {
	const hours = course.present
		? called('学时', hoursOf(course, calendar))
		: constant('不在任何学期，没有学时', '学时', { numerator: 0, denominator: 1 }, pathOf(course));
	const { name } = course.course;
	return named(
		figureOf(course, 'hours-per-credit'),
		quotient(name, '学时/学分', [hours, called('学分', creditsOf(course))], pathOf(course)),
	);
}

/** Hours of its lessons in a semester, blocks apart. */
export const timetabledOf = (
	course: CourseHours,
	calendar: Calendar,
	semester: number,
): Derivation =>
	sum(
		course.course.name,
		'学时',
		course.course.terms
			.filter((term) => term.semester === semester && !term.block)
			.map((term) => termHours(course, term, calendar)),
		pathOf(course),
	);

/** Whole weeks of its blocks in a semester. */
export const blockWeeksOf = (
	course: CourseHours,
	calendar: Calendar,
	semester: number,
): Derivation =>
	sum(
		course.course.name,
		'周',
		course.course.terms
			.filter((term) => term.semester === semester && term.block)
			.map((term) => termWeeks(course, term, calendar)),
		pathOf(course),
	);

/** All hours of a course in a semester, those of its blocks among them. */
export const heldOf = (course: CourseHours, calendar: Calendar, semester: number): Derivation =>
	sum(
		course.course.name,
		'学时',
		course.course.terms
			.filter((term) => term.semester === semester)
			.map((term) => termHours(course, term, calendar)),
		pathOf(course),
	);

/** Hours of a course that stand in no semester. */
export const outsideOf = (course: CourseHours): Derivation =>
	cell(course.course.name, '学时', course.course.outsideHours, pathOf(course, 'outsideHours'));
