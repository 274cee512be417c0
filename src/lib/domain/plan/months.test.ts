import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { heldIn } from '#tests/builders/course-of.ts';
import { compare, exactString, fraction } from '../exact.ts';
import { monthsBetween, termMonths } from './months.ts';

describe('months by dates, both days included', () => {
	test.each([
		['2026-03-01', '2026-05-31', '3'],
		['2026-03-15', '2026-06-14', '3'],
		['2026-03-01', '2026-06-01', '91/30'],
		['2026-03-01', '2026-03-01', '1/30'],
		['2026-02-01', '2026-02-28', '1'],
		['2028-02-01', '2028-02-28', '14/15'],
		['2028-02-01', '2028-02-29', '1'],
		['2026-12-16', '2027-01-15', '1'],
		['2026-01-31', '2026-02-27', '1'],
		['2026-08-31', '2026-09-29', '1'],
		['2026-01-31', '2026-03-30', '2'],
	])('%s to %s: %s', (from, to, months) => {
		expect(exactString(monthsBetween(from, to))).toBe(months);
	});

	it('are never fewer with one day more', () => {
		const start = Date.UTC(2026, 0, 1);
		const day = (offset: number) =>
			new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
		fc.assert(
			fc.property(fc.nat(1000), fc.nat(400), (from, length) => {
				const shorter = monthsBetween(day(from), day(from + length));
				const longer = monthsBetween(day(from), day(from + length + 1));
				expect(compare(shorter, longer)).not.toBe(1);
			}),
		);
	});
});

describe('months of a term', () => {
	it('are by its weeks while one of its days is open', () => {
		for (const day of [{ from: '2026-03-01' }, { to: '2026-03-01' }])
			expect(exactString(termMonths(heldIn(6, { weeks: 13, ...day })))).toBe('3');
	});

	it('are 3/13 for each week where it has no dates', () => {
		expect(exactString(termMonths(heldIn(6, { weeks: 13 })))).toBe('3');
		expect(compare(termMonths(heldIn(6, { weeks: 0.2 })), fraction(3, 65))).toBe(0);
	});

	it('go by its dates where it has them, whatever its weeks', () => {
		const term = heldIn(6, { weeks: 20, from: '2029-03-01', to: '2029-05-31' });
		expect(exactString(termMonths(term))).toBe('3');
	});
});
