/** Groups (任选 6 选 3, 专业方向): `take` of the options count, not all of them (rules.md, Arithmetic). */
import { hundredths, product, type Hundredths } from '../exact.ts';
import {
	semesterCount,
	teachingWeeks,
	type Calendar,
	type CourseHours,
	type Load,
} from './course-hours.ts';
import type { Group } from './shape.ts';

const add = (a: readonly Hundredths[], b: readonly Hundredths[]) =>
	a.map((value, index) => value + (b[index] ?? 0));

export function addLoads(a: Load, b: Load): Load {
	return {
		hours: a.hours + b.hours,
		practiceLeast: a.practiceLeast + b.practiceLeast,
		practiceMost: a.practiceMost + b.practiceMost,
		credits: a.credits === null || b.credits === null ? null : a.credits + b.credits,
		timetabled: add(a.timetabled, b.timetabled),
		blockWeeks: add(a.blockWeeks, b.blockWeeks),
	};
}

function scale(load: Load, by: number): Load {
	return {
		hours: load.hours * by,
		practiceLeast: load.practiceLeast * by,
		practiceMost: load.practiceMost * by,
		credits: load.credits === null ? null : load.credits * by,
		timetabled: load.timetabled.map((value) => value * by),
		blockWeeks: load.blockWeeks.map((value) => value * by),
	};
}

/** The options of a group: courses with the same option letter are one, by default each its own. */
export function optionsOf(group: Group, courses: readonly CourseHours[]): CourseHours[][] {
	const options = new Map<string, CourseHours[]>();
	for (const member of courses) {
		if (member.course.group?.id !== group.id) continue;
		const letter = member.course.group.option;
		const key = letter ? `option ${letter}` : `course ${member.course.id}`;
		options.set(key, [...(options.get(key) ?? []), member]);
	}
	return [...options.values()];
}

/** Of an option, which has a member at least. */
const optionLoad = (members: readonly Load[]): Load => members.reduce(addLoads);

const figures = (load: Load): string =>
	JSON.stringify([
		load.hours,
		load.practiceLeast,
		load.practiceMost,
		load.credits,
		load.timetabled,
		load.blockWeeks,
	]);

/** True where the options bring different figures, so that `counts` must say what each counts as. */
export function optionsDiffer(options: readonly CourseHours[][]): boolean {
	return new Set(options.map((members) => figures(optionLoad(members)))).size > 1;
}

/**
 * Whole weeks by semester that the `take` options with the most of them need: `counts` does not say them,
 * and the calendar has to have room for every choice, whatever the order of the options.
 */
function mostBlockWeeks(
	options: readonly CourseHours[][],
	take: number,
	calendar: Calendar,
): Hundredths[] {
	const loads = options.map((members) => optionLoad(members));
	return Array.from({ length: semesterCount(calendar) }, (_, semester) =>
		loads
			.map(({ blockWeeks }) => blockWeeks[semester] ?? 0)
			.sort((one, other) => other - one)
			.slice(0, take)
			.reduce((sum, weeks) => sum + weeks, 0),
	);
}

function declared(counts: NonNullable<Group['counts']>, calendar: Calendar): Load {
	const hours = hundredths(counts.hours);
	const practice =
		counts.practiceHours === null ? null : Math.min(hundredths(counts.practiceHours), hours);
	const semesters = Array.from({ length: semesterCount(calendar) }, (_, index) => index + 1);
	return {
		hours,
		practiceLeast: practice ?? 0,
		practiceMost: practice ?? hours,
		credits: counts.credits === null ? null : hundredths(counts.credits),
		timetabled: semesters.map((semester) =>
			product(
				hundredths(counts.weeklyHours[String(semester)] ?? 0),
				teachingWeeks(calendar, semester),
			),
		),
		blockWeeks: [],
	};
}

/** What a group brings to the sums: `take` times what each option counts as; null without options. */
export function groupLoad(
	group: Group,
	options: readonly CourseHours[][],
	calendar: Calendar,
): Load | null {
	const [first] = options;
	if (!first) return null;
	const { counts, take } = group;
	if (!counts) return scale(optionLoad(first), take);
	const blockWeeks = mostBlockWeeks(options, take, calendar);
	return { ...scale(declared(counts, calendar), take), blockWeeks };
}
