import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { applyEdits } from '#domain/plan/edit.ts';
import { readPlan } from '#domain/plan/read.ts';
import { editsOf, repairPlan } from '#domain/repair/index.ts';
import { loadOnce } from '#domain/solver/program.ts';
import { prepareJudging } from '../judging.ts';

const today = '2026-11-20';
const highs = await loadOnce();

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
			expect(applyEdits(plan, editsOf(repair.steps))).toEqual({ ok: true, value: repair.plan });
		}),
		{ numRuns: 12 },
	);
});
