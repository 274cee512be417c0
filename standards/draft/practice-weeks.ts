/** The practice weeks of a calendar, given out to the segments until none is left. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { SegmentTerm } from '#domain/plan/shape.ts';
import type { Calendar } from './calendar.ts';

type When = SegmentTerm['when'];

/** Weeks of one semester, or of the holidays after it. */
export interface Slot {
	readonly semester: number;
	readonly weeks: Hundredths;
	readonly when: When;
}

const week: Hundredths = 100;

export const slot = (semester: number, weeks: Hundredths, when: When): Slot => ({
	semester,
	weeks,
	when,
});

export const weeksOf = (slots: readonly Slot[]): Hundredths =>
	slots.reduce((sum, { weeks }) => sum + weeks, 0);

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
		return [slot(semester, weeks, 'term')];
	}

	/** Takes a week out of the first of `semesters` that has one, else what one of them has. */
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

/** The first `most` weeks of slots, and the others. */
export function split(slots: readonly Slot[], most: Hundredths): [Slot[], Slot[]] {
	const [first, second]: [Slot[], Slot[]] = [[], []];
	for (const each of slots) {
		const part = Math.max(0, Math.min(each.weeks, most - weeksOf(first)));
		if (part > 0) first.push({ ...each, weeks: part });
		if (each.weeks > part) second.push({ ...each, weeks: each.weeks - part });
	}
	return [first, second];
}

const marks: Record<When, string> = { term: '', holiday: 'h', parallel: 'p' };

/** Terms of a segment from slots; those of one semester are one. Ids `4`, `4h` (holidays), `4p`. */
export function termsOf(slots: readonly Slot[], hoursPerWeek: number): SegmentTerm[] {
	const terms = new Map<string, Slot>();
	for (const { semester, weeks, when } of slots) {
		const id = `${semester}${marks[when]}`;
		terms.set(id, slot(semester, weeks + (terms.get(id)?.weeks ?? 0), when));
	}
	return [...terms].map(([id, { semester, weeks, when }]) => ({
		id,
		semester,
		weeks: weeks / 100,
		hoursPerWeek,
		when,
		from: null,
		to: null,
	}));
}
