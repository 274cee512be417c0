/** Hours of some courses as one student meets them, whichever options of the groups they take. */
import { compare } from '../exact.ts';
import type { CourseHours } from '../plan/course-hours.ts';
import { joinPath } from '../plan/path.ts';
import type { Group } from '../plan/shape.ts';
import type { Sources } from './amount.ts';
import { hoursOf } from './course.ts';
import { sum } from './make.ts';
import type { Derivation } from './node.ts';

/** Which of some courses are meant; one that counts twice stands twice. */
type Pick = (courses: readonly CourseHours[]) => readonly CourseHours[];

/** Whoever takes the options with the fewest hours, or those with the most. */
export type Extreme = 'least' | 'most';

const words: Record<Extreme, string> = { least: '最少', most: '最多' };

function ofGroup(group: Group, pick: Pick, { measures }: Sources, extreme: Extreme): Derivation[] {
	const options = (measures.options.get(group.id) ?? []).map((option) =>
		sum(
			'选项',
			'学时',
			pick(option).map((course) => hoursOf(course, measures.calendar)),
		),
	);
	if (options.every(({ of }) => of.length === 0)) return [];
	const sign = extreme === 'least' ? 1 : -1;
	const taken = options.toSorted((a, b) => sign * compare(a.value, b.value)).slice(0, group.take);
	return [
		sum(
			`${group.name}（取学时${words[extreme]}的 ${group.take} 项）`,
			'学时',
			taken,
			joinPath('groups', group.id),
		),
	];
}

export const metHours = (
	label: string,
	pick: Pick,
	from: Sources,
	extreme: Extreme = 'least',
): Derivation =>
	sum(
		label,
		'学时',
		from.measures.entries.flatMap(({ group, members }) =>
			group
				? ofGroup(group, pick, from, extreme)
				: pick(members).map((course) => hoursOf(course, from.measures.calendar)),
		),
	);
