/** What a draft promises beyond the rules of the checker, counted by hand for the tests. */
import { hundredths } from '#domain/exact.ts';
import { measure, type Measures } from '#domain/plan/measure.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { teachingSemesters } from '../calendar.ts';

interface Held {
	readonly plan: Plan;
	readonly measures: Measures;
	/** Semesters with lessons. */
	readonly taught: readonly number[];
}

const of = ({ measures }: Held, fits: (course: CourseHours['course']) => boolean): CourseHours[] =>
	measures.courses.filter(({ course }) => fits(course));

const follows = (semesters: readonly number[], taught: readonly number[]): boolean => {
	const at = semesters.map((semester) => taught.indexOf(semester));
	return at.every((position, index) => index === 0 || position === (at[index - 1] ?? 0) + 1);
};

function practiceWeeks({ plan, measures }: Held): string[] {
	return plan.calendar
		.filter(
			({ semester, weeks }) =>
				(measures.totals.practiceWeeks[semester - 1] ?? 0) !== hundredths(weeks.practice),
		)
		.map(({ semester }) => `practice weeks of semester ${semester}`);
}

function level({ measures, taught }: Held): string[] {
	const { timetabled, teachingWeeks } = measures.totals;
	const loads = taught.map(
		(semester) => (timetabled[semester - 1] ?? 0) / (teachingWeeks[semester - 1] ?? 1),
	);
	const apart = Math.max(...loads) - Math.min(...loads);
	return loads.length > 0 && apart > 1 + 1e-9 ? [`loads ${apart.toFixed(2)} apart`] : [];
}

function coursesOfSemester({ measures, taught }: Held): string[] {
	return taught
		.map((semester) => ({
			semester,
			count: measures.courses.filter(({ semesters }) => semesters.includes(semester)).length,
		}))
		.filter(({ count }) => count > 14)
		.map(({ semester, count }) => `${count} courses in semester ${semester}`);
}

function publicCourses(held: Held): string[] {
	const { taught } = held;
	const field = (name: string) => of(held, ({ standardFields }) => standardFields.includes(name));
	const sport = field('体育与健康').every(({ semesters }) => semesters.length === taught.length);
	const runs = ['语文', '数学', '外语'].flatMap(field);
	const broken = runs.filter(
		({ semesters }) => semesters.length < Math.min(2, taught.length) || !follows(semesters, taught),
	);
	const politics = field('思想政治').map(({ semesters }) => semesters);
	const order = politics.every(
		(semesters, index) =>
			semesters.length === 1 &&
			(index === 0 || (semesters[0] ?? 0) > (politics[index - 1]?.[0] ?? 0)),
	);
	return [
		...(sport ? [] : ['体育 not in every semester']),
		...broken.map(({ course }) => `${course.name} not in consecutive semesters`),
		...(order || taught.length < politics.length ? [] : ['思想政治 not in order']),
	];
}

function professional(held: Held): string[] {
	const { plan, taught } = held;
	const courses = of(held, ({ category }) => category !== 'public');
	const long = courses.filter(
		({ semesters }) =>
			semesters.length > 2 || semesters.length === 0 || !follows(semesters, taught),
	);
	const thin = courses.filter(({ course }) =>
		course.terms.some(({ weeklyHours }) => weeklyHours < 2),
	);
	const early = courses.filter(
		({ course, semesters }) =>
			course.category === 'core' && taught.length > 1 && semesters.includes(1),
	);
	const lonely = courses.filter(
		({ course }) => course.category === 'core' && course.prerequisites.length === 0,
	);
	const late = courses.filter(({ course, semesters }) =>
		course.prerequisites.some((id) => {
			const before = courses.find((other) => other.course.id === id);
			return !before || (before.semesters.at(-1) ?? 0) >= (semesters[0] ?? 0);
		}),
	);
	const named = (list: readonly CourseHours[], what: string): string[] =>
		list.map(({ course }) => `${course.name} ${what}`);
	return [
		...named(long, 'not in one or two consecutive semesters'),
		...named(thin, 'below 2 hours a week'),
		...named(early, 'a core course in semester 1'),
		...named(plan.courses.length > 0 ? lonely : [], 'without prerequisites'),
		...named(late, 'begins before what it rests on has ended'),
	];
}

/** Practice hours and their share by school year; a course's by where its hours lie. */
export function practiceByYear({ plan, measures }: Pick<Held, 'plan' | 'measures'>) {
	const years = Array.from({ length: plan.years }, () => ({ hours: 0, practice: 0 }));
	const add = (semester: number, hours: number, part: number): void => {
		const year = years[Math.ceil(semester / 2) - 1];
		if (!year) return;
		year.hours += hours;
		year.practice += hours * part;
	};
	for (const { hours, practiceLeast, timetabled } of measures.courses)
		timetabled.forEach((inTerm, index) => {
			add(index + 1, inTerm, hours === 0 ? 0 : practiceLeast / hours);
		});
	for (const { segment, hours, practice } of measures.segments)
		for (const term of segment.terms)
			add(term.semester, 100 * term.weeks * term.hoursPerWeek, hours === 0 ? 0 : practice / hours);
	return years.map(({ hours, practice }) => ({
		hours: hours / 100,
		practice: practice / 100,
		share: hours === 0 ? 0 : practice / hours,
	}));
}

/** Its share of the year always; its hours too, unless the calendar takes the year's hours away. */
function growth(held: Held): string[] {
	const years = practiceByYear(held);
	const fewer = (now: number, before: number): boolean => now < before * 0.85;
	const grows = years.every((year, index) => {
		const before = years[index - 1];
		if (!before) return true;
		return (
			year.share > before.share &&
			(year.practice > before.practice || fewer(year.hours, before.hours))
		);
	});
	const shown = years.map(({ practice, share }) => `${Math.round(practice)} ${share.toFixed(3)}`);
	return grows ? [] : [`practice does not grow: ${shown.join(', ')}`];
}

/** What the draft does not keep; empty where it keeps everything. */
export function brokenPromises(plan: Plan): string[] {
	const held: Held = {
		plan,
		measures: measure(plan),
		taught: teachingSemesters(plan.calendar).map(({ semester }) => semester),
	};
	return [practiceWeeks, level, coursesOfSemester, publicCourses, professional, growth].flatMap(
		(promise) => promise(held),
	);
}
