import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { teacherOf } from '#tests/builders/facts-of.ts';
import { dateOf, dayOf, yearsLater } from './days.ts';
import type { EnterprisePractice } from './facts-shape.ts';
import { beginOf, dueDate, fiveYears, isServed, yearWindows } from './practice.ts';

const held = (from: string, to: string, place: 'enterprise' | 'base' = 'enterprise') => ({
	from,
	to,
	place,
});
const days = (today: string, ...enterprisePractice: EnterprisePractice[]) =>
	yearWindows(teacherOf({ enterprisePractice }), today).map((window) => window.days);

describe('the five windows', () => {
	it('follow one another without a gap, the last on the day itself', () => {
		const windows = yearWindows(teacherOf(), '2026-11-20');
		expect(windows.map(({ from, to }) => [from, to])).toEqual([
			['2025-11-21', '2026-11-20'],
			['2024-11-21', '2025-11-20'],
			['2023-11-21', '2024-11-20'],
			['2022-11-21', '2023-11-20'],
			['2021-11-21', '2022-11-20'],
		]);
	});

	test.each(['2028-02-29', '2027-02-28', '2028-03-01'])(
		'are twelve months each, counted from %s',
		(today) => {
			const windows = yearWindows(teacherOf(), today);
			for (const [index, { from, to }] of windows.entries()) {
				expect(to).toBe(index === 0 ? today : dateOf(dayOf(windows[index - 1]!.from) - 1));
				expect(dayOf(to) - dayOf(from)).toBeGreaterThanOrEqual(364);
			}
			expect(windows.at(-1)?.from).toBe(beginOf(today, 5));
		},
	);
});

describe('days of practice', () => {
	it('are counted with both ends, once where periods overlap, and divided among windows', () => {
		expect(days('2026-11-20', held('2026-07-01', '2026-07-30'))[0]).toBe(30);
		expect(
			days(
				'2026-11-20',
				held('2026-07-01', '2026-07-20'),
				held('2026-07-11', '2026-07-30', 'base'),
			)[0],
		).toBe(30);
		expect(days('2026-11-20', held('2025-11-11', '2025-11-30')).slice(0, 2)).toEqual([10, 10]);
		expect(days('2026-11-20', held('2026-11-11', '2026-11-30'))[0]).toBe(10);
	});

	test.each([
		['2026-02-01', '2026-02-28', 30],
		['2026-02-01', '2026-02-27', 27],
		['2026-02-02', '2026-03-01', 28],
		['2024-02-01', '2024-02-29', 30],
		['2026-01-31', '2026-03-01', 32],
	])('%s to %s count as %i: a whole February is a month', (from, to, count) => {
		expect(days('2026-11-20', held(from, to)).reduce((sum, each) => sum + each)).toBe(count);
	});

	it('of five years are those at an enterprise, as they are', () => {
		const enterprisePractice = [
			held('2026-02-01', '2026-02-28'),
			held('2025-07-01', '2025-07-30', 'base'),
		];
		expect(fiveYears(teacherOf({ enterprisePractice }), '2026-11-20').days).toBe(28);
	});

	it('are the days of a count one by one', () => {
		const day = fc.integer({ min: dayOf('2021-01-01'), max: dayOf('2026-11-20') });
		const period = fc.tuple(day, fc.integer({ min: 0, max: 90 }));
		fc.assert(
			fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
				const practice = periods.map(([from, length]) => held(dateOf(from), dateOf(from + length)));
				const first = dayOf(beginOf('2026-11-20', 5));
				const counted = new Set(
					periods
						.flatMap(([from, length]) => Array.from({ length: length + 1 }, (_, at) => from + at))
						.filter((at) => at >= first && at <= dayOf('2026-11-20')),
				);
				expect(fiveYears(teacherOf({ enterprisePractice: practice }), '2026-11-20').days).toBe(
					counted.size,
				);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('service', () => {
	it('holds a window from the day of hiring on', () => {
		expect(isServed(teacherOf({ hired: '2021-11-21' }), '2021-11-21')).toBe(true);
		expect(isServed(teacherOf({ hired: '2021-11-22' }), '2021-11-21')).toBe(false);
		expect(isServed(teacherOf({ hired: null }), '2021-11-21')).toBeNull();
	});

	it('is five years old on the day that the fifth window fits in', () => {
		expect(dueDate('2021-11-21', 5)).toBe('2026-11-20');
		expect(beginOf(dueDate('2021-11-21', 5), 5)).toBe('2021-11-21');
		expect(yearsLater('2024-02-29', 1)).toBe('2025-02-28');
		expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29');
	});
});
