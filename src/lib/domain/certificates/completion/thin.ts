/** Skills that everyone is taught, in fewer hours than the school asks: which course gives them more. */
import { hundredths, type Hundredths } from '../../exact.ts';
import type { Measures } from '../../plan/measure.ts';
import { skillCoverage, type SkillCoverage } from '../coverage.ts';
import type { CertificateMap } from '../map.ts';
import type { Mapped } from '../mapped.ts';
import type { CourseOf } from '../states.ts';

/** Hours of a statement, from what they are to what they shall be. */
export interface Raise {
	readonly certificate: string;
	readonly statement: Mapped;
	readonly course: string;
	readonly from: Hundredths;
	readonly to: Hundredths;
}

const taught = ({ roles }: CourseOf): Mapped[] => roles.filter(({ role }) => role === 'taught');

function raiseOf(
	skill: SkillCoverage,
	one: CourseOf,
	by: (from: Hundredths) => Hundredths,
): Raise[] {
	return taught(one).flatMap((statement) => {
		const from = hundredths(statement.hours ?? 0);
		const to = from + Math.max(0, by(from));
		const { certificate } = skill;
		return to > from ? [{ certificate, statement, course: one.course.id, from, to }] : [];
	});
}

/** The course of its own with the most room gives what lacks; of options each as many as are asked. */
function raisesOf(
	skill: SkillCoverage,
	least: Hundredths,
	roomOf: (course: string) => Hundredths,
): Raise[] {
	const own = skill.taughtBy.filter(({ reach }) => reach === 'everyone');
	const [most] = own.toSorted((a, b) => roomOf(b.course.id) - roomOf(a.course.id));
	const lacks = least - (skill.hours ?? least);
	return most
		? raiseOf(skill, most, () => lacks)
		: skill.taughtBy.flatMap((one) => raiseOf(skill, one, (from) => least - from));
}

/** `rooms`: hours by course that are not mapped yet; each raise takes of them. */
export function raises(
	maps: readonly CertificateMap[],
	measures: Measures,
	rooms: ReadonlyMap<string, Hundredths>,
	leastHours: Hundredths,
): Raise[] {
	const left = new Map(rooms);
	const roomOf = (course: string): Hundredths => left.get(course) ?? 0;
	return maps
		.flatMap((map) => skillCoverage(map, measures, { leastHours }))
		.filter(({ lack, gaps }) => lack === null && gaps.includes('thin'))
		.flatMap((skill) => {
			const made = raisesOf(skill, leastHours, roomOf);
			for (const { course, from, to } of made) left.set(course, roomOf(course) - (to - from));
			return made;
		});
}
