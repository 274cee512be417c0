import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { costDerivation } from '#domain/derivation/index.ts';
import { applyEdits } from '#domain/plan/edit.ts';
import { measure } from '#domain/plan/measure.ts';
import { compare, whole } from '#domain/exact.ts';
import { readPlan } from '#domain/plan/read.ts';
import { editsOf, repairPlan } from '#domain/repair/index.ts';
import { loadOnce } from '#domain/solver/program.ts';
import { prepareJudging } from '../judging.ts';
import { standardRules } from '../rules/register.ts';

const today = '2026-11-20';
const highs = await loadOnce();

/** Of a year and of graduation a repair mends a part: the calendar and the text are not its own. */
const partly = ['hours/academic-year', 'chapters/graduation'];
const linear = new Set(
	standardRules.filter((rule) => rule.linear && !partly.includes(rule.id)).map(({ id }) => id),
);

it('any plan is repaired into one that the border lets in, or is told why not', async () => {
	await fc.assert(
		fc.asyncProperty(anyPlan, async (plan) => {
			const judging = await prepareJudging(plan, { today });
			if (!judging.ok) throw new Error('the plan cannot be judged');
			const repair = repairPlan(highs, judging.value, plan, { today, only: 'mandatory' });
			if (!repair.feasible) {
				expect(repair.conflicts.length).toBeGreaterThan(0);
				return;
			}
			expect(readPlan(repair.plan).ok).toBe(true);
			const broken = repair.check.findings.filter(
				({ rule, strength, status }) =>
					linear.has(rule) && strength === 'mandatory' && status === 'violation',
			);
			expect(broken.map(({ rule }) => rule)).toEqual([]);
			const [before, after] = [plan, repair.plan].map((of) => ({
				plan: of,
				measures: measure(of),
			}));
			// What the cost opens to comes to what the solver has counted.
			if (before && after)
				expect(compare(costDerivation(before, after).value, whole(repair.cost))).toBe(0);
			expect(applyEdits(plan, editsOf(repair.steps))).toEqual({ ok: true, value: repair.plan });
		}),
		{ numRuns: 12 },
	);
});
