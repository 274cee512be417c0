/** 课程设置: each category with its courses, and what the standard asks beside them. */
import { decimal } from '#domain/exact.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import type { Category, Course } from '#domain/plan/shape.ts';
import { cell, headRow, table, type Block, type CellView } from '../document.ts';
import type { Gathered } from '../gather.ts';
import { natureWords } from '../words.ts';
import { passages } from './passages.ts';

const lines = (...texts: string[]): string => texts.filter((text) => text.trim() !== '').join('\n');

const credits = ({ course }: CourseHours): string =>
	course.credits === null ? '待定' : String(course.credits);

function row({ plan }: Gathered, measured: CourseHours, index: number): CellView[] {
	const { name, nature, description } = measured.course;
	return [
		cell(index + 1),
		cell(name),
		cell(natureWords[nature]),
		cell(decimal(measured.hours)),
		...(plan.creditSystem ? [cell(credits(measured))] : []),
		cell(description.aims || '—', 'left'),
		cell(lines(description.content, description.requirements) || '—', 'left'),
	];
}

function courseTable(
	gathered: Gathered,
	category: Category,
	caption: string,
	aims: string,
): Block[] {
	const courses = gathered.measures.courses.filter(({ course }) => course.category === category);
	if (courses.length === 0) return [];
	const { creditSystem } = gathered.plan;
	const head = [
		'序号',
		'课程名称',
		'性质',
		'学时',
		...(creditSystem ? ['学分'] : []),
		aims,
		'主要教学内容与要求',
	];
	return [
		table({
			caption,
			widths: [5, 12, 6, 7, ...(creditSystem ? [6] : []), 24, 40],
			head: [headRow(...head)],
			rows: courses.map((measured, index) => row(gathered, measured, index)),
		}),
	];
}

const category =
	(of: Category, caption: string, aims: string) =>
	(gathered: Gathered): Block[] => [
		...passages(gathered, `courses/${of}`),
		...courseTable(gathered, of, caption, aims),
	];

export const courses = (gathered: Gathered): Block[] => passages(gathered, 'courses');
export const publicCourses = category('public', '公共基础课程', '课程目标');
export const foundationCourses = category('foundation', '专业基础课程', '课程目标');
export const coreCourses = category('core', '专业核心课程主要教学内容与要求', '典型工作任务描述');
export const extensionCourses = category('extension', '专业拓展课程', '课程目标');

/** Name of a course by id, for tables that refer to it. */
export const courseName = (courses: readonly Course[], id: string | null | undefined): string =>
	courses.find((course) => course.id === id)?.name ?? '';
