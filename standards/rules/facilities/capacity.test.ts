import { describe, expect, it, test } from 'vitest';
import { firstOf, itIsACondition } from '#tests/builders/conditions-of.ts';
import { baseOf } from '#tests/builders/facts-of.ts';
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
