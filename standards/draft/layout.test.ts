import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditsFor, full, hoursOf, lawful, type TeachingSemester } from './layout.ts';

const credit = { least: 16, most: 18 };
const semester = (weeks: number): TeachingSemester => ({
	semester: 1,
	weeks: Math.round(weeks * 100),
	position: 0,
});

describe('creditsFor', () => {
	it.each([
		[36, 2],
		[72, 4],
		[28, null],
		[42, 2.5],
		[64, 4],
		[63.5, null],
		[8, 0.5],
		[7.5, null],
		[198, 11],
	])('%s hours are %s credits', (hours, credits) => {
		expect(creditsFor(hours * 100, credit)).toBe(credits === null ? null : credits * 100);
	});

	it('is always within the bounds, in half credits', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 600_00 }), (hours) => {
				const credits = creditsFor(hours, credit);
				if (credits === null) return;
				expect(credits % 50).toBe(0);
				expect(hours).toBeGreaterThanOrEqual(16 * credits);
				expect(hours).toBeLessThanOrEqual(18 * credits);
			}),
		);
	});

	it('takes 18 hours for a credit where nothing is asked', () => {
		expect(creditsFor(2800, { least: null, most: null })).toBe(200);
	});
});

describe('lawful', () => {
	it.each([
		// Over 14, 15 or 19 whole weeks two hours a week make no lawful half credits (rules.md).
		[14, 13],
		[15, 13],
		[19, 18],
		[18, 18],
	])('2 hours a week over %s weeks go on for %s', (weeks, kept) => {
		const places = lawful([full(semester(weeks), 200)], credit, 0);
		expect(places?.[0]?.weeks).toBe(kept * 100);
	});

	it('keeps at least the hours that are asked for, or gives nothing', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 10, max: 200 }),
				fc.integer({ min: 1, max: 16 }),
				fc.integer({ min: 0, max: 8000 }),
				(fifths, halves, least) => {
					const places = lawful([full(semester(fifths / 5), halves * 50)], credit, least);
					if (!places) return;
					expect(hoursOf(places)).toBeGreaterThanOrEqual(least);
					expect(creditsFor(hoursOf(places), credit)).not.toBeNull();
				},
			),
		);
	});
});
