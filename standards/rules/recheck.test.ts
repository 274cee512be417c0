import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { anyGestures, editsOf } from '#tests/builders/any-edit.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { prepareJudging } from '../judging.ts';

const today = '2026-11-20';

it('a re-check after any edits says what a check from the beginning says', async () => {
	const plan = referencePlan();
	const judging = await prepareJudging(plan, { today });
	if (!judging.ok) throw new Error('no judging');
	const first = checkPlan(judging.value, plan, today);
	fc.assert(
		fc.property(anyGestures, (made) => {
			let here = plan;
			let check = first;
			for (const edit of editsOf(plan, made)) {
				const after = applyEdits(here, [edit]);
				if (!after.ok) throw new Error('not applied');
				here = after.value;
				check = checkPlan(judging.value, here, today, check);
				expect(check.findings).toEqual(checkPlan(judging.value, here, today).findings);
			}
		}),
		{ numRuns: 60 },
	);
});
