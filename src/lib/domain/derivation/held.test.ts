import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactString, plus, reduced, whole, type Fraction } from '../exact.ts';
import { measure } from '../plan/measure.ts';
import type { Plan } from '../plan/shape.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { blockOf, heldIn } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { derive, recount } from './index.ts';

const sourcesOf = (plan: Plan) => ({ plan, measures: measure(plan) });

const text = (parts: PlanParts, name: string): string | null => {
	const node = derive(sourcesOf(planOf(parts)), name);
	return node && exactString(reduced(node.value));
};

const zero: Fraction = { numerator: 0, denominator: 1 };

/** Of all semesters, and of none. */
function together(plan: Plan, name: string): Fraction {
	const from = sourcesOf(plan);
	const places = [...plan.calendar.map(({ semester }) => String(semester)), 'none'];
	return places
		.map((place) => derive(from, `held/${name}/${place}`)?.value ?? zero)
		.reduce(plus, zero);
}

describe('hours where they are held', () => {
	const retail = {
		name: '零售基础',
		category: 'core' as const,
		terms: [
			{ id: '3', semester: 3, weeklyHours: 4 },
			blockOf(3, 1, 30),
			{ id: '4', semester: 4, weeklyHours: 2 },
		],
		outsideHours: 6,
		practiceHours: 72,
	};
	it('stand in their semesters, blocks with them, and in none what is outside the timetable', () => {
		expect(text({ courses: [retail] }, 'held/core/3')).toBe('102');
		expect(text({ courses: [retail] }, 'held/core/4')).toBe('36');
		expect(text({ courses: [retail] }, 'held/core/none')).toBe('6');
		expect(text({ courses: [retail] }, 'held/all/5')).toBe('0');
	});
	it('share out practice as the hours are', () => {
		// 144 hours, half of them practice.
		expect(text({ courses: [retail] }, 'held/practice/3')).toBe('51');
		expect(text({ courses: [retail] }, 'held/practice-share/3')).toBe('0.5');
		expect(text({ courses: [retail] }, 'held/practice-so-far/4')).toBe('0.5');
		expect(text({ courses: [retail] }, 'held/practice-share/5')).toBeNull();
		expect(text({ courses: [retail] }, 'held/practice-so-far/2')).toBeNull();
	});
	it('of a segment are its weeks there', () => {
		const segments = [{ terms: [heldIn(5, { weeks: 2 }), heldIn(6, { weeks: 13 })] }];
		expect(text({ segments }, 'held/segments/6')).toBe('390');
		expect(text({ segments }, 'held/practice/5')).toBe('60');
		expect(text({ segments }, 'held/segments/none')).toBe('0');
	});
	it('of a group are what its options count as', () => {
		const counts = { hours: 40, practiceHours: 20, credits: 2, weeklyHours: { '3': 2 } };
		const parts = {
			groups: [groupOf({ take: 2, counts })],
			courses: [1, 2, 3].map(() => ({ ...retail, group: 'g1' })),
		};
		expect(text(parts, 'held/core/3')).toBe('72');
		expect(text(parts, 'held/core/none')).toBe('8');
		expect(text(parts, 'held/practice/3')).toBe('36');
	});
	it.each(['held/core/x', 'held/core/9', 'held/nothing/3', 'held', 'held/practice-share/none'])(
		'are not called “%s”',
		(name) => expect(text({ courses: [retail] }, name)).toBeNull(),
	);
	it('come to the totals of any plan', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { totals } = measure(plan);
				expect(together(plan, 'all')).toEqual(reduced(whole(totals.hours)));
				for (const [part, hours] of Object.entries(totals.byCategory))
					expect(together(plan, part)).toEqual(reduced(whole(hours)));
			}),
			{ numRuns: 60 },
		);
	});
	it('come to the practice of any plan', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { numerator, denominator } = together(plan, 'practice');
				expect(numerator / denominator).toBeCloseTo(measure(plan).totals.practiceLeast / 100, 6);
			}),
			{ numRuns: 60 },
		);
	});
	it('are their operation upon what stands below', () => {
		const from = sourcesOf(referencePlan());
		for (const name of ['held/all/3', 'held/practice-share/3', 'held/practice-so-far/6']) {
			const node = derive(from, name);
			expect(node && recount(node)).toEqual(node?.value);
		}
	});
});
