/** The cells of a practice segment's row: weeks by semester instead of weekly hours. */
import { decimal, hundredths } from '#domain/exact.ts';
import { semesterCount } from '#domain/plan/course-hours.ts';
import type { SegmentHours } from '#domain/plan/segment-hours.ts';
import type { Plan, Segment, SegmentTerm } from '#domain/plan/shape.ts';
import { semesterKey, type ColumnKey } from './columns.ts';
import { marked, unmarked } from './course-cells.ts';
import { empty, figure, given } from './figures.ts';
import type { Placed } from './places.ts';
import type { Cell, Cells } from './row.ts';

type Made = Omit<Cell, 'mark'>;

const whenWords: Record<SegmentTerm['when'], string> = { term: '', holiday: '假', parallel: '并' };

/** `2周`, `1周假` in the holidays, `1周并` beside lessons. */
const termText = (term: SegmentTerm): string =>
	`${decimal(hundredths(term.weeks))}周${whenWords[term.when]}`;

function semesterCell(segment: Segment, semester: number): Made {
	const terms = segment.terms.filter((term) => term.semester === semester);
	const text = terms.map(termText).join('+') || empty;
	const fixed = terms.length > 1 ? '这个学期分几段，请在环节详情里逐段修改。' : null;
	return { text, fixed };
}

export function segmentCells(measured: SegmentHours, plan: Plan, placed: Placed): Cells {
	const { segment, hours, practice, credits } = measured;
	const semesters = Array.from({ length: semesterCount(plan.calendar) }, (_, index) => index + 1);
	const made: [ColumnKey, Made][] = [
		['name', { text: segment.name, fixed: null }],
		['code', { text: '', fixed: '实践环节没有课程代码。' }],
		['nature', { text: '必修', fixed: '实践环节都是必修。' }],
		['credits', { text: given(credits), fixed: null }],
		['hours', { text: figure(hours), fixed: '由周数、每周学时算出；每周学时在环节详情里改。' }],
		['theory', { text: figure(hours - practice), fixed: null }],
		['practice', { text: figure(practice), fixed: null }],
		...semesters.map((semester): [ColumnKey, Made] => [
			semesterKey(semester),
			semesterCell(segment, semester),
		]),
		['assessment', { text: '', fixed: '实践环节不设考试、考查。' }],
	];
	return marked(unmarked(made), `segments/${segment.id}`, placed);
}
