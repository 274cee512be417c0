import { describe, expect, it } from 'vitest';
import { claimed, claimedAs, claimedWorld, occupationOf } from '#tests/builders/claims-of.ts';
import { findingOf, findingsAfter, findingsOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { code as rule } from './code.ts';

const joined = { sameOccupations: [['4-01-06-02', '4-01-02-07']] };
const planWith = (code: string, name = '职业') => {
	const plan = planOf({ certificates: [occupationOf()] });
	return { ...plan, occupations: { ...plan.occupations, occupations: [{ name, code }] } };
};
const of = (code: string, world: object = joined) =>
	findingOf(rule, planWith(code), claimed(world));

describe('the code of an occupation', () => {
	it('is one, whatever edition it is of', () => {
		expect(of('4-01-06-02')).toMatchObject({
			status: 'pass',
			strength: 'advice',
			at: ['certificates/internet-marketer@2021'],
		});
		expect(of('4-01-02-07').status).toBe('pass');
		expect(of('4-01-06-02').message).toContain('4-01-06-02 与 4-01-02-07 是同一职业');
	});

	it('is not in a plan that leads to another', () => {
		expect(of('4-13-01-05')).toMatchObject({ status: 'violation', measured: '4-01-02-07' });
		expect(of('4-01-06-02', { sameOccupations: [] }).status).toBe('violation');
	});

	it('is said with its name alone where there is one edition', () => {
		expect(of('4-13-01-05', { sameOccupations: [] }).message).toBe(
			'互联网营销师（五级，直播销售员）：方案的职业面向没有互联网营销师（4-01-02-07）（循标的约定）。请在职业面向中补上，或改选证书。',
		);
		const own = { sameOccupations: [['4-01-02-07'], ['6-12-01-02', '6-12-01-03']] };
		expect(of('4-01-02-07', own).message).toBe(
			'互联网营销师（五级，直播销售员）：方案的职业面向有这一职业（循标的约定）。',
		);
	});

	it('may be written later: an occupation of that name is the same', () => {
		expect(findingOf(rule, planWith('', '互联网营销师'), claimed(joined)).status).toBe('pass');
		expect(findingOf(rule, planWith('', '营销员'), claimed(joined)).status).toBe('violation');
	});

	it('is not asked for where the standard has none', () => {
		expect(findingOf(rule, planWith('4-13-01-05'), claimedAs({ code: null }))).toMatchObject({
			status: 'not-applicable',
			message: '互联网营销师（五级，直播销售员）：标准没有写职业编码。',
			at: ['certificates/internet-marketer@2021'],
		});
	});

	it('is judged anew when 职业面向 is mended, with the same certificates', () => {
		const plan = planWith('4-13-01-05');
		const { occupations } = planWith('4-01-06-02');
		const [finding] = findingsAfter(rule, plan, { ...plan, occupations }, claimed(joined));
		expect(finding?.status).toBe('pass');
	});

	it('is no matter of a standard that the library has not: other rules say so', () => {
		const nothing = { world: claimedWorld({ claimed: new Map() }) };
		expect(findingsOf(rule, planWith('4-13-01-05'), nothing)).toEqual([]);
	});
});
