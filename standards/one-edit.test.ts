/** The work for one edit grows no faster than the plan: counted, for time says nothing on a busy machine. */
import { describe, expect, it } from 'vitest';
import { applyEdits, edit } from '#domain/plan/edit.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check, type Judging } from '#domain/rules/check-plan.ts';
import { today } from '#tests/builders/judging-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { prepareJudging } from './judging.ts';
import type { World } from './rules/world.ts';

/** The reference plan with so many courses: copies of its own, in turn. */
function planOfSize(size: number): Plan {
	const { courses } = referencePlan();
	const copy = (_: unknown, index: number): Course => {
		const course = courses[index % courses.length] as Course;
		return index < courses.length ? course : { ...course, id: `copy-${index}` };
	};
	return referencePlan({ courses: Array.from({ length: size }, copy) });
}

async function judgingOf(plan: Plan): Promise<Judging<World>> {
	const judging = await prepareJudging(plan, { today });
	if (!judging.ok) throw new Error('no judging');
	return judging.value;
}

/** `plan` whose courses and their terms tell of every property that is read. */
function counting(plan: Plan): { plan: Plan; reads: () => number } {
	let reads = 0;
	const watched = <Value extends object>(value: Value): Value =>
		new Proxy(value, {
			get(target, key, receiver) {
				reads += 1;
				return Reflect.get(target, key, receiver) as unknown;
			},
		});
	const courses = plan.courses.map((course) =>
		watched({ ...course, terms: course.terms.map(watched) }),
	);
	return { plan: { ...plan, courses }, reads: () => reads };
}

/** One weekly hour more of the first course. */
function oneMore(plan: Plan): Plan {
	const [course] = plan.courses;
	const term = course?.terms[0];
	const path = `courses/${course?.id}/terms/${term?.id}/weeklyHours`;
	const change = edit(plan, path, (term?.weeklyHours ?? 0) + 1);
	const edited = applyEdits(plan, change ? [change] : []);
	if (!edited.ok) throw new Error('the edit does not apply');
	return edited.value;
}

interface Work {
	/** Properties of courses and terms that were read. */
	readonly reads: number;
	/** Courses whose hours were reckoned anew. */
	readonly measured: number;
	/** Rules that were run again. */
	readonly judged: readonly string[];
}

const judgedAnew = (before: Check, after: Check): string[] =>
	[...after.kept].flatMap(([rule, kept]) =>
		kept.judgements === before.kept.get(rule)?.judgements ? [] : [rule],
	);

/** What the check after one edit costs in a plan of `size` courses. */
async function workOf(size: number): Promise<Work> {
	const { plan, reads } = counting(planOfSize(size));
	const judging = await judgingOf(plan);
	const before = checkPlan(judging, plan, today);
	const edited = oneMore(plan);
	const start = reads();
	const after = checkPlan(judging, edited, today, before);
	const known = new Set(before.measures.courses);
	return {
		reads: reads() - start,
		measured: after.measures.courses.filter((course) => !known.has(course)).length,
		judged: judgedAnew(before, after),
	};
}

describe('the check after one edit', () => {
	it('reckons one course anew, and runs the same rules again, whatever the size of the plan', async () => {
		const [small, middle, large] = [await workOf(20), await workOf(40), await workOf(80)];
		for (const { measured } of [small, middle, large]) expect(measured).toBe(1);
		expect(small.judged).toContain('hours/total');
		expect(small.judged).not.toContain('courses/core-content');
		expect(middle.judged).toEqual(small.judged);
		expect(large.judged).toEqual(small.judged);
	});

	it('reads no more than in proportion to the courses', async () => {
		const [small, middle, large] = [await workOf(20), await workOf(40), await workOf(80)];
		expect(small.reads).toBeGreaterThan(0);
		expect(middle.reads).toBeLessThanOrEqual(2 * small.reads);
		expect(large.reads).toBeLessThanOrEqual(4 * small.reads);
	});
});
