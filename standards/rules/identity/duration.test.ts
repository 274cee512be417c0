import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { duration as rule } from './duration.ts';

describe('identity/duration', () => {
	test.each([
		[2, 'violation'],
		[3, 'pass'],
		[4, 'violation'],
	])('%s years: %s', (years, status) => {
		const finding = findingOf(rule, planOf({ years }));
		expect(finding).toMatchObject({ status, strength: 'mandatory', scope: 'plan', at: ['years'] });
		expect(finding.message).toContain(`学制 ${years} 年，应为 3 年（§4）`);
	});

	it('restores the years where the calendar has them', () => {
		const plan = planOf({ years: 2 });
		expect(mended(plan, findingOf(rule, plan)).years).toBe(3);
		expect(findingOf(rule, plan).fixes[0]?.effect).toBe('学制改为 3 年。');
		const short = planOf({ years: 2, calendar: [{}, {}, {}, {}] });
		expect(findingOf(rule, short).fixes).toEqual([]);
	});

	it('serves a standard that gives a range', () => {
		const parameters = [parameterOf({ min: '3', max: '4' })];
		expect(findingOf(rule, planOf({ years: 4 }), { parameters }).status).toBe('pass');
		const finding = findingOf(rule, planOf({ years: 5 }), { parameters });
		expect(finding).toMatchObject({ status: 'violation', fixes: [] });
	});

	it('restores half a year, too', () => {
		const plan = planOf({ years: 2, calendar: [{}, {}, {}, {}, {}] });
		const parameters = [parameterOf({ equals: '2.5' })];
		const [fix] = findingOf(rule, plan, { parameters }).fixes;
		expect(fix?.edits).toMatchObject([{ path: 'years', to: 2.5 }]);
		expect(fix?.effect).toBe('学制改为 2.5 年。');
	});
});
