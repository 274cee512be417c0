/**
 * The weeks of a semester as a strip. A plan keeps how many weeks there are of each kind, not their order:
 * the strip lays them in one that is always the same. Education at entry and military training come
 * first, then lessons, other practice, flexible weeks and exams; what is left of the half year is holiday.
 */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Plan, SegmentKind } from '#domain/plan/shape.ts';

export type WeekKind = 'teaching' | 'practice' | 'exam' | 'flexible' | 'holiday';

export interface Run {
	readonly kind: WeekKind;
	readonly weeks: Hundredths;
	/** Name of the segment or course that takes it; null: of practice, nothing does yet. */
	readonly name: string | null;
}

export interface Piece {
	readonly kind: WeekKind;
	readonly part: Hundredths;
	readonly name: string | null;
}

/** One week; of parts where kinds share it. The last may be less than whole. */
export interface Week {
	readonly number: number;
	readonly pieces: readonly Piece[];
}

const week = 100;
/** A year has 52 weeks, a semester with its holiday half of them. */
const halfYear = 26 * week;

const openingKinds: readonly SegmentKind[] = ['entry-education', 'military-training'];

interface Placed {
	readonly name: string;
	readonly weeks: Hundredths;
	readonly opening: boolean;
}

/** What is held in term of this semester: segments in their order, then whole weeks of courses. */
export function placedIn({ segments, entries }: Measures, semester: number): Placed[] {
	const stages = segments.flatMap(({ segment }) =>
		segment.terms
			.filter((term) => term.semester === semester && term.when === 'term' && term.weeks > 0)
			.map((term) => ({
				name: segment.name,
				weeks: hundredths(term.weeks),
				opening: openingKinds.includes(segment.kind),
			})),
	);
	const blocks = entries.flatMap(({ group, members, load }) => {
		const weeks = load.blockWeeks[semester - 1] ?? 0;
		const name = group?.name ?? members[0]?.course.name ?? '';
		return weeks > 0 ? [{ name, weeks, opening: false }] : [];
	});
	return [...stages, ...blocks];
}

/** Practice weeks shared out among what is placed, as far as they reach; the rest is nobody's. */
function practiceRuns(placed: readonly Placed[], practice: Hundredths) {
	let left = practice;
	const runs = placed.map(({ name, weeks, opening }) => {
		const taken = Math.min(weeks, left);
		left -= taken;
		return { run: { kind: 'practice', weeks: taken, name } as const, opening };
	});
	return {
		opening: runs.filter(({ opening }) => opening).map(({ run }) => run),
		later: runs.filter(({ opening }) => !opening).map(({ run }) => run),
		free: { kind: 'practice', weeks: left, name: null } as const,
	};
}

/** Runs of a semester in their order; of nothing there is none. */
export function runsOf(plan: Plan, measures: Measures, semester: number): Run[] {
	const weeks = plan.calendar.find((entry) => entry.semester === semester)?.weeks;
	if (!weeks) return [];
	const plain = (kind: 'teaching' | 'exam' | 'flexible'): Run => ({
		...{ kind, weeks: hundredths(weeks[kind]), name: null },
	});
	const placed = placedIn(measures, semester);
	const practice = practiceRuns(
		placed.toSorted((a, b) => Number(b.opening) - Number(a.opening)),
		hundredths(weeks.practice),
	);
	const used = [
		...practice.opening,
		plain('teaching'),
		...practice.later,
		practice.free,
		plain('flexible'),
		plain('exam'),
	].filter((run) => run.weeks > 0);
	const holiday = halfYear - used.reduce((sum, run) => sum + run.weeks, 0);
	return holiday > 0 ? [...used, { kind: 'holiday', weeks: holiday, name: null }] : used;
}

/** The runs cut into weeks. */
export function weeksOf(runs: readonly Run[]): Week[] {
	const weeks: Piece[][] = [];
	let room = 0;
	for (const { kind, weeks: length, name } of runs) {
		let left = length;
		while (left > 0) {
			if (room === 0) {
				weeks.push([]);
				room = week;
			}
			const part = Math.min(left, room);
			weeks.at(-1)?.push({ kind, part, name });
			left -= part;
			room -= part;
		}
	}
	return weeks.map((pieces, index) => ({ number: index + 1, pieces }));
}
