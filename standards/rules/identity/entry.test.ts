import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { entry as rule } from './entry.ts';

describe('identity/entry', () => {
	test.each([
		'初级中等学校毕业或具备同等学力',
		'初级中等学校毕业或具备同等学力。',
		'初级中等学校毕业 或具备同等学力',
	])('takes %s', (entry) => {
		expect(findingOf(rule, referencePlan({ entry })).status).toBe('pass');
	});

	test.each(['', '高级中等学校毕业', '初级中等学校毕业'])('restores “%s”', (entry) => {
		const plan = referencePlan({ entry });
		const finding = findingOf(rule, plan);
		expect(finding).toMatchObject({
			...{ status: 'violation', strength: 'mandatory', scope: 'plan' },
			at: ['entry'],
		});
		expect(mended(plan, finding).entry).toBe('初级中等学校毕业或具备同等学力');
	});

	it('says both texts and the clause', () => {
		expect(findingOf(rule, referencePlan({ entry: '初中毕业' })).message).toBe(
			'入学基本要求现为“初中毕业”，标准为“初级中等学校毕业或具备同等学力”（§3）。请按标准改正。',
		);
	});

	it('may be asked for in several parts, which make one text', () => {
		const parameters = [parameterOf({ parts: ['初级中等学校毕业', '或具备同等学力'] })];
		const plan = referencePlan({ entry: '高中毕业' });
		const finding = findingOf(rule, plan, { parameters });
		expect(finding.fixes[0]?.effect).toBe('入学基本要求改为“初级中等学校毕业，或具备同等学力”。');
		expect(findingOf(rule, mended(plan, finding), { parameters }).status).toBe('pass');
	});
});
