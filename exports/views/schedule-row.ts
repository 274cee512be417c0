/** Rows of the schedule: a course, a group with its options, a practice segment. */
import { fraction, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { CourseHours, Load } from '#domain/plan/course-hours.ts';
import { teachingWeeks } from '#domain/plan/course-hours.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { SegmentHours } from '#domain/plan/segment-hours.ts';
import type { Course, Group, Plan, Segment } from '#domain/plan/shape.ts';
import { courseCell, segmentCell, weeklyHours, type ScheduleCell } from './schedule-cell.ts';
import { assessmentWords, chineseNumber, natureWords, whenWords } from './words.ts';

/** Hours and credits of a row, in hundredths; theory + practice = hours unless practice is not yet given. */
export interface Figures {
	/** null: not yet given. */
	readonly credits: Hundredths | null;
	readonly hours: Hundredths;
	/** null: practice hours not yet given. */
	readonly theory: Hundredths | null;
	readonly practice: Hundredths | null;
}

interface Row extends Figures {
	/** Path in the plan: `courses/c21`. */
	readonly path: string;
	readonly name: string;
	readonly code: string;
	/** 必修, 限选, 任选; empty for a segment. */
	readonly nature: string;
	/** By semester, index 0 is semester 1. */
	readonly cells: readonly ScheduleCell[];
	/** Weekly hours that it counts, by semester; of a segment none. */
	readonly weekly: readonly Fraction[];
	readonly assessment: string;
	/** Certificates that it serves, and what else the last column says. */
	readonly remarks: readonly string[];
	/** False for an option of a group: the group's row stands for it in the sums. */
	readonly counted: boolean;
}

export interface CourseRow extends Row {
	readonly kind: 'course';
	readonly course: Course;
	readonly measured: CourseHours;
	/** Its group and option, where it is one. */
	readonly option: string | null;
}

export interface GroupRow extends Row {
	readonly kind: 'group';
	readonly group: Group;
	readonly load: Load;
	/** Paths of the courses that make up the first option: what `take` multiplies. */
	readonly firstOption: readonly string[];
	readonly members: readonly CourseRow[];
}

export interface SegmentRow extends Row {
	readonly kind: 'segment';
	readonly segment: Segment;
	readonly measured: SegmentHours;
}

export type ScheduleRow = CourseRow | GroupRow | SegmentRow;

/** What certificates are called, by `id@edition`; one without a name is called by its id. */
export type CertificateNames = ReadonlyMap<string, string>;

export interface RowContext {
	readonly plan: Plan;
	readonly measures: Measures;
	readonly semesters: readonly number[];
	readonly certificateNames: CertificateNames;
}

/** `given`: practice hours are known, of a group at least of some; theory is what is surely none. */
export const figures = (
	{ hours, practiceLeast, practiceMost, credits }: Load,
	given: boolean,
): Figures => ({
	credits,
	hours,
	theory: given ? hours - practiceMost : null,
	practice: given ? practiceLeast : null,
});

export const givesPractice = ({ practiceHours }: { practiceHours: number | null }): boolean =>
	practiceHours !== null;

/** `考试`; where its terms differ, `三考试、四考查`. */
function assessmentOf(course: Course): string {
	const terms = course.terms.map((term) => term.assessment ?? course.assessment);
	const first = terms[0] ?? course.assessment;
	if (terms.every((assessment) => assessment === first)) return assessmentWords[first];
	return course.terms
		.map(
			(term) =>
				chineseNumber(term.semester) + assessmentWords[term.assessment ?? course.assessment],
		)
		.join('、');
}

/** 直播电商（中级） */
export function certificateWords(
	{ standard, level }: Plan['certificates'][number],
	names: CertificateNames,
): string {
	return `${names.get(`${standard.id}@${standard.edition}`) ?? standard.id}（${level}）`;
}

function certificatesOf(course: Course, { plan, certificateNames }: RowContext): string[] {
	return plan.certificates
		.filter(({ mapping }) =>
			mapping.some(({ courses }) => courses.some((mapped) => mapped.course === course.id)),
		)
		.map((certificate) => certificateWords(certificate, certificateNames));
}

export function courseRow(measured: CourseHours, context: RowContext): CourseRow {
	const { course } = measured;
	const { calendar } = context.plan;
	const cells = context.semesters.map((semester) => courseCell(course, calendar, semester));
	return {
		kind: 'course',
		path: `courses/${course.id}`,
		name: course.name,
		code: course.code,
		nature: natureWords[course.nature],
		...figures(measured, givesPractice(course)),
		cells,
		weekly: cells.map((cell) => weeklyHours(cell, teachingWeeks(calendar, cell.semester))),
		assessment: assessmentOf(course),
		remarks: certificatesOf(course, context),
		counted: !course.group,
		course,
		measured,
		option: course.group?.option ?? null,
	};
}

const practiceFigures = ({ hours, practice, credits }: SegmentHours): Figures => ({
	credits,
	hours,
	theory: hours - practice,
	practice,
});

/** 校外; where it is held beside the term's weeks, 假期 or 随堂. */
function segmentRemarks({ offCampus, terms }: Segment): string[] {
	const when = new Set(terms.filter((term) => term.when !== 'term').map((term) => term.when));
	return [...(offCampus ? ['校外'] : []), ...[...when].map((word) => whenWords[word])];
}

export function segmentRow(measured: SegmentHours, { semesters }: RowContext): SegmentRow {
	const { segment } = measured;
	return {
		kind: 'segment',
		path: `segments/${segment.id}`,
		name: segment.name,
		code: '',
		nature: natureWords.compulsory,
		...practiceFigures(measured),
		cells: semesters.map((semester) => segmentCell(segment, semester)),
		weekly: semesters.map(() => fraction(0, 1)),
		assessment: '',
		remarks: segmentRemarks(segment),
		counted: true,
		segment,
		measured,
	};
}
