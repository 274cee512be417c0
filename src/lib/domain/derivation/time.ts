/** Figures of semesters and school years: load of a week, weeks, and how long internships last. */
import { compare, fraction } from '../exact.ts';
import {
	isEnterpriseInternship,
	isInternship,
	isPositionInternship,
} from '../plan/internship-months.ts';
import { weekInMonths } from '../plan/months.ts';
import { semesterName, yearName, yearOf } from '../plan/ordinal.ts';
import { joinPath } from '../plan/path.ts';
import type { SegmentHours } from '../plan/segment-hours.ts';
import type { Segment, SegmentTerm, Semester } from '../plan/shape.ts';
import { blockWeeks, timetabled, type Sources } from './amount.ts';
import { teachingWeeks } from './course.ts';
import { called, cell, constant, difference, quotient, sum } from './make.ts';
import type { Derivation } from './node.ts';
import { ownOf } from './own.ts';
import { courseRows, segmentRows } from './rows.ts';
import * as ofSegment from './segment.ts';

export const lessonHours = (semester: number, from: Sources): Derivation =>
	sum(
		`${semesterName(semester)}课内学时`,
		'学时',
		courseRows(timetabled(semester)(from), from),
		joinPath('calendar', semester),
	);

/** Lessons ÷ teaching weeks; 0 where a semester has none. */
export function weeklyLoad(semester: number, from: Sources): Derivation {
	const path = joinPath('calendar', semester);
	const weeks = teachingWeeks(from.measures.calendar, semester);
	const label = `${semesterName(semester)}周学时`;
	return weeks.value.numerator === 0
		? constant(`${label}（没有授课周）`, '学时/周', fraction(0, 1), path)
		: quotient(label, '学时/周', [lessonHours(semester, from), weeks], path);
}

const stagesOf = (
	{ measures }: Sources,
	counts: (segment: Segment, term: SegmentTerm) => boolean,
): { segment: SegmentHours; term: SegmentTerm }[] =>
	measures.segments.flatMap((segment) =>
		segment.segment.terms
			.filter((term) => counts(segment.segment, term))
			.map((term) => ({ segment, term })),
	);

const stageRows = (
	from: Sources,
	counts: (segment: Segment, term: SegmentTerm) => boolean,
): Derivation[] =>
	stagesOf(from, counts).map(({ segment, term }) =>
		called(
			`${segment.segment.name}（${semesterName(term.semester)}）`,
			ofSegment.stageWeeks(segment, term),
		),
	);

/** Weeks that segments held in term take of a semester, blocks apart. */
export const termWeeks = (semester: number, from: Sources): Derivation =>
	sum(
		`${semesterName(semester)}实践环节`,
		'周',
		stageRows(from, (_, term) => term.semester === semester && term.when === 'term'),
	);

/** Weeks that segments held in term and blocks take of a semester. */
export const heldWeeks = (semester: number, from: Sources): Derivation =>
	sum(
		`${semesterName(semester)}已安排的实践周`,
		'周',
		[...courseRows(blockWeeks(semester)(from), from), ...termWeeks(semester, from).of],
		joinPath('calendar', semester, 'weeks', 'practice'),
	);

const uses = { teaching: '教学', exam: '考试', practice: '实践', flexible: '机动' } as const;

const weeksOf = ({ semester, weeks }: Semester): Derivation =>
	sum(
		semesterName(semester),
		'周',
		(['teaching', 'exam', 'practice', 'flexible'] as const).map((use) =>
			cell(`${uses[use]}周`, '周', weeks[use], joinPath('calendar', semester, 'weeks', use)),
		),
		joinPath('calendar', semester),
	);

export const practiceWeeks = (semester: number, { plan }: Sources): Derivation =>
	cell(
		`${semesterName(semester)}实践周`,
		'周',
		plan.calendar.find((entry) => entry.semester === semester)?.weeks.practice ?? 0,
		joinPath('calendar', semester, 'weeks', 'practice'),
	);

/** How far practice weeks and what is held in them are apart. */
export function practiceOff(semester: number, from: Sources): Derivation {
	const both = [practiceWeeks(semester, from), heldWeeks(semester, from)].toSorted((a, b) =>
		compare(b.value, a.value),
	);
	return difference(`${semesterName(semester)}实践周与已安排的相差`, '周', both);
}

export const semesterWeeks = (semester: number, { plan }: Sources): Derivation => {
	const entry = plan.calendar.find((each) => each.semester === semester);
	return entry ? weeksOf(entry) : sum(semesterName(semester), '周', []);
};

/** A school year has 52 weeks (8.2). */
export const holidayWeeks = (year: number, from: Sources): Derivation =>
	difference(`${yearName(year)}假期周数`, '周', [
		constant('一学年', '周', fraction(52, 1)),
		yearWeeks(year, from),
	]);

export const yearWeeks = (year: number, { plan }: Sources): Derivation =>
	sum(
		`${yearName(year)}周数`,
		'周',
		plan.calendar.filter(({ semester }) => yearOf(semester) === year).map(weeksOf),
	);

export const labourWeeks = (year: number, from: Sources): Derivation =>
	sum(
		`${yearName(year)}劳动周`,
		'周',
		stageRows(from, ({ kind }, term) => kind === 'labour-week' && yearOf(term.semester) === year),
	);

export const firstYearInternship = (from: Sources): Derivation =>
	sum(
		'第一学年的岗位实习',
		'周',
		stageRows(
			from,
			(segment, { semester, weeks }) =>
				isPositionInternship(segment) && yearOf(semester) === 1 && weeks > 0,
		),
	);

/** Internships that count together, by name. */
const internships: Readonly<
	Record<string, { readonly label: string; readonly counts: (segment: Segment) => boolean }>
> = {
	internship: { label: '实习累计', counts: isInternship },
	'enterprise-internship': { label: '校外企业岗位实习', counts: isEnterpriseInternship },
};

export function months(name: string, from: Sources): Derivation | null {
	const kind = ownOf(internships, name);
	if (!kind) return null;
	const { label, counts } = kind;
	const rows = segmentRows(from, {
		unit: '个月',
		of: ofSegment.monthsOf,
		counts: ({ segment }) => counts(segment),
		label: '各环节',
	});
	return sum(label, '个月', rows);
}

/** Months as weeks of 3/13 month. */
export function internshipWeeks(name: string, from: Sources): Derivation | null {
	const length = months(name, from);
	return (
		length &&
		quotient(`${length.label}周数`, '周', [
			length,
			constant('每周合 3/13 个月', '个月', weekInMonths),
		])
	);
}
