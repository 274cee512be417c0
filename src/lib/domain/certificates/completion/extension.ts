/** A 拓展课程 for the skills that no course of the plan could teach. */
import type { Hundredths } from '../../exact.ts';
import { teachingWeeks } from '../../plan/course-hours.ts';
import { emptyCourse } from '../../plan/empty-course.ts';
import type { Measures } from '../../plan/measure.ts';
import type { Course } from '../../plan/shape.ts';
import { newTerm } from '../../library/laid-hours.ts';
import { tasksOf } from '../asked.ts';
import type { CertificateMap } from '../map.ts';
import type { Need } from './need.ts';

const mostNamed = 3;

/** `直播引流、推广效果分析`; of more than three tasks the first ones. */
function nameOf({ asked }: CertificateMap, needs: readonly Need[]): string {
	const keys = new Set(needs.map(({ point }) => point.task));
	const names = tasksOf(asked)
		.filter(({ key }) => keys.has(key))
		.map(({ name, number }) => name ?? number);
	const more = names.length > mostNamed ? '等' : '';
	return `${names.slice(0, mostNamed).join('、')}${more}`;
}

/** The teaching semester until the exam with the fewest hours a week, of equals the last; null: none. */
function lightest({ totals, calendar }: Measures, until: number): number | null {
	const load = (semester: number): number =>
		(totals.timetabled[semester - 1] ?? 0) / teachingWeeks(calendar, semester);
	return calendar
		.map(({ semester }) => semester)
		.filter((semester) => semester <= until && teachingWeeks(calendar, semester) > 0)
		.sort((one, other) => other - one)
		.reduce<number | null>(
			(best, semester) => (best === null || load(semester) < load(best) ? semester : best),
			null,
		);
}

/** So many hours a week in half hours that they are not fewer in all. */
function rounded(hours: Hundredths, weeks: Hundredths): number {
	const step = weeks / 2;
	return (Math.ceil(hours / step) * step) / 100;
}

/**
 * The course for `needs` of one certificate, with `hours`; it stands in no semester where there is
 * none before the exam.
 */
export function extensionCourse(
	id: string,
	map: CertificateMap,
	needs: readonly Need[],
	hours: Hundredths,
	measures: Measures,
): Course {
	const semester = lightest(measures, map.certificate.examSemester ?? Infinity);
	const { calendar } = measures;
	const weeks = semester === null ? 0 : teachingWeeks(calendar, semester);
	return {
		...emptyCourse(id, 'extension', 'limited'),
		name: nameOf(map, needs).slice(0, 200),
		terms: semester === null ? [] : newTerm(semester, calendar, rounded(hours, weeks)),
	};
}
