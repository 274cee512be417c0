/**
 * The program that covers all needs: first the fewest courses whose description must change, then
 * the best fit. A need is met by a course of its own, or by so many options of a group that each
 * choice of a student contains one.
 */
import type { CourseHours } from '../../plan/course-hours.ts';
import type { Measures } from '../../plan/measure.ts';
import type { Entry } from '../../plan/totals.ts';
import { Program, type Entries } from '../../solver/program.ts';
import type { Candidate, Need } from './need.ts';

export type Aim =
	| { readonly kind: 'courses' }
	/** `courses`: as many descriptions may change as the aim before has found. */
	| { readonly kind: 'fit'; readonly courses: number };

/** Whole numbers, so that two solutions of one fit are told apart from those of another. */
const steps = 1000;

/** What a statement costs: the less, the better it fits; and each a little, so that none is idle. */
export const misfit = ({ score }: Candidate): number =>
	1 + Math.round(steps * (1 - Math.min(1, Math.max(0, score))));

/** A column by candidate of a need, 1 where the course is to teach it. */
export type Columns = ReadonlyMap<Candidate, number>;

export class Model {
	readonly program = new Program();
	readonly columns = new Map<Candidate, number>();
	readonly #measures: Measures;
	readonly #aim: Aim;
	/** By course: 1 where its description changes. */
	readonly #described = new Map<string, number>();

	constructor(needs: readonly Need[], measures: Measures, aim: Aim) {
		this.#measures = measures;
		this.#aim = aim;
		for (const need of needs) this.#cover(need);
		const described = [...this.#described.values()].map((column) => [column, 1] as const);
		if (aim.kind === 'fit') this.program.row(0, described, aim.courses);
	}

	#statement(candidate: Candidate): number {
		const column = this.program.yes(this.#aim.kind === 'fit' ? misfit(candidate) : 0);
		this.columns.set(candidate, column);
		if (!candidate.said)
			this.program.row(
				0,
				[
					[this.#describe(candidate.course), 1],
					[column, -1],
				],
				1,
			);
		return column;
	}

	#describe(course: string): number {
		const known = this.#described.get(course);
		if (known !== undefined) return known;
		const column = this.program.yes(this.#aim.kind === 'courses' ? 1 : 0);
		this.#described.set(course, column);
		return column;
	}

	#cover(need: Need): void {
		const columns = new Map(need.candidates.map((one) => [one.course, this.#statement(one)]));
		const ways = this.#measures.entries.flatMap((entry) =>
			entry.members.some(({ course }) => columns.has(course.id))
				? this.#ways(entry, need, columns)
				: [],
		);
		this.program.row(1, ways, Infinity);
	}

	/** Columns of which one is 1 only where this entry of the plan teaches the need to everyone. */
	#ways(entry: Entry, need: Need, columns: ReadonlyMap<string, number>): Entries {
		const columnsIn = (members: readonly CourseHours[]) =>
			members.flatMap(({ course }) => {
				const column = columns.get(course.id);
				return column === undefined ? [] : [[column, 1] as const];
			});
		if (!entry.group) return columnsIn(entry.members);
		const options = this.#measures.options.get(entry.group.id) ?? [];
		const teaches = ({ course, present }: CourseHours) => present && need.taught.has(course.id);
		const rest = options.filter((option) => !option.some(teaches));
		const met = rest.map(columnsIn).filter((own) => own.length > 0);
		return [[this.#enough(met, rest.length - entry.number + 1), 1]];
	}

	/** 1 only where `asked` of the lists have a column that is 1. */
	#enough(lists: readonly Entries[], asked: number): number {
		const enough = this.program.yes(0);
		const each = lists.map((own) => {
			const one = this.program.yes(0);
			this.program.row(0, [...own, [one, -1]], Infinity);
			return [one, 1] as const;
		});
		this.program.row(0, [...each, [enough, -asked]], Infinity);
		return enough;
	}
}
