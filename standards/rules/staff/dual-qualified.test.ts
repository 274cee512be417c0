import { describe, expect, it, test } from 'vitest';
import { firstOf, itIsACondition, tightened } from '#tests/builders/conditions-of.ts';
import { teacherOf, teachersOf } from '#tests/builders/facts-of.ts';
import { dualQualified as rule } from './dual-qualified.ts';

const not = { value: false, evidence: '', until: null };
const staff = (dual: number, others: number) => [
	...teachersOf(dual),
	...teachersOf(others, { dualQualified: not }, dual + 1),
];
const recognised = (until: string | null) =>
	firstOf(rule, {
		teachers: teachersOf(1, { dualQualified: { value: true, evidence: '', until } }),
	}).status;

describe('dual-qualified teachers', () => {
	itIsACondition(rule, '双师型', { teachers: staff(1, 2) });

	test.each([
		[3, 2, 'pass', '0.6', '0 people'],
		[2, 2, 'pass', '0.5', '0 people'],
		[2, 3, 'violation', '0.4', '-1 people'],
		[4, 2, 'pass', '4/6', '1 people'],
	])('%i of them beside %i: %s', (dual, others, status, measured, slack) => {
		expect(firstOf(rule, { teachers: staff(dual, others) })).toMatchObject({
			status,
			measured,
			slack,
		});
	});

	it('holds to its last day, and without one for ever', () => {
		expect(recognised('2026-11-20')).toBe('pass');
		expect(recognised('2026-11-19')).toBe('violation');
		expect(recognised(null)).toBe('pass');
	});

	it('asks for nothing that has run out, whatever it was', () => {
		const past = { value: null, evidence: '', until: '2026-11-19' };
		const teachers = [teacherOf({ dualQualified: past })];
		expect(firstOf(rule, { teachers }).status).toBe('violation');
	});

	it('is a matter of full-time professional teachers alone', () => {
		const others = [
			teacherOf({ id: 'a', kind: 'public', dualQualified: not }),
			teacherOf({ id: 'b', employment: 'part', dualQualified: not }),
		];
		expect(firstOf(rule, { teachers: [...staff(1, 1), ...others] }).measured).toBe('0.5');
	});

	it('asks for a recognition that could change the verdict', () => {
		const unknown = (
			id: string,
			dualQualified: { value: null; evidence: string; until: null } | null,
		) => teacherOf({ id, dualQualified });
		const teachers = [
			...staff(1, 1),
			unknown('u', null),
			unknown('v', { value: null, evidence: '', until: null }),
		];
		expect(firstOf(rule, { teachers })).toMatchObject({
			status: 'missing-data',
			at: ['teachers/u/dualQualified', 'teachers/v/dualQualified'],
		});
		expect(firstOf(rule, { teachers: [...staff(2, 1), unknown('u', null)] }).status).toBe('pass');
	});

	it('is tightened, never loosened', () => {
		const parameters = tightened(rule.id, { value: { min: '3/5' } }) ?? [];
		expect(firstOf(rule, { teachers: staff(3, 3) }, { parameters }).status).toBe('violation');
		expect(firstOf(rule, { teachers: staff(3, 2) }, { parameters }).status).toBe('pass');
		expect(tightened(rule.id, { value: { min: '2/5' } })).toBeNull();
	});
});
