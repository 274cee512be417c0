import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import {
	conditionsOf,
	firstOf,
	itIsACondition,
	openOf,
	tightened,
} from '#tests/builders/conditions-of.ts';
import { teacherOf } from '#tests/builders/facts-of.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
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

	it('says of whom it waits, from when it judges, and what is enough', () => {
		const said = (...teachers: Partial<Teacher>[]) =>
			conditionsOf(rule, of(...teachers)).map(({ message }) => message);
		const early = { hired: '2026-01-01', enterprisePractice: [] };
		expect(said(early, { ...early, name: '许航', hired: '2026-02-01' })).toEqual([
			'任教未满一年：t0（2026-12-31 起判断）、许航（2027-01-31 起判断）（§9.3）。',
			'任教未满五年：t0（2030-12-31 起判断）、许航（2031-01-31 起判断）（§9.3）。',
		]);
		const open = { hired: null, enterprisePractice: [] };
		expect(said(open, open)[0]).toBe(
			'待补t0、t1 的入职日期（§9.3）。由学校管理员填写，不影响编制和提交。',
		);
		expect(conditionsOf(rule, of()).map(({ at }) => at)).toEqual([['teachers'], ['teachers']]);
		expect(said()[0]).toBe(
			'待补本专业的专业课专任教师（§9.3）。由学校管理员填写，不影响编制和提交。',
		);
		expect(conditionsOf(rule, of({})).map(({ at }) => at)).toEqual([['teachers'], ['teachers']]);
		const year = '一个月按 30 天或整个自然月计）。';
		expect(said({ enterprisePractice: each([40, 30, 40, 40, 40]) })).toEqual([
			`1 名专业课专任教师的企业实践都够，最少的 2024-11-21 至 2025-11-20 30 天。每年在企业或实训基地应不少于 1 个月（§9.3，${year}`,
			`1 名专业课专任教师的企业实践都够，最少的 2021-11-21 至 2026-11-20 190 天。五年累计在企业应不少于 6 个月（§9.3，${year}`,
		]);
		expect(said({ enterprisePractice: each([10, 60, 60, 60, 20]) })[0]).toBe(
			`t0 的企业实践不足：2025-11-21 至 2026-11-20 10 天；2021-11-21 至 2022-11-20 20 天。每年在企业或实训基地应不少于 1 个月（§9.3，${year}`,
		);
	});

	it('opens the shortest window first, and every other that is too short', () => {
		const [year] = conditionsOf(rule, of({ enterprisePractice: each([20, 60, 60, 60, 10]) }));
		expect(year?.derivations?.map(({ label }) => label)).toEqual([
			't0（2021-11-21 至 2022-11-20）',
			't0（2025-11-21 至 2026-11-20）',
		]);
	});

	it('may be justified, where it is no more than usual, until it gets worse', () => {
		const parameters = [
			parameterOf({ min: '1' }, { scope: 'conditions', strength: 'usual', part: 'year' }),
		];
		const plan = referencePlan({ justifications: [justificationOf(rule.id, '20/30')] });
		const status = (days: number) =>
			firstOf(rule, of({ enterprisePractice: each([days, 60, 60, 60, 60]) }), { parameters, plan })
				.status;
		expect([21, 20, 19].map(status)).toEqual(['justified', 'justified', 'violation']);
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
