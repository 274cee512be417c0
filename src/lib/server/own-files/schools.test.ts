/** A dozen schools' layouts: each is read as a person reads it, and what cannot be known is told. */
import { expect, it } from 'vitest';
import { adopt, asProposed, proposals, type Adopted } from '#domain/own-files/adopt.ts';
import { courseHours } from '#domain/plan/course-hours.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { schools } from '#tests/builders/schools.ts';
import { readOwnFile } from './read-file.ts';

async function adoptedFrom(bytes: Uint8Array): Promise<Adopted> {
	const read = await readOwnFile({ name: '进程表', bytes });
	if (!read.ok) throw new Error(read.faults[0]?.wrong);
	const plan = planOf({ cohort: 2026, calendar: Array.from({ length: 6 }, () => ({})) });
	const found = proposals(read.value, () => null, plan.cohort);
	return adopt(read.value, found, plan, asProposed);
}

function courseWords(course: Course, { calendar }: Plan): string {
	const { category, nature, credits, practiceHours, assessment, terms } = course;
	const practice = practiceHours === null || practiceHours === 0 ? '' : `（实践 ${practiceHours}）`;
	const taught = (semester: number): number =>
		calendar.find((each) => each.semester === semester)?.weeks.teaching ?? 0;
	return [
		...[category, nature, `${credits ?? '–'} 学分`],
		`${courseHours(course, calendar).hours / 100}${practice}`,
		assessment,
		...terms.flatMap(({ semester, weeklyHours, weeks, assessment: own }) => [
			`${semester}:${weeklyHours}×${weeks ?? taught(semester)}`,
			...(own === undefined ? [] : [own]),
		]),
	].join(' ');
}

const coursesOf = ({ courses, ...plan }: Plan): Record<string, string> =>
	Object.fromEntries(
		courses.map((course) => [
			`${course.code} ${course.name}`.trim(),
			courseWords(course, { ...plan, courses }),
		]),
	);

const segmentsOf = ({ segments }: Plan): string[] =>
	segments.map(({ name, terms }) =>
		[name, ...terms.map((term) => `${term.semester}:${term.weeks}×${term.hoursPerWeek}`)].join(' '),
	);

const used = ({ tables }: Adopted) => tables.filter(({ read }) => read.mapping.used);

const toldIn = (adopted: Adopted): string =>
	[
		...adopted.notes,
		...adopted.taken.left,
		...adopted.tables.map(({ read }) => read.mapping.unusedWhy),
		...used(adopted).flatMap(({ read }) => read.rows.flatMap(({ notes }) => notes)),
		...adopted.made.flatMap(({ notes }) => notes),
	].join('\n');

it.each(schools)('$name', async (school) => {
	const adopted = await adoptedFrom(await school.file());
	expect(coursesOf(adopted.taken.plan)).toEqual(school.courses);
	expect(segmentsOf(adopted.taken.plan)).toEqual(school.segments ?? []);
	const rows = used(adopted).flatMap(({ read }) => read.rows);
	expect(rows.flatMap(({ problems }) => problems.map(({ at }) => at))).toEqual(school.asked ?? []);
	const wrong = used(adopted).flatMap(({ read }) => read.wrong);
	expect(
		wrong.map(
			({ at, what, stated, counted }) => `${at.replace(/^.*!/, '')} ${what} ${stated}≠${counted}`,
		),
	).toEqual(school.wrong ?? []);
	for (const words of school.told ?? []) expect(toldIn(adopted)).toMatch(words);
});
