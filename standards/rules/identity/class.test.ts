import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { majorClass as rule } from './class.ts';

describe('identity/class', () => {
	it('takes 大类 and 类 of the standard', () => {
		const found = findingsOf(rule, referencePlan());
		expect(found.map(({ status }) => status)).toEqual(['pass', 'pass']);
	});

	it('restores name and code', () => {
		const { occupations } = referencePlan();
		const majorClass = { name: '物流类', code: '7308' };
		const plan = referencePlan({ occupations: { ...occupations, majorClass } });
		const [, finding] = findingsOf(rule, plan);
		if (!finding) throw new Error('no finding');
		expect(finding).toMatchObject({
			status: 'violation',
			strength: 'mandatory',
			measured: '物流类、7308',
			at: ['occupations/majorClass/name', 'occupations/majorClass/code'],
		});
		expect(mended(plan, finding).occupations.majorClass).toEqual(occupations.majorClass);
	});
});
