import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { firstOf, itIsACondition, openOf } from '#tests/builders/conditions-of.ts';
import { teacherOf, teachersOf } from '#tests/builders/facts-of.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { seniorShare as rule } from './senior-share.ts';

const staff = (senior: number, others: number) => [
	...teachersOf(senior),
	...teachersOf(others, { rank: 'intermediate' }, senior + 1),
];
const of = (senior: number, others: number) => firstOf(rule, { teachers: staff(senior, others) });

describe('senior teachers', () => {
	itIsACondition(rule, '职称', { teachers: staff(1, 5) });

	test.each([
		[2, 7, 'pass', '2/9', '0 people'],
		[2, 8, 'pass', '0.2', '0 people'],
		[2, 9, 'violation', '2/11', '-1 people'],
		[0, 9, 'violation', '0', '-2 people'],
		[5, 5, 'pass', '0.5', '3 people'],
	])('%i of them beside %i: %s', (senior, others, status, measured, slack) => {
		expect(of(senior, others)).toMatchObject({ status, measured, slack });
	});

	it('counts heads: public teachers too, part-time ones and those without a share not', () => {
		const teachers = [
			...staff(2, 7),
			teacherOf({ id: 'public', kind: 'public', rank: 'junior' }),
			teacherOf({ id: 'gone', share: 0, rank: 'junior' }),
			teacherOf({ id: 'part', employment: 'part', rank: 'junior' }),
		];
		expect(firstOf(rule, { teachers }).measured).toBe('0.2');
		expect(openOf(rule, { teachers })).toEqual([]);
	});

	it('takes 正高 for senior', () => {
		expect(firstOf(rule, { teachers: teachersOf(1, { rank: 'full' }) }).status).toBe('pass');
	});

	it('judges at both extremes what is not known', () => {
		const unknown = teacherOf({ id: 'u', name: '许航', rank: null });
		expect(firstOf(rule, { teachers: [...staff(2, 7), unknown] }).status).toBe('pass');
		expect(firstOf(rule, { teachers: [...staff(0, 9), unknown] }).status).toBe('violation');
		const open = firstOf(rule, { teachers: [...staff(1, 8), unknown] });
		expect(open).toMatchObject({ status: 'missing-data', at: ['teachers/u/rank'] });
		expect(open.message).toContain('许航');
	});

	it('says how many are lacking, and how many there are', () => {
		expect(of(2, 9).message).toBe(
			'专任教师 11 人，其中高级职称 2 人，占 18.2%，应不少于 20%（§9.1）。还差 1 人。',
		);
		expect(of(2, 8).message).toBe(
			'专任教师 10 人，其中高级职称 2 人，占 20.0%，应不少于 20%（§9.1）。',
		);
		expect(of(80, 321).message).toContain('占 19.95%');
	});

	it('serves a maximum, of which the most counts', () => {
		const parameters = [parameterOf({ max: '1/2' }, { scope: 'conditions' })];
		const unknown = teacherOf({ id: 'u', name: '许航', rank: null });
		const given = (senior: number, others: number) =>
			firstOf(rule, { teachers: [...staff(senior, others), unknown] }, { parameters });
		expect(given(1, 2)).toMatchObject({ status: 'pass', measured: '0.5', slack: '0 people' });
		expect(given(2, 1).status).toBe('missing-data');
		expect(given(3, 0)).toMatchObject({ status: 'violation', measured: '1', slack: '-2 people' });
		expect(given(3, 0).message).toMatch(/（§8.2）。$/);
	});

	it('says of whom it waits for what', () => {
		const unknown = teacherOf({ id: 'u', name: '许航', rank: null });
		expect(firstOf(rule, { teachers: [...staff(1, 8), unknown] }).message).toBe(
			'待补许航 的高级职称和用于本专业的份额（§9.1）。由学校管理员填写，不影响编制和提交。',
		);
		expect(firstOf(rule, { teachers: [] })).toMatchObject({
			message: '待补本专业的专任教师（§9.1）。由学校管理员填写，不影响编制和提交。',
			at: ['teachers'],
		});
	});

	it('asks where no full-time teacher is known', () => {
		expect(firstOf(rule, { teachers: [] }).status).toBe('missing-data');
	});

	it('has the slack that its name says', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 15 }),
				fc.integer({ min: 1, max: 30 }),
				(senior, others) => {
					const units = parseInt(of(senior, others).slack ?? '', 10);
					expect(of(senior - units, others + units).status).toBe('pass');
					if (senior - units > 0)
						expect(of(senior - units - 1, others + units + 1).status).toBe('violation');
				},
			),
			{ numRuns: 25 },
		);
	});
});
