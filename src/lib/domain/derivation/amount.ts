/** What the entries of a plan are added up by: hours, practice, credits, lessons and blocks of a semester. */
import type { CourseHours } from '../plan/course-hours.ts';
import { hundredths } from '../exact.ts';
import type { Measures } from '../plan/measure.ts';
import { joinPath } from '../plan/path.ts';
import type { Group, Plan } from '../plan/shape.ts';
import * as ofCourse from './course.ts';
import { called, cell, least, product, sum } from './make.ts';
import type { Derivation } from './node.ts';

/** A plan and its measures: what every derivation is made from. */
export interface Sources {
	readonly plan: Plan;
	readonly measures: Measures;
}

type Counts = NonNullable<Group['counts']>;

export interface Amount {
	/** Last part of the name of a row's figure: `hours` of `course/c21/hours`; null: it has none. */
	readonly name: string | null;
	readonly unit: string;
	readonly ofCourse: (course: CourseHours) => Derivation;
	/** What an option counts as where its group says so; null: always as its courses say. */
	readonly declared: ((counts: Counts, group: Group) => Derivation) | null;
}

export const eachOption = '每个选项';

const countsPath = ({ id }: Group, ...keys: string[]): string =>
	joinPath('groups', id, 'counts', ...keys);

export const declaredHours = ({ hours }: Counts, group: Group): Derivation =>
	cell(eachOption, '学时', hours, countsPath(group, 'hours'));

function declaredPractice(counts: Counts, group: Group, most: boolean): Derivation {
	const { practiceHours, hours } = counts;
	const all = declaredHours(counts, group);
	if (practiceHours === null && most) return sum(`${eachOption}${ofCourse.atMost}`, '学时', [all]);
	const given = cell(eachOption, '学时', practiceHours, countsPath(group, 'practiceHours'));
	return practiceHours === null || hundredths(practiceHours) <= hundredths(hours)
		? given
		: least(eachOption, '学时', [called('实践学时', given), called('总学时', all)]);
}

export const hours = ({ measures: { calendar } }: Sources): Amount => ({
	name: 'hours',
	unit: '学时',
	ofCourse: (course) => ofCourse.hoursOf(course, calendar),
	declared: declaredHours,
});

export const practice =
	(most: boolean) =>
	({ measures: { calendar } }: Sources): Amount => ({
		name: most ? 'practice-most' : 'practice',
		unit: '学时',
		ofCourse: (course) => ofCourse.practiceOf(course, calendar, most),
		declared: (counts, group) => declaredPractice(counts, group, most),
	});

export const declaredCredits = ({ credits }: Counts, group: Group): Derivation =>
	cell(eachOption, '学分', credits, countsPath(group, 'credits'));

export const credits: Amount = {
	name: 'credits',
	unit: '学分',
	ofCourse: ofCourse.creditsOf,
	declared: declaredCredits,
};

export const timetabled =
	(semester: number) =>
	({ measures: { calendar } }: Sources): Amount => ({
		name: null,
		unit: '学时',
		ofCourse: (course) => ofCourse.timetabledOf(course, calendar, semester),
		declared: ({ weeklyHours }, group) => {
			const path = countsPath(group, 'weeklyHours', String(semester));
			const weekly = cell('周学时', '学时', weeklyHours[String(semester)] ?? 0, path);
			return product(eachOption, '学时', [weekly, ofCourse.teachingWeeks(calendar, semester)]);
		},
	});

export const blockWeeks =
	(semester: number) =>
	({ measures: { calendar } }: Sources): Amount => ({
		name: null,
		unit: '周',
		ofCourse: (course) => ofCourse.blockWeeksOf(course, calendar, semester),
		declared: null,
	});
