import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { certificateOf, claimed, mappingOf, occupationOf } from '#tests/builders/claims-of.ts';
import { findingOf, findingsOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { trainingHours as rule } from './training-hours.ts';

const of = (level: string, hours: number | null, course = 'a', more: number | null = 0) =>
	findingOf(
		rule,
		planOf({
			courses: [{ id: 'a', weekly: { 3: 8 } }, { id: 'idle' }],
			certificates: [
				occupationOf({
					level,
					mapping: [
						...mappingOf(['五级/1.1.1'], course, hours),
						...mappingOf(['五级/k/1.1.1'], 'a', more),
					],
				}),
			],
		}),
		claimed(),
	);

describe('hours of training', () => {
	test.each([
		['五级', 120],
		['四级', 104],
		['三级', 88],
		['二级', 72],
		['一级', 72],
	])('of %s are %i', (level, hours) => {
		expect(of(level, hours)).toMatchObject({
			status: 'pass',
			strength: 'advice',
			slack: '0 hours',
			required: `>= ${hours}`,
		});
		expect(of(level, hours - 0.5)).toMatchObject({ status: 'violation', slack: '-1 hours' });
		expect(of(level, hours)).toMatchObject({
			clause: { standard: 'internet-marketer', number: '1.8' },
		});
	});

	it('are those of courses with hours', () => {
		expect(of('五级', 120, 'idle')).toMatchObject({ status: 'violation', measured: '0' });
	});

	it('are missing where hours are not given, and the others do not reach', () => {
		expect(of('五级', 119, 'a', null).status).toBe('missing-data');
		expect(of('五级', 120, 'a', null).status).toBe('pass');
	});

	it('are asked of an occupational standard alone', () => {
		const plan = planOf({ certificates: [certificateOf()] });
		expect(findingsOf(rule, plan, claimed())).toEqual([]);
	});

	it('have the slack that its name says', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 400 }), (halves) => {
				const hours = halves / 2;
				const units = parseInt(of('五级', hours).slack ?? '', 10);
				expect(of('五级', hours - units).status).toBe('pass');
				expect(of('五级', hours - units - 1).status).toBe('violation');
			}),
			{ numRuns: 20 },
		);
	});
});
