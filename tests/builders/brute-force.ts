/** The cheapest lawful plan by trying all of them: what a repair is held against, without any of its parts. */
import { checkPlan, type Judging } from '#domain/rules/check-plan.ts';
import { isBinding } from './lawful.ts';
import type { Course, CourseTerm, Plan } from '#domain/plan/shape.ts';

/** A figure that may change, in all places that move alike. */
export interface Knob {
	readonly now: number;
	readonly values: readonly number[];
	/** Cost of one unit, by the words of rules.md. */
	readonly price: number;
	readonly set: (plan: Plan, value: number) => Plan;
}

const steps = (most: number, by: number): number[] =>
	Array.from({ length: Math.round(most / by) + 1 }, (_, index) => index * by);

const changed = (plan: Plan, ids: readonly string[], change: (course: Course) => Course): Plan => ({
	...plan,
	courses: plan.courses.map((course) => (ids.includes(course.id) ? change(course) : course)),
});

const termIn = ({ terms }: Course, semester: number): CourseTerm | undefined =>
	terms.find((term) => term.semester === semester && !term.block);

function withWeekly(course: Course, semester: number, weeklyHours: number): Course {
	const known = termIn(course, semester);
	if (!known && weeklyHours === 0) return course;
	const term = { ...(known ?? { id: String(semester), semester }), weeklyHours };
	return { ...course, terms: [...course.terms.filter((one) => one !== known), term] };
}

const first = (plan: Plan, [id]: readonly string[]): Course => {
	const course = plan.courses.find((one) => one.id === id);
	if (!course) throw new Error(`no course ${id}`);
	return course;
};

/** Weekly hours of courses in a semester; each hour is so many hours of the plan as it has teaching weeks. */
export const weeklyKnob = (plan: Plan, ids: readonly string[], semester: number): Knob => ({
	now: termIn(first(plan, ids), semester)?.weeklyHours ?? 0,
	values: steps(10, 0.5),
	price: ids.length * (plan.calendar[semester - 1]?.weeks.teaching ?? 0),
	set: (from, value) => changed(from, ids, (course) => withWeekly(course, semester, value)),
});

export const practiceKnob = (plan: Plan, ids: readonly string[], most: number): Knob => ({
	now: first(plan, ids).practiceHours ?? 0,
	values: steps(most, 0.5),
	price: ids.length,
	set: (from, practiceHours) => changed(from, ids, (course) => ({ ...course, practiceHours })),
});

export const creditKnob = (plan: Plan, ids: readonly string[], most: number): Knob => ({
	now: first(plan, ids).credits ?? 0,
	values: steps(most, 0.5),
	price: ids.length,
	set: (from, credits) => changed(from, ids, (course) => ({ ...course, credits })),
});

/** Whole weeks of a segment's only stage. */
export const weeksKnob = (plan: Plan, id: string, most: number): Knob => {
	const term = plan.segments.find((segment) => segment.id === id)?.terms[0];
	if (!term) throw new Error(`no segment ${id}`);
	return {
		now: term.weeks,
		values: steps(most, 1),
		price: term.hoursPerWeek,
		set: (from, weeks) => ({
			...from,
			segments: from.segments.map((segment) =>
				segment.id === id ? { ...segment, terms: [{ ...term, weeks }] } : segment,
			),
		}),
	};
};

/** A course that had hours keeps some, and has no more practice than hours. */
function isSound(before: Plan, plan: Plan): boolean {
	const weeksOf = (semester: number) => plan.calendar[semester - 1]?.weeks.teaching ?? 0;
	const hoursOf = ({ terms, outsideHours }: Course) =>
		terms.reduce(
			(sum, term) => sum + term.weeklyHours * (term.weeks ?? weeksOf(term.semester)),
			outsideHours,
		);
	return plan.courses.every((course, index) => {
		const held = hoursOf(before.courses[index] as Course) > 0;
		const hours = hoursOf(course);
		return (hours > 0 || !held) && (course.practiceHours ?? 0) <= hours;
	});
}

/** True where no rule that binds a repair is open. */
export const isLawful = <World>(judging: Judging<World>, plan: Plan, today: string): boolean =>
	checkPlan(judging, plan, today).findings.every((finding) => !isBinding(finding));

/** Cost of the cheapest lawful setting of the knobs that costs at most `limit`; null: none does. */
export function cheapest<World>(
	judging: Judging<World>,
	plan: Plan,
	knobs: readonly Knob[],
	limit: number,
	today: string,
): number | null {
	// The nearest values first: what is found early leaves little to try.
	const nearest = ({ values, now }: Knob): number[] =>
		values.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now));
	const sorted = knobs.map((knob) => ({ ...knob, values: nearest(knob) }));
	let best: number | null = null;
	const search = (at: Plan, index: number, cost: number): void => {
		const knob = sorted[index];
		if (!knob) {
			if (isSound(plan, at) && isLawful(judging, at, today)) best = cost;
			return;
		}
		for (const value of knob.values) {
			const then = cost + Math.abs(value - knob.now) * knob.price;
			if (then <= limit && (best === null || then < best))
				search(knob.set(at, value), index + 1, then);
		}
	};
	search(plan, 0, 0);
	return best;
}
