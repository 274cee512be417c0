/** How far a repaired plan is from the one before: the cost of a repair (rules.md, Repair), figure by figure. */
import { compare } from '../exact.ts';
import type { CourseHours } from '../plan/course-hours.ts';
import { joinPath } from '../plan/path.ts';
import type { SegmentHours } from '../plan/segment-hours.ts';
import type { Group } from '../plan/shape.ts';
import { semesterName } from '../plan/ordinal.ts';
import { declaredCredits, type Sources } from './amount.ts';
import { creditsOf, timetabledOf } from './course.ts';
import { called, cell, difference, sum } from './make.ts';
import type { Derivation } from './node.ts';
import { creditsOf as segmentCredits, hoursOf as segmentHours } from './segment.ts';

/** The distance of one figure; nothing where it stands as it stood. */
function moved(label: string, before: Derivation, after: Derivation): Derivation[] {
	const order = compare(before.value, after.value);
	const [was, is] = [called('改前', before), called('改后', after)];
	if (order === 0) return [];
	return [difference(label, after.unit, order < 0 ? [is, was] : [was, is], after.path)];
}

const practiceOf = ({ course }: CourseHours): Derivation =>
	cell(course.name, '学时', course.practiceHours, joinPath('courses', course.id, 'practiceHours'));

function courseMoved(
	was: CourseHours,
	is: CourseHours,
	{ measures: { calendar } }: Sources,
): Derivation[] {
	const { name } = is.course;
	const lessons = calendar.flatMap(({ semester }) =>
		moved(
			name + semesterName(semester),
			timetabledOf(was, calendar, semester),
			timetabledOf(is, calendar, semester),
		),
	);
	return [
		...lessons,
		...moved(`${name}实践学时`, practiceOf(was), practiceOf(is)),
		...moved(`${name}学分`, creditsOf(was), creditsOf(is)),
	];
}

const groupMoved = (was: Group, is: Group): Derivation[] =>
	was.counts && is.counts
		? moved(`${is.name}学分`, declaredCredits(was.counts, was), declaredCredits(is.counts, is))
		: [];

const segmentMoved = (was: SegmentHours, is: SegmentHours): Derivation[] => [
	...moved(is.segment.name, segmentHours(was), segmentHours(is)),
	...moved(`${is.segment.name}学分`, segmentCredits(was), segmentCredits(is)),
];

/** The same member before and after; a repair brings none and takes none away. */
const pairs = <Member>(
	before: readonly Member[],
	after: readonly Member[],
	idOf: (member: Member) => string,
): [Member, Member][] => {
	const known = new Map(before.map((member) => [idOf(member), member]));
	return after.flatMap((member): [Member, Member][] => {
		const was = known.get(idOf(member));
		return was === undefined || was === member ? [] : [[was, member]];
	});
};

export function costDerivation(before: Sources, after: Sources): Derivation {
	const { measures: was, plan: planWas } = before;
	const { measures: is, plan: planIs } = after;
	return sum('学时与学分合计变动', null, [
		...pairs(was.courses, is.courses, ({ course }) => course.id).flatMap(([a, b]) =>
			courseMoved(a, b, after),
		),
		...pairs(planWas.groups, planIs.groups, ({ id }) => id).flatMap(([a, b]) => groupMoved(a, b)),
		...pairs(was.segments, is.segments, ({ segment }) => segment.id).flatMap(([a, b]) =>
			segmentMoved(a, b),
		),
	]);
}
