import { describe, expect, it } from 'vitest';
import { applyEdits } from '../plan/edit.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { Plan } from '../plan/shape.ts';
import { chooseEdits } from './choice-edits.ts';
import { conversionEdits } from './conversion-edits.ts';

const after = (plan: Plan, edits: ReturnType<typeof conversionEdits>): Plan => {
	const done = applyEdits(plan, edits);
	if (!done.ok) throw new Error(JSON.stringify(done.faults));
	return done.value;
};
const bare = planOf({ courses: [{ id: 'c1' }, { id: 'c2' }] });
const standard = { id: 'x', edition: '1' };
const plan = after(
	bare,
	chooseEdits(bare, standard, { level: '初级', track: null, examSemester: 4 }),
);
const conversions = (of: Plan) => of.certificates[0]?.conversion;

describe('credits that a certificate converts', () => {
	it('are added, changed and taken away, course by course', () => {
		const one = after(plan, conversionEdits(plan, 'x@1', 'c1', 2));
		expect(conversions(one)).toEqual([{ course: 'c1', credits: 2 }]);
		const two = after(one, conversionEdits(one, 'x@1', 'c2', 1));
		const changed = after(two, conversionEdits(two, 'x@1', 'c1', 3));
		expect(conversions(changed)).toEqual([
			{ course: 'c1', credits: 3 },
			{ course: 'c2', credits: 1 },
		]);
		const gone = after(changed, conversionEdits(changed, 'x@1', 'c1', null));
		expect(conversions(gone)).toEqual([{ course: 'c2', credits: 1 }]);
	});

	it('are left alone where they are so already, or the certificate is none of the plan', () => {
		const one = after(plan, conversionEdits(plan, 'x@1', 'c1', 2));
		expect(conversionEdits(one, 'x@1', 'c1', 2)).toEqual([]);
		expect(conversionEdits(plan, 'x@1', 'c1', null)).toEqual([]);
		expect(conversionEdits(plan, 'y@1', 'c1', 2)).toEqual([]);
	});
});
