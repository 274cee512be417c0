/** A reason holds for the figure that it was given for, and for better ones, whatever the plan. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, readExact } from '#domain/exact.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { anyNearPlan } from '../any-near-plan.ts';
import { findingsOf } from '../judged.ts';

const rule = 'hours/practice-share';

const of = (plan: Plan) => {
	const [finding] = findingsOf(plan).filter((one) => one.rule === rule);
	if (!finding) throw new Error(rule);
	return finding;
};

/** Neither asks for a justification, nor is one of the other plan's. */
const without = (plan: Plan): Plan => ({ ...plan, justifications: [], waivers: [] });

it('a justification lapses exactly where its figure gets worse', () => {
	fc.assert(
		fc.property(anyNearPlan, anyNearPlan, (given, now) => {
			const { measured, status } = of(without(given));
			const before = readExact(measured);
			const after = of(without(now));
			const figure = readExact(after.measured);
			if (status !== 'violation' || after.status !== 'violation' || !before || !figure) return;
			const justified = of({ ...without(now), justifications: [justificationOf(rule, measured)] });
			expect(justified.status).toBe(compare(figure, before) < 0 ? 'violation' : 'justified');
		}),
		{ numRuns: 80 },
	);
});

it('a justification never excuses what is mandatory', () => {
	fc.assert(
		fc.property(anyNearPlan, (plan) => {
			const breaches = findingsOf(without(plan)).filter(
				({ status, strength }) => status === 'violation' && strength === 'mandatory',
			);
			const justifications = breaches.map(({ rule, measured }) => justificationOf(rule, measured));
			const after = findingsOf({ ...without(plan), justifications });
			const excused = after.filter(
				({ status, strength }) => status === 'justified' && strength === 'mandatory',
			);
			expect(excused).toEqual([]);
		}),
		{ numRuns: 40 },
	);
});
