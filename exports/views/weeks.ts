/** 周数分配表: how each semester's weeks are used, and the weeks of each school year. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import { segmentKinds, type Plan, type Segment, type SegmentKind } from '#domain/plan/shape.ts';
import { chineseNumber, segmentKindWords } from './words.ts';

/** Whole weeks held in term: those of segments of one kind, or the blocks of courses. */
export interface WeeksUse {
	readonly id: SegmentKind | 'blocks';
	/** The segment's name where its kind has one only: 岗位实习（校外）; else the kind's. */
	readonly name: string;
	readonly segments: readonly Segment[];
	/** By semester, in hundredths. */
	readonly weeks: readonly Hundredths[];
}

export interface WeeksRow {
	readonly semester: number;
	/** 一 */
	readonly name: string;
	readonly teaching: Hundredths;
	readonly exam: Hundredths;
	/** As the calendar gives it. */
	readonly practice: Hundredths;
	readonly flexible: Hundredths;
	readonly sum: Hundredths;
	/** Weeks that segments and blocks held in term take: what `practice` should be. */
	readonly used: Hundredths;
}

export interface SchoolYear {
	/** 1 for the first. */
	readonly year: number;
	/** 第一学年 */
	readonly name: string;
	readonly semesters: readonly WeeksRow[];
	readonly sum: Hundredths;
}

export interface WeeksView {
	readonly years: readonly SchoolYear[];
	/** What the practice weeks consist of; only what takes weeks. */
	readonly uses: readonly WeeksUse[];
	readonly total: Omit<WeeksRow, 'semester' | 'name'>;
}

const termWeeks = (segment: Segment, semester: number): Hundredths =>
	segment.terms
		.filter((term) => term.when === 'term' && term.semester === semester)
		.reduce((sum, term) => sum + hundredths(term.weeks), 0);

const isUsed = ({ weeks }: WeeksUse): boolean => weeks.some((value) => value > 0);

function useOfKind(id: SegmentKind, plan: Plan, semesters: readonly number[]): WeeksUse {
	const segments = plan.segments.filter(
		(segment) =>
			segment.kind === id && semesters.some((semester) => termWeeks(segment, semester) > 0),
	);
	const only = segments.length === 1 ? segments[0] : undefined;
	return {
		id,
		name: only?.name ?? segmentKindWords[id],
		segments,
		weeks: semesters.map((semester) =>
			segments.reduce((sum, segment) => sum + termWeeks(segment, semester), 0),
		),
	};
}

function blocks({ entries }: Measures, semesters: readonly number[]): WeeksUse {
	const weeks = semesters.map((semester) =>
		entries.reduce((sum, { load }) => sum + (load.blockWeeks[semester - 1] ?? 0), 0),
	);
	return { id: 'blocks', name: '课程整周教学', segments: [], weeks };
}

function weeksRow(plan: Plan, semester: number, uses: readonly WeeksUse[]): WeeksRow {
	const given = plan.calendar.find((entry) => entry.semester === semester)?.weeks;
	const teaching = hundredths(given?.teaching ?? 0);
	const exam = hundredths(given?.exam ?? 0);
	const practice = hundredths(given?.practice ?? 0);
	const flexible = hundredths(given?.flexible ?? 0);
	const sum = teaching + exam + practice + flexible;
	const used = uses.reduce((total, { weeks }) => total + (weeks[semester - 1] ?? 0), 0);
	return { semester, name: chineseNumber(semester), teaching, exam, practice, flexible, sum, used };
}

const sumOf = (rows: readonly WeeksRow[], key: keyof WeeksView['total']): Hundredths =>
	rows.reduce((sum, row) => sum + row[key], 0);

function yearsOf(rows: readonly WeeksRow[]): SchoolYear[] {
	const count = Math.ceil(rows.length / 2);
	return Array.from({ length: count }, (_, index) => {
		const semesters = rows.slice(2 * index, 2 * index + 2);
		const name = `第${chineseNumber(index + 1)}学年`;
		return { year: index + 1, name, semesters, sum: sumOf(semesters, 'sum') };
	});
}

/** `measures` are those of `plan`. */
export function weeksView(plan: Plan, measures: Measures): WeeksView {
	const semesters = measures.totals.teachingWeeks.map((_, index) => index + 1);
	const kinds = segmentKinds.map((kind) => useOfKind(kind, plan, semesters));
	const uses = [...kinds, blocks(measures, semesters)].filter(isUsed);
	const rows = semesters.map((semester) => weeksRow(plan, semester, uses));
	const total = {
		teaching: sumOf(rows, 'teaching'),
		exam: sumOf(rows, 'exam'),
		practice: sumOf(rows, 'practice'),
		flexible: sumOf(rows, 'flexible'),
		sum: sumOf(rows, 'sum'),
		used: sumOf(rows, 'used'),
	};
	return { years: yearsOf(rows), uses, total };
}
