/** What a course's cells change: terms, practice and theory, credits. Options of a group move alike. */
import type { Edit } from '#domain/plan/edit.ts';
import { courseHours } from '#domain/plan/course-hours.ts';
import type { Course, CourseTerm, Plan } from '#domain/plan/shape.ts';
import type { TypedTerm } from '#domain/plan/typed/typed-term.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';
import { alike } from './members.ts';
import { put, revisionOf, type Revision } from './revision.ts';
import { inOrder, putTerms, termId } from './terms.ts';

/** Hours of a whole week of one course, where nothing else is said. */
const blockHours = 30;

const isLesson = ({ block }: CourseTerm): boolean => !block;

function lessonsOf(course: Course, semester: number, typedTerm: TypedTerm): CourseTerm[] {
	const old = course.terms.find((term) => term.semester === semester && isLesson(term));
	if (!typedTerm.lessons) return [];
	const { weeklyHours, weeks } = typedTerm.lessons;
	const { weeks: _, ...kept } = old ?? { id: termId(course.terms, semester), semester };
	return [weeks === null ? { ...kept, weeklyHours } : { ...kept, weeklyHours, weeks }];
}

function blockOf(course: Course, semester: number, typedTerm: TypedTerm): CourseTerm[] {
	const old = course.terms.find((term) => term.semester === semester && term.block);
	if (!typedTerm.block) return [];
	const { weeks } = typedTerm.block;
	if (old) return [{ ...old, weeks }];
	const lessons = lessonsOf(course, semester, typedTerm);
	const id = termId([...course.terms, ...lessons], semester);
	return [{ id, semester, block: true, weeks, weeklyHours: blockHours }];
}

/** The course with `typedTerm` in place of what it has in `semester`. */
export function withTerm(course: Course, semester: number, typedTerm: TypedTerm): Course {
	const others = course.terms.filter((term) => term.semester !== semester);
	const own = [...lessonsOf(course, semester, typedTerm), ...blockOf(course, semester, typedTerm)];
	return { ...course, terms: inOrder([...others, ...own]) };
}

/** More than all hours cannot be practice: it follows hours that fall below it. */
function capPractice(course: Course, plan: Plan): Course {
	const hours = courseHours(course, plan.calendar).hours / 100;
	return course.practiceHours !== null && course.practiceHours > hours
		? { ...course, practiceHours: hours }
		: course;
}

export function putCourse(revision: Revision, before: Course, after: Course): Revision {
	const path = `courses/${before.id}`;
	const keys = Object.keys(after) as (keyof Course)[];
	const plain = keys.filter((key) => key !== 'terms' && after[key] !== before[key]);
	const now = putTerms(revision, `${path}/terms`, before.terms, after.terms);
	return plain.reduce((here, key) => put(here, `${path}/${key}`, after[key]), now);
}

const changeAlike = (plan: Plan, course: Course, change: (course: Course) => Course): Edit[] => [
	...alike(plan, course).reduce(
		(now, member) => putCourse(now, member, capPractice(change(member), plan)),
		revisionOf(plan),
	).edits,
];

const severalTerms = (course: Course, semester: number): boolean => {
	const own = course.terms.filter((term) => term.semester === semester);
	return own.filter(isLesson).length > 1 || own.filter((term) => term.block).length > 1;
};

export function setTerm(
	plan: Plan,
	course: Course,
	semester: number,
	typedTerm: TypedTerm,
): Typed<Edit[]> {
	if (severalTerms(course, semester))
		return refuse(`《${course.name}》在这个学期分几段开，请在课程详情里逐段修改。`);
	return typed(changeAlike(plan, course, (member) => withTerm(member, semester, typedTerm)));
}

export const setCredits = (plan: Plan, course: Course, credits: number | null): Edit[] =>
	changeAlike(plan, course, (member) => ({ ...member, credits }));

export function setPractice(plan: Plan, course: Course, practice: number | null): Typed<Edit[]> {
	const hours = courseHours(course, plan.calendar).hours / 100;
	if (practice !== null && practice > hours)
		return refuse(`实践 ${practice} 超过总学时 ${hours}，至多 ${hours}。`);
	return typed(changeAlike(plan, course, (member) => ({ ...member, practiceHours: practice })));
}

/** Theory is what practice leaves: to set it is to set the rest as practice. */
export function setTheory(plan: Plan, course: Course, theory: number | null): Typed<Edit[]> {
	const { hours } = courseHours(course, plan.calendar);
	if (theory === null) return setPractice(plan, course, null);
	const practice = (hours - Math.round(theory * 100)) / 100;
	if (practice < 0)
		return refuse(`理论 ${theory} 超过总学时 ${hours / 100}，至多 ${hours / 100}。`);
	return setPractice(plan, course, practice);
}
