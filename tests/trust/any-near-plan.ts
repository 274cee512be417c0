/** Any plan, far from the standard or near it: by chance, or the one that passes after a run of edits. */
import fc from 'fast-check';
import { applyEdits } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { anyGestures, editsOf } from '#tests/builders/any-edit.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { anyCountedPlan } from './any-counted-plan.ts';

const reference = referencePlan();

const edited = anyGestures.map((made): Plan => {
	const after = applyEdits(reference, editsOf(reference, made));
	return after.ok ? after.value : reference;
});

export const anyNearPlan: fc.Arbitrary<Plan> = fc.oneof(anyCountedPlan, edited);
