import { expect, it } from 'vitest';
import { findingOf } from '#tests/builders/judging-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { bases as rule } from './bases.ts';

it('waits for the facts, and says what is needed and who fills it in', () => {
	const finding = findingOf(rule, referencePlan());
	expect(finding).toMatchObject({
		status: 'missing-data',
		scope: 'conditions',
		strength: 'mandatory',
		at: ['bases'],
	});
	expect(finding.message).toContain('协议');
	expect(finding.message).toContain('由学校管理员填写');
});
