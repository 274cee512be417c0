import { describe, expect, it } from 'vitest';
import type { SemesterRecord } from '../staff/records.ts';
import {
	daysBefore,
	daysFault,
	deadlineOf,
	entryOf,
	isLate,
	termAfter,
	usualDays,
} from './deadlines.ts';

const semester = (year: number, term: number, from: string): SemesterRecord => ({
	...{ year, term, from, to: `${year + 1}-07-10` },
	...{ teaching: 18, exam: 1, practice: 0, flexible: 1 },
});
const calendar = [semester(2026, 1, '2026-08-31'), semester(2026, 2, '2027-02-22')];

describe('the term that a plan is for', () => {
	it('is the one in which its cohort enters, by the calendar of the school', () => {
		expect(entryOf(2026, calendar)).toEqual({ on: '2026-08-31', known: true });
		expect(entryOf(2027, calendar)).toEqual({ on: '2027-09-01', known: false });
	});

	it('is of a change the first that begins after it was made', () => {
		expect(termAfter('2026-08-30', calendar)).toEqual({ on: '2026-08-31', known: true });
		expect(termAfter('2026-08-31', calendar)).toEqual({ on: '2027-02-22', known: true });
		expect(termAfter('2027-03-01', calendar)).toEqual({ on: '2027-09-01', known: false });
		expect(termAfter('2027-09-01', [])).toEqual({ on: '2028-09-01', known: false });
	});
});

describe('a deadline', () => {
	const start = { on: '2026-08-31', known: true };
	const due = daysBefore('2026-08-31', usualDays.submission);

	it('is counted back from the first day of term, over months and leap years', () => {
		expect(due).toBe('2026-05-03');
		expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
	});

	it('is kept on its own day, and missed on the next', () => {
		expect(isLate(deadlineOf('drafting', start, usualDays, '2026-05-03'))).toBe(false);
		expect(deadlineOf('drafting', start, usualDays, '2026-05-04')).toMatchObject({
			...{ milestone: 'submission', on: due, left: -1 },
		});
		expect(isLate(deadlineOf('returned', start, usualDays, '2026-05-04'))).toBe(true);
	});

	it('is of the step that is next, and of none once it is published', () => {
		expect(deadlineOf('revision', start, usualDays, '2026-05-04')?.milestone).toBe('deliberation');
		expect(deadlineOf('published', start, usualDays, '2030-01-01')).toBeNull();
	});

	it('refuses days that are none, and a later step before an earlier one', () => {
		expect(daysFault(usualDays)).toBeNull();
		expect(daysFault({ ...usualDays, approval: usualDays.deliberation })).toBeNull();
		expect(daysFault({ ...usualDays, approval: usualDays.deliberation + 1 })).toContain('审定');
		expect(daysFault({ ...usualDays, submission: 731 })).toContain('730');
		expect(daysFault({ ...usualDays, approval: 0.5 })).toContain('整数');
		expect(daysFault({ ...usualDays, approval: -1 })).toContain('0 至');
	});
});
