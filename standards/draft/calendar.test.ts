import { describe, expect, it } from 'vitest';
import { defaultCalendar, readCalendar } from './calendar.ts';

const weeks = { teaching: 18, exam: 1, practice: 1, flexible: 0 };
const entry = (semester: number, changes: object = {}) => ({
	semester,
	weeks: { ...weeks, ...changes },
});
const six = [1, 2, 3, 4, 5, 6].map((semester) => entry(semester));

describe('defaultCalendar', () => {
	it.each([1, 2, 3, 5])('gives %s years of 40 weeks', (years) => {
		const calendar = defaultCalendar(years);
		expect(calendar.map(({ semester }) => semester)).toEqual(
			Array.from({ length: 2 * years }, (_, index) => index + 1),
		);
		const all = calendar.flatMap((each) => Object.values(each.weeks) as number[]);
		expect(all.reduce((sum, value) => sum + value, 0)).toBe(40 * years);
	});

	it('is the calendar of the plan that is known to pass', () => {
		expect(defaultCalendar(3).map((each) => each.weeks.teaching)).toEqual([18, 18, 18, 18, 18, 0]);
	});
});

describe('readCalendar', () => {
	it('takes a value or its text, in any order, and sorts it', () => {
		const turned = [...six].reverse();
		expect(readCalendar(turned, 3)).toEqual({ ok: true, value: six });
		expect(readCalendar(JSON.stringify(turned), 3)).toEqual({ ok: true, value: six });
	});

	it.each([
		['not JSON', '[1,', ''],
		['not a list', { semester: 1 }, 'calendar'],
		['a semester too few', six.slice(1), 'calendar'],
		['a semester too many', [...six, entry(7)], 'calendar/7'],
		['a semester twice', [...six, entry(2)], 'calendar/2'],
		['negative weeks', [entry(1, { teaching: -1 }), ...six.slice(1)], 'calendar/1/weeks/teaching'],
		['a tenth of a week', [entry(1, { exam: 0.1 }), ...six.slice(1)], 'calendar/1/weeks/exam'],
		['an unknown use', [entry(1, { holiday: 1 }), ...six.slice(1)], 'calendar/1/weeks/holiday'],
		['no number', [entry(1, { practice: '1' }), ...six.slice(1)], 'calendar/1/weeks/practice'],
	])('refuses %s, with its place', (_, value, path) => {
		const read = readCalendar(value, 3);
		expect(read.ok).toBe(false);
		if (read.ok) return;
		expect(read.faults.map((fault) => fault.path)).toContain(path);
		expect(read.faults.every(({ wrong, right }) => /\p{Script=Han}/u.test(wrong + right))).toBe(
			true,
		);
	});
});
