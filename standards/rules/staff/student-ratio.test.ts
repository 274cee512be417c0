import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fraction, readExact } from '#domain/exact.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import {
	conditionsOf,
	firstOf,
	itIsACondition,
	openOf,
	tightened,
} from '#tests/builders/conditions-of.ts';
import { teacherOf, teachersOf } from '#tests/builders/facts-of.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { studentRatio as rule } from './student-ratio.ts';

const students = (...numbers: (number | null)[]): Partial<Facts> => ({
	enrolment: numbers.map((students, index) => ({ cohort: 2024 + index, students })),
});
const of = (number: number, teachers: Facts['teachers']) =>
	firstOf(rule, { ...students(number), teachers });

describe('students to teachers', () => {
	itIsACondition(rule, '各级在校生人数', students(100, 101));

	test.each([
		[199, 10, 'pass', '19.9', '0 people'],
		[200, 10, 'pass', '20', '0 people'],
		[201, 10, 'violation', '20.1', '-1 people'],
		[180, 10, 'pass', '18', '1 people'],
		[256, 12, 'violation', '256/12', '-1 people'],
	])('%i to %i: %s', (number, count, status, measured, slack) => {
		expect(of(number, teachersOf(count))).toMatchObject({ status, measured, slack });
	});

	it('counts full-time teachers by the share that falls to the programme', () => {
		const teachers = [...teachersOf(9), teacherOf({ id: 'half', share: 0.5 })];
		expect(of(190, teachers).status).toBe('pass');
		expect(of(191, teachers).status).toBe('violation');
		expect(of(190, [...teachersOf(9), teacherOf({ id: 'p', employment: 'part' })]).status).toBe(
			'violation',
		);
	});

	it('is measured by teachers as they are counted', () => {
		const beside = (share: number) => [...teachersOf(9), teacherOf({ id: 'part', share })];
		expect(of(190, beside(0.5)).measured).toBe('20');
		expect(of(181, beside(0.6)).measured).toBe('181/9.6');
		expect(of(181, beside(0.333)).measured).toBe('181/9.333');
		expect(readExact('181/9.333')).toEqual(fraction(181_000, 9_333));
	});

	it('is a breach without any teacher, and asks where nobody is enrolled', () => {
		expect(of(1, [teacherOf({ employment: 'part' })])).toMatchObject({
			status: 'violation',
			measured: '1/0',
		});
		expect(firstOf(rule, { enrolment: [] }).status).toBe('missing-data');
	});

	it('says how it is counted, and how many teachers are lacking', () => {
		const lead = (number: number, teachers: string) =>
			`在校生 ${number} 人，专任教师折合 ${teachers} 人（按用于本专业的份额计），`;
		const asks = '生师比应不超过 20（§9.1）。';
		const half = [...teachersOf(9), teacherOf({ id: 'half', share: 0.5 })];
		expect(of(190, half).message).toBe(`${lead(190, '9.5')}为 20 ∶ 1，${asks}`);
		expect(of(191, half).message).toBe(
			`${lead(191, '9.5')}为 20.1 ∶ 1，${asks}还差专任教师 1 人。`,
		);
		expect(of(20_001, teachersOf(1000)).message).toContain('为 20.001 ∶ 1，');
		expect(of(41, []).message).toBe(`${lead(41, '0')}${asks}还差专任教师 3 人。`);
		expect(of(191, half).at).toEqual(['enrolment', 'teachers']);
	});

	it('has no slack where nobody is enrolled, and serves a minimum', () => {
		expect(of(0, teachersOf(1))).toMatchObject({ status: 'pass', slack: null, measured: '0' });
		const parameters = [parameterOf({ min: '10', max: '20' }, { scope: 'conditions' })];
		const found = firstOf(rule, { ...students(90), teachers: teachersOf(10) }, { parameters });
		expect(found).toMatchObject({ status: 'violation', slack: '-1 people up' });
		expect(found.message).toMatch(/（§8.2）。$/);
	});

	it('says what it waits for', () => {
		const waits = (changes: Partial<Facts>) => firstOf(rule, changes);
		expect(waits({ enrolment: [] })).toMatchObject({
			message: '待补各级在校生人数和专任教师（§9.1）。由学校管理员填写，不影响编制和提交。',
			at: ['enrolment', 'teachers'],
		});
		expect(waits({ ...students(0), teachers: [] }).status).toBe('missing-data');
		expect(waits(students(100, null)).message).toBe(
			'待补各级在校生人数和专任教师用于本专业的份额（§9.1）。由学校管理员填写，不影响编制和提交。',
		);
	});

	it('asks for what is not known only where it could change the verdict', () => {
		expect(openOf(rule, students(100, null))).toMatchObject([
			{ status: 'missing-data', at: ['enrolment/1/students'] },
		]);
		expect(firstOf(rule, students(201, null)).status).toBe('violation');
		const unknown = teacherOf({ id: 'u', share: null });
		expect(of(180, [...teachersOf(9), unknown]).status).toBe('pass');
		expect(of(181, [...teachersOf(9), unknown])).toMatchObject({
			status: 'missing-data',
			at: ['teachers/u/share'],
		});
		expect(of(201, [...teachersOf(9), unknown]).status).toBe('violation');
	});

	it('has the slack that its name says: so many teachers may go, and no more', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 400 }),
				fc.integer({ min: 1, max: 25 }),
				(number, count) => {
					const { status, slack } = of(number, teachersOf(count));
					const left = count - parseInt(slack ?? '', 10);
					expect(of(number, teachersOf(left)).status).toBe('pass');
					expect(of(number, teachersOf(left - 1)).status).toBe('violation');
					expect(left <= count).toBe(status === 'pass');
				},
			),
			{ numRuns: 25 },
		);
	});

	it('is tightened by a school, and never loosened', () => {
		const parameters = tightened(rule.id, { value: { max: '18' } }) ?? [];
		expect(conditionsOf(rule, students(181), { parameters })[0]?.status).toBe('violation');
		expect(tightened(rule.id, { value: { max: '21' } })).toBeNull();
	});
});
