/**
 * The program that chooses the courses whose description changes: first as few as can be, then those
 * with which the needs are met best. Which course then teaches what follows need by need.
 */
import { Program, type Entries } from '../../solver/program.ts';
import type { Candidate } from './need.ts';
import { misfit, type Way } from './ways.ts';

export type Aim =
	| { readonly kind: 'courses' }
	/** `courses`: as many descriptions may change as the aim before has found. */
	| { readonly kind: 'fit'; readonly courses: number };

export class Model {
	readonly program = new Program();
	/** By course, the column that is 1 where its description changes. */
	readonly courses = new Map<string, number>();
	readonly #aim: Aim;

	/** `needs`: the ways of each. */
	constructor(needs: readonly (readonly Way[])[], aim: Aim) {
		this.#aim = aim;
		for (const ways of needs)
			this.program.row(
				1,
				ways.flatMap((way) => this.#met(way)),
				Infinity,
			);
		const described = [...this.courses.values()].map((column) => [column, 1] as const);
		if (aim.kind === 'fit') this.program.row(0, described, aim.courses);
	}

	#described(course: string): number {
		const known = this.courses.get(course);
		if (known !== undefined) return known;
		const column = this.program.yes(this.#aim.kind === 'courses' ? 1 : 0);
		this.courses.set(course, column);
		return column;
	}

	/** Above 0 only where the candidate teaches: of the fewest courses it costs no more than its course. */
	#taught(one: Candidate): number {
		if (this.#aim.kind === 'courses')
			return one.said ? this.program.column(0, 0, 1) : this.#described(one.course);
		const column = this.program.column(misfit(one), 0, 1);
		if (!one.said)
			this.program.row(
				0,
				[
					[this.#described(one.course), 1],
					[column, -1],
				],
				1,
			);
		return column;
	}

	/** Come to 1 only where the way is gone; one of several choices is gone whole or not at all. */
	#met({ choices, asked }: Way): Entries {
		const taught = choices.map((choice) => choice.map((one) => [this.#taught(one), 1] as const));
		if (choices.length === 1) return taught.flat();
		const each = taught.map((own) => [this.#within(own, false), 1 / asked] as const);
		return [[this.#within(each, true), 1]];
	}

	/** A variable from 0 to 1 that is no more than the sum. */
	#within(sum: Entries, whole: boolean): number {
		const column = this.program.column(0, 0, 1, whole);
		this.program.row(0, [...sum, [column, -1]], Infinity);
		return column;
	}
}
