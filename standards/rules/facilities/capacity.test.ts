import { describe, expect, it, test } from 'vitest';
import { firstOf, itIsACondition } from '#tests/builders/conditions-of.ts';
import { baseOf } from '#tests/builders/facts-of.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { capacity as rule } from './capacity.ts';

const of = (places: (number | null)[], students: (number | null)[]) =>
	firstOf(rule, {
		bases: places.map((capacity) => baseOf({ capacity })),
		enrolment: students.map((number, index) => ({ cohort: 2024 + index, students: number })),
	});

describe('places at the bases', () => {
	itIsACondition(rule, '接纳', { bases: [baseOf({ capacity: 79 })] });

	test.each<[(number | null)[], (number | null)[], string, string | null]>([
		[[40, 41], [60, 80], 'pass', '1 places'],
		[[40, 40], [60, 80], 'pass', '0 places'],
		[[40, 39], [60, 80], 'violation', '-1 places'],
		[[], [1], 'violation', '-1 places'],
		[[80, null], [60, 80], 'pass', '0 places'],
		[[79, null], [60, 80], 'missing-data', null],
		[[80], [60, null], 'missing-data', null],
		[[59], [60, null], 'violation', '-1 places'],
		[[80], [], 'missing-data', null],
	])('%j for cohorts of %j: %s', (places, students, status, slack) => {
		expect(of(places, students)).toMatchObject({ status, slack, strength: 'advice' });
	});

	it('says how many places are lacking, and what it waits for', () => {
		const lead = (places: number) =>
			`协议有效的实习基地共可接纳 ${places} 人，最大的一级有学生 80 人（循标的约定）。`;
		expect(of([40, 37], [60, 80]).message).toBe(`${lead(77)}还差 3 个岗位。`);
		expect(of([40, 41], [60, 80])).toMatchObject({
			message: lead(81),
			at: ['bases', 'enrolment'],
			measured: '81/80',
		});
		expect(of([79, null], [60, 80])).toMatchObject({
			message:
				'待补实习基地可接纳的人数、协议起始日期和各级在校生人数（循标的约定）。由学校管理员填写，不影响编制和提交。',
			at: ['bases/1/capacity'],
		});
		expect(of([80], [60, null]).at).toEqual(['enrolment/1/students']);
		expect(of([80], [])).toMatchObject({
			message: '待补各级在校生人数（循标的约定）。由学校管理员填写，不影响编制和提交。',
			at: ['enrolment'],
		});
		const past = baseOf({ capacity: null, agreement: { from: null, to: '2021-01-01' } });
		const open = baseOf({ capacity: null });
		expect(
			firstOf(rule, { bases: [past, open], enrolment: [{ cohort: 2024, students: 1 }] }),
		).toMatchObject({
			at: ['bases/1/capacity'],
		});
	});

	it('serves a maximum of places to a student', () => {
		const parameters = [parameterOf({ min: '1', max: '3/2' }, { scope: 'conditions' })];
		const given = (capacity: number) =>
			firstOf(
				rule,
				{ bases: [baseOf({ capacity })], enrolment: [{ cohort: 2024, students: 80 }] },
				{ parameters },
			);
		expect(given(120)).toMatchObject({ status: 'pass', slack: '0 places up', measured: '1.5' });
		expect(given(121)).toMatchObject({ status: 'violation', slack: '-1 places up' });
		expect(given(121).message).toMatch(/学生 80 人（§8.2）。$/);
	});

	it('opens the places down to the bases, and the students down to the cohorts', () => {
		const past = baseOf({ agreement: { from: '2020-01-01', to: '2021-01-01' } });
		const tree = firstOf(rule, { bases: [past, baseOf({ capacity: 90 })] }).derivations ?? [];
		expect(tree.flatMap(outlineOf)).toEqual([
			'岗位数与学生数之比 1',
			'  岗位数与学生数之比 9/8 个/人',
			'    协议有效的实习基地可接纳 90 个',
			'      江州直播产业园 90 个 @bases/1/capacity',
			'    最大的一级 80 人',
			'      2024级 60 人 @enrolment/0/students',
			'      2025级 60 人 @enrolment/1/students',
			'      2026级 80 人 @enrolment/2/students',
			'  不少于 1 个/人',
		]);
	});

	it('counts bases in force alone, and says where a day is not known', () => {
		const past = baseOf({ agreement: { from: '2020-01-01', to: '2026-11-19' } });
		expect(firstOf(rule, { bases: [past] }).status).toBe('violation');
		const open = baseOf({ agreement: { from: null, to: null } });
		expect(firstOf(rule, { bases: [open] })).toMatchObject({
			status: 'missing-data',
			at: ['bases/0/agreement/from'],
		});
	});
});
