/** What one student meets of what courses hold, whichever options of the groups they take. */
import type { CourseHours } from '../plan/course-hours.ts';
import type { Measures } from '../plan/measure.ts';
import type { Entry } from '../plan/totals.ts';

export interface Met {
	readonly least: number;
	readonly most: number;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

/** Amounts of an entry's choices: of a course of its own one, of a group its options, smallest first. */
function choicesOf(
	{ group, members }: Entry,
	{ options }: Measures,
	amounts: ReadonlyMap<string, number>,
): number[] {
	const of = (courses: readonly CourseHours[]): number =>
		sum(courses.map(({ course, present }) => (present && amounts.get(course.id)) || 0));
	const choices = group ? (options.get(group.id) ?? []) : [members];
	return choices.map(of).sort((one, other) => one - other);
}

/** `amounts` by id of the course, none below 0; courses without hours or a semester bring none. */
export function metOf(measures: Measures, amounts: ReadonlyMap<string, number>): Met {
	let [least, most] = [0, 0];
	for (const entry of measures.entries) {
		if (!entry.members.some(({ course }) => amounts.has(course.id))) continue;
		const choices = choicesOf(entry, measures, amounts);
		least += sum(choices.slice(0, entry.number));
		most += sum(choices.slice(-entry.number));
	}
	return { least, most };
}
