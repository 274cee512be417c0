/** Hours, and practice among them, of one semester: what an entry brings to it, or stands in none. */
import type { Calendar, CourseHours } from '../plan/course-hours.ts';
import type { Group } from '../plan/shape.ts';
import {
	declaredHours,
	eachOption,
	hours,
	practice,
	timetabled,
	type Amount,
	type Sources,
} from './amount.ts';
import * as ofCourse from './course.ts';
import { called, difference, product, quotient, sum } from './make.ts';
import type { Derivation } from './node.ts';

type Counts = NonNullable<Group['counts']>;

/** Semesters of the calendar; `null` is what stands in none of them. */
export type Held = number | null;

/** Hours of a course in a semester, its blocks among them; in none: those outside the timetable. */
const courseIn = (course: CourseHours, calendar: Calendar, semester: Held): Derivation =>
	semester === null ? ofCourse.outsideOf(course) : ofCourse.heldOf(course, calendar, semester);

/** Of what an option counts as, its weekly hours of a semester; in none what these leave over. */
function declaredIn(semester: Held, from: Sources, counts: Counts, group: Group): Derivation {
	const lessons = (one: number): Derivation[] => {
		const node = timetabled(one)(from).declared?.(counts, group);
		return node ? [node] : [];
	};
	if (semester !== null) return sum(eachOption, '学时', lessons(semester));
	const held = from.measures.calendar.flatMap((entry) => lessons(entry.semester));
	return difference(`${eachOption}未排入学期`, '学时', [
		declaredHours(counts, group),
		sum('各学期', '学时', held),
	]);
}

export const hoursIn =
	(semester: Held) =>
	(from: Sources): Amount => ({
		name: null,
		unit: '学时',
		ofCourse: (course) => courseIn(course, from.measures.calendar, semester),
		declared: (counts, group) => declaredIn(semester, from, counts, group),
	});

/** Practice is not given by semester: each has so much of it as it has of the hours. */
export function shared(all: Derivation, held: Derivation, whole: Derivation): Derivation {
	const same = held.value.numerator * whole.value.denominator;
	if (same === whole.value.numerator * held.value.denominator) return all;
	if (held.value.numerator === 0 || whole.value.numerator === 0) return sum(all.label, '学时', []);
	const part = quotient('按学时分摊', null, [called('本学期学时', held), called('总学时', whole)]);
	return product(all.label, '学时', [called('实践学时', all), part], all.path);
}

export const practiceIn =
	(semester: Held) =>
	(from: Sources): Amount => {
		const [all, held, whole] = [practice(false)(from), hoursIn(semester)(from), hours(from)];
		return {
			name: null,
			unit: '学时',
			ofCourse: (course) =>
				shared(all.ofCourse(course), held.ofCourse(course), whole.ofCourse(course)),
			declared: (counts, group) => {
				const [a, b, c] = [all, held, whole].map((one) => one.declared?.(counts, group));
				return a && b && c ? shared(a, b, c) : sum(eachOption, '学时', []);
			},
		};
	};

/** True where something of it is held: rows of nothing are left out. */
export const isHeld = ({ value }: Derivation): boolean => value.numerator !== 0;
