import { expect, it } from 'vitest';
import { segmentOf } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { exactString, fraction } from '../exact.ts';
import {
	inWeeks,
	isEnterpriseInternship,
	isInternship,
	isPositionInternship,
	monthsOf,
} from './internship-months.ts';
import { measure } from './measure.ts';
import { segmentKinds } from './shape.ts';

const kindsOf = (counts: typeof isInternship, offCampus: boolean) =>
	segmentKinds.filter((kind) => counts(segmentOf({ kind, offCampus })));

it('认识实习 and 岗位实习 are internships, at an enterprise those outside the school', () => {
	for (const offCampus of [true, false])
		expect([kindsOf(isInternship, offCampus), kindsOf(isPositionInternship, offCampus)]).toEqual([
			['orientation-internship', 'position-internship'],
			['position-internship'],
		]);
	expect(kindsOf(isEnterpriseInternship, true)).toEqual(['position-internship']);
	expect(kindsOf(isEnterpriseInternship, false)).toEqual([]);
});

it('they last as long as all their stages, by dates or by weeks', () => {
	const measures = measure(
		planOf({
			segments: [
				{ kind: 'position-internship', terms: [{ semester: 5, weeks: 13 }] },
				{ kind: 'training', terms: [{ semester: 5, weeks: 2 }] },
				{
					kind: 'position-internship',
					terms: [
						{ semester: 5, from: '2029-01-01', to: '2029-01-31' },
						{ semester: 6, weeks: 1 },
					],
				},
			],
		}),
	);
	expect(exactString(monthsOf(measures, isPositionInternship))).toBe('55/13');
	expect(exactString(monthsOf(measures, () => false))).toBe('0');
});

it('months are printed in weeks, thirteen a quarter', () => {
	expect(exactString(inWeeks(fraction(3, 1)))).toBe('13');
	expect(exactString(inWeeks(fraction(3, 13)))).toBe('1');
});
