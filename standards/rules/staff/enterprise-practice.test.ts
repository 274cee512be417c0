import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { conditionsOf, itIsACondition, openOf, tightened } from '#tests/builders/conditions-of.ts';
import { teacherOf } from '#tests/builders/facts-of.ts';
import { enterprisePractice as rule } from './enterprise-practice.ts';

const held = (from: string, to: string, place: 'enterprise' | 'base' = 'enterprise') => ({
	from,
	to,
	place,
});
/** So many days from 1 July of each year, 2026 first. */
const each = (days: readonly number[], place: 'enterprise' | 'base' = 'enterprise') =>
	days.flatMap((count, index) => {
		const year = 2026 - index;
		const end = new Date(Date.UTC(year, 6, count)).toISOString().slice(0, 10);
		return count > 0 ? [held(`${year}-07-01`, end, place)] : [];
	});
const of = (...teachers: Partial<Teacher>[]) => ({
	teachers: teachers.map((parts, index) => teacherOf({ id: `t${index}`, name: '', ...parts })),
});
const found = (parts: Partial<Teacher>) =>
	conditionsOf(rule, of(parts)).map(({ status, measured, slack }) => [status, measured, slack]);

describe('practice of teachers at enterprises', () => {
	itIsACondition(rule, '企业实践', of({ enterprisePractice: [] }));

	it('is a month in each of five years, and six months in all', () => {
		expect(found({ enterprisePractice: each([30, 30, 40, 40, 40]) })).toEqual([
			['pass', '1', '0 days'],
			['pass', '6', '0 days'],
		]);
		expect(found({ enterprisePractice: each([29, 40, 40, 40, 40]) })).toEqual([
			['violation', '29/30', '-1 days'],
			['pass', '6.3', '9 days'],
		]);
		expect(found({ enterprisePractice: each([35, 36, 36, 36, 36]) })).toEqual([
			['pass', '35/30', '5 days'],
			['violation', '179/30', '-1 days'],
		]);
	});

	it('takes a whole February for a month', () => {
		const rest = each([0, 40, 40, 40, 40]);
		const [year] = found({ enterprisePractice: [held('2026-02-01', '2026-02-28'), ...rest] });
		expect(year).toEqual(['pass', '1', '0 days']);
		const [short] = found({ enterprisePractice: [held('2026-02-01', '2026-02-27'), ...rest] });
		expect(short?.[0]).toBe('violation');
	});

	it('counts a base for the year, not for the five years', () => {
		expect(found({ enterprisePractice: each([40, 40, 40, 40, 40], 'base') })).toEqual([
			['pass', '40/30', '10 days'],
			['violation', '0', '-180 days'],
		]);
	});

	it('judges only the windows that lie after hiring, and five years when they are over', () => {
		const days = each([30, 30]);
		expect(found({ hired: '2024-11-21', enterprisePractice: days })).toEqual([
			['pass', '1', '0 days'],
			['not-applicable', '', null],
		]);
		expect(found({ hired: '2024-11-20', enterprisePractice: days })[0]?.[0]).toBe('pass');
		expect(found({ hired: '2023-11-21', enterprisePractice: days })[0]?.[0]).toBe('violation');
		const [, due] = conditionsOf(rule, of({ hired: '2021-11-22' }));
		expect(due).toMatchObject({ status: 'not-applicable', at: ['teachers/t0/hired'] });
		expect(due?.message).toContain('2026-11-21');
		expect(found({ hired: '2021-11-21' })[1]?.[0]).toBe('pass');
	});

	it('asks for the day of hiring where it could change the verdict', () => {
		expect(openOf(rule, of({ hired: null }))).toEqual([]);
		expect(openOf(rule, of({ hired: null, enterprisePractice: [] }))).toMatchObject([
			{ status: 'missing-data', at: ['teachers/t0/hired'] },
			{ status: 'missing-data', at: ['teachers/t0/hired'] },
		]);
	});

	it('names each teacher who falls short, with the windows', () => {
		const short = { enterprisePractice: each([0, 60, 60, 60, 10]) };
		const open = openOf(rule, of({}, { ...short, name: '许航' }, short));
		expect(open.map(({ at }) => at)).toEqual([
			['teachers/t1/enterprisePractice'],
			['teachers/t2/enterprisePractice'],
		]);
		expect(open[0]).toMatchObject({ measured: '0', slack: '-30 days' });
		expect(open[0]?.message).toContain('许航');
		expect(open[0]?.message).toContain('2021-11-21 至 2022-11-20 10 天');
	});

	it('is no matter of public, part-time or other programmes’ teachers', () => {
		const none = { enterprisePractice: [] };
		const others = [
			{ ...none, kind: 'public' },
			{ ...none, employment: 'part' },
			{ ...none, share: 0 },
		] as const;
		expect(openOf(rule, of({}, ...others))).toEqual([]);
	});

	it('has the slack that its name says', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 90 }), (days) => {
				const year = (count: number) =>
					found({ enterprisePractice: each([count, 90, 90, 90, 90]) })[0]!;
				const left = days - parseInt(String(year(days)[2]), 10);
				expect(year(left)[0]).toBe('pass');
				expect(year(left - 1)[0]).toBe('violation');
			}),
			{ numRuns: 20 },
		);
	});

	it('is tightened, never loosened', () => {
		const parameters = tightened(rule.id, { part: 'year', value: { min: '2' } }) ?? [];
		const findings = conditionsOf(rule, of({ enterprisePractice: each([60, 60, 60, 60, 59]) }), {
			parameters,
		});
		expect(findings[0]).toMatchObject({ status: 'violation', slack: '-1 days' });
		expect(tightened(rule.id, { part: 'year', value: { min: '1/2' } })).toBeNull();
	});
});
