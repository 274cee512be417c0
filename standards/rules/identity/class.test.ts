import { describe, expect, it } from 'vitest';
import { findingOf, findingsOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { majorClass as rule } from './class.ts';

describe('identity/class', () => {
	it('takes 大类 and 类 of the standard', () => {
		const found = findingsOf(rule, referencePlan());
		expect(found.map(({ status, scope }) => [status, scope])).toEqual([
			['pass', 'plan'],
			['pass', 'plan'],
		]);
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

	it.each([
		[['财经商贸大类', '73'], null, ['majorCategory/name', 'majorCategory/code']],
		[['电子商务类', '7307'], null, ['majorClass/name', 'majorClass/code']],
		[['3D打印类', '7'], null, ['majorCategory/name', 'majorCategory/code']],
		[['5301类', '73'], null, ['majorCategory/name', 'majorCategory/code']],
		[['类5301', '730'], null, ['majorClass/name', 'majorClass/code']],
		[['物流类'], null, ['majorCategory/name']],
		[['物流类'], 'majorClass', ['majorClass/name']],
		[['7307'], 'majorCategory', ['majorCategory/code']],
		[['73'], 'majorClass', ['majorClass/code']],
		[['7307'], '专业类', ['majorClass/code']],
	])('takes %j of a layer (%s) for the row that part or code tells', (parts, part, places) => {
		const { occupations } = referencePlan();
		const nothing = { name: '无', code: '' };
		const plan = referencePlan({
			occupations: { ...occupations, majorCategory: nothing, majorClass: nothing },
		});
		const finding = findingOf(rule, plan, { parameters: [parameterOf({ parts }, { part })] });
		expect(finding.at).toEqual(places.map((place) => `occupations/${place}`));
	});

	it('says which of the four is wrong', () => {
		const { occupations } = referencePlan();
		const majorCategory = { name: '财经商贸大类', code: '7' };
		const plan = referencePlan({ occupations: { ...occupations, majorCategory } });
		expect(findingsOf(rule, plan)[0]?.message).toBe(
			'专业大类代码现为“7”，标准为“73”（§5）。请按标准改正。',
		);
	});
});
