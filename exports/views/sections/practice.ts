/** 实践性教学环节 and 相关要求: segments by semester, and the themes with where they are held. */
import { decimal } from '#domain/exact.ts';
import type { SegmentHours } from '#domain/plan/segment-hours.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { cell, headRow, table, type Block, type CellView } from '../document.ts';
import type { Gathered } from '../gather.ts';
import { chineseNumber, segmentKindWords, whenWords } from '../words.ts';
import { courseName } from './courses.ts';
import { passages } from './passages.ts';

/** 第二、四学期（学期内） */
function when({ segment }: SegmentHours): string {
	const semesters = [...new Set(segment.terms.map((term) => term.semester))].sort((a, b) => a - b);
	const places = [...new Set(segment.terms.map((term) => whenWords[term.when]))];
	return semesters.length === 0
		? '—'
		: `第${semesters.map(chineseNumber).join('、')}学期（${places.join('、')}）`;
}

function row(creditSystem: boolean, measured: SegmentHours, index: number): CellView[] {
	const { segment, weeks, hours, practice } = measured;
	return [
		cell(index + 1),
		cell(segment.name, 'left'),
		cell(segmentKindWords[segment.kind]),
		cell(when(measured), 'left'),
		cell(decimal(weeks)),
		cell(decimal(hours)),
		cell(decimal(practice)),
		...(creditSystem ? [cell(segment.credits === null ? '—' : String(segment.credits))] : []),
		cell(segment.offCampus ? '校外' : '校内'),
	];
}

function segmentTable({ plan, measures }: Gathered): Block[] {
	if (measures.segments.length === 0) return [];
	const credits = plan.creditSystem ? ['学分'] : [];
	return [
		table({
			caption: '实践性教学环节安排',
			widths: [6, 15, 11, 20, 7, 7, 7, ...credits.map(() => 7), 7],
			head: [headRow('序号', '环节', '类型', '学期', '周数', '学时', '实践', ...credits, '地点')],
			rows: measures.segments.map((measured, index) => row(plan.creditSystem, measured, index)),
		}),
	];
}

export const practice = (gathered: Gathered): Block[] => [
	...passages(gathered, 'courses/practice'),
	...segmentTable(gathered),
];

const forms = { course: '课程', lecture: '专题讲座', activity: '专题活动' } as const;

function themeRow(plan: Plan, theme: Plan['themes'][number], index: number): CellView[] {
	const course = theme.form === 'course' ? courseName(plan.courses, theme.course) : '';
	return [
		cell(index + 1),
		cell(theme.theme, 'left'),
		cell(course === '' ? forms[theme.form] : `${forms[theme.form]}（${course}）`),
		cell(theme.semester === null ? '—' : `第${chineseNumber(theme.semester)}学期`),
		cell(theme.hours ?? '—'),
	];
}

/** Lectures stand here with their hours, which count in no sum (rules.md). */
export function themes(gathered: Gathered): Block[] {
	const { plan } = gathered;
	const rows = plan.themes.map((theme, index) => themeRow(plan, theme, index));
	const listing = table({
		caption: '专题教育安排',
		widths: [4, 14, 14, 8, 6],
		head: [headRow('序号', '专题', '形式', '学期', '学时')],
		rows,
		note: '专题讲座和活动的学时不计入总学时。',
	});
	return [...passages(gathered, 'courses/themes'), ...(rows.length > 0 ? [listing] : [])];
}
