/** The practice weeks of a calendar, given out to the segments until none is left. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { SegmentTerm } from '#domain/plan/shape.ts';
import type { Calendar } from './calendar.ts';

const week: Hundredths = 100;

export interface Slot {
	readonly semester: number;
	readonly weeks: Hundredths;
}

export class PracticeWeeks {
	readonly #left: Map<number, Hundredths>;

	constructor(calendar: Calendar) {
		this.#left = new Map(
			calendar.map(({ semester, weeks }) => [semester, hundredths(weeks.practice)]),
		);
	}

	get semesters(): number[] {
		return [...this.#left.keys()].toSorted((a, b) => a - b);
	}

	left(semester: number): Hundredths {
		return this.#left.get(semester) ?? 0;
	}

	/** Takes up to `most` out of a semester; empty where it has none. */
	take(semester: number, most: Hundredths): Slot[] {
		const weeks = Math.min(this.left(semester), most);
		if (weeks <= 0) return [];
		this.#left.set(semester, this.left(semester) - weeks);
		return [{ semester, weeks }];
	}

	/** Takes up to a week out of the first of `semesters` that has one, else out of what they have. */
	takeWeek(semesters: readonly number[]): Slot[] {
		const whole = semesters.find((semester) => this.left(semester) >= week);
		const some = whole ?? semesters.find((semester) => this.left(semester) > 0);
		return some === undefined ? [] : this.take(some, week);
	}

	/** All that is left, in slots of at most a week, in the order of the semesters. */
	rest(): Slot[] {
		return this.semesters.flatMap((semester) => {
			const slots: Slot[] = [];
			while (this.left(semester) > 0) slots.push(...this.take(semester, week));
			return slots;
		});
	}
}

const marks = { term: '', holiday: 'h', parallel: 'p' } as const;

/** Terms of a segment from slots; those of one semester are one. */
export function termsOf(
	slots: readonly Slot[],
	hoursPerWeek: number,
	when: SegmentTerm['when'] = 'term',
): SegmentTerm[] {
	const weeks = new Map<number, Hundredths>();
	for (const slot of slots) weeks.set(slot.semester, (weeks.get(slot.semester) ?? 0) + slot.weeks);
	return [...weeks].map(([semester, sum]) => ({
		id: `${semester}${marks[when]}`,
		semester,
		weeks: sum / 100,
		hoursPerWeek,
		when,
		from: null,
		to: null,
	}));
}

export const slot = (semester: number, weeks: number): Slot => ({
	semester,
	weeks: hundredths(weeks),
});
