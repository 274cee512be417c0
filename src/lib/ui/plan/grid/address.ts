/** How a cell is called: 零售基础 / 学分; and what its figure is made of. */
import { decimal, hundredths } from '#domain/exact.ts';
import { courseHours, termHours, termWeeks } from '#domain/plan/course-hours.ts';
import { segmentTermHours } from '#domain/plan/segment-hours.ts';
import type { Course, Plan, Segment } from '#domain/plan/shape.ts';
import { semesterWord, type Column } from './columns.ts';
import type { Place } from './places.ts';
import type { Row } from './row.ts';

export const columnWord = ({ semester, label }: Column): string =>
	semester === null ? label : `第${semesterWord(semester)}学期`;

export function addressOf(row: Row | undefined, column: Column | undefined): string {
	if (!row || !column) return '';
	const name = row.cells.name?.text ?? '';
	return column.key === 'name' ? name : `${name} / ${columnWord(column)}`;
}

function termWords(course: Course, plan: Plan, semester: number): string {
	const terms = course.terms.filter((term) => term.semester === semester);
	return terms
		.map((term) => {
			const weeks = decimal(termWeeks(term, plan.calendar));
			const hours = decimal(termHours(term, plan.calendar));
			return `${term.block ? '整周，' : ''}每周 ${term.weeklyHours} 学时 × ${weeks} 周 = ${hours} 学时`;
		})
		.join('；');
}

function totalWords(course: Course, plan: Plan): string {
	const parts = course.terms.map(
		(term) => `第${semesterWord(term.semester)}学期 ${decimal(termHours(term, plan.calendar))}`,
	);
	if (course.outsideHours > 0) parts.push(`课外 ${course.outsideHours}`);
	const sum = decimal(courseHours(course, plan.calendar).hours);
	return parts.length > 0 ? `${parts.join(' + ')} = ${sum} 学时` : '还没有安排学期';
}

function courseWords(course: Course, plan: Plan, { key, semester }: Column): string {
	const { hours } = courseHours(course, plan.calendar);
	if (semester !== null) return termWords(course, plan, semester);
	if (key === 'hours') return totalWords(course, plan);
	if (key === 'theory' || key === 'practice')
		return course.practiceHours === null
			? `总学时 ${decimal(hours)}，实践学时还没有填`
			: `理论 ${decimal(hours - hundredths(course.practiceHours))} + 实践 ${course.practiceHours} = ${decimal(hours)} 学时`;
	if (key === 'credits' && course.credits)
		return `${decimal(hours)} 学时 ÷ ${course.credits} 学分 = ${Math.round((hours / course.credits) * 0.1) / 10} 学时/学分`;
	return '';
}

function segmentWords(segment: Segment, { key, semester }: Column): string {
	const terms = segment.terms.filter((term) => semester === null || term.semester === semester);
	if (semester === null && key !== 'hours') return '';
	return terms
		.map(
			(term) =>
				`${term.weeks} 周 × 每周 ${term.hoursPerWeek} 学时 = ${decimal(segmentTermHours(term))} 学时`,
		)
		.join('；');
}

/** What the figure in a cell is made of; empty where there is nothing to say. */
export function explanationOf(plan: Plan, { row }: Place, column: Column): string {
	const [list, id] = row.split('/');
	const course = list === 'courses' ? plan.courses.find((one) => one.id === id) : undefined;
	if (course) return courseWords(course, plan, column);
	const segment = list === 'segments' ? plan.segments.find((one) => one.id === id) : undefined;
	return segment ? segmentWords(segment, column) : '';
}
