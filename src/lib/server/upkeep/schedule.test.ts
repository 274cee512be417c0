import { describe, expect, it } from 'vitest';
import { isDue, lastAt, type Tried } from './schedule.ts';

const at = (day: number, time: string): Date => new Date(`2026-11-${day}T${time}:00+08:00`);
const said = (date: Date | null): string | null => date && date.toISOString();
const night = { time: '02:00', keep: 7 };
const tried = (
	done: Date | null,
	last: Date | null,
	since: Date | null = at(10, '09:00'),
): Tried => ({
	done: said(done),
	tried: said(last),
	since: said(since),
});

describe('the time of a backup', () => {
	it('is the last that the clock showed', () => {
		expect(lastAt('02:00', at(26, '01:59'))).toEqual(at(25, '02:00'));
		expect(lastAt('02:00', at(26, '02:00'))).toEqual(at(26, '02:00'));
	});

	it.each([
		['before its time', at(26, '01:59'), tried(at(25, '02:00'), at(25, '02:00')), false],
		['at its time', at(26, '02:00'), tried(at(25, '02:00'), at(25, '02:00')), true],
		['once made', at(26, '02:01'), tried(at(26, '02:00'), at(26, '02:00')), false],
		[
			'missed while the server was down',
			at(28, '09:00'),
			tried(at(25, '02:00'), at(25, '02:00')),
			true,
		],
		['failed a moment ago', at(26, '02:59'), tried(at(25, '02:00'), at(26, '02:00')), false],
		['failed an hour ago', at(26, '03:00'), tried(at(25, '02:00'), at(26, '02:00')), true],
		['of schools that nobody backed up yet', at(26, '03:00'), tried(null, null), true],
		['of schools that are new today', at(26, '03:00'), tried(null, null, at(26, '02:30')), false],
		['of no schools', at(26, '03:00'), tried(null, null, null), false],
	])('%s', (_, now, tries, due) => {
		expect(isDue(night, tries, now)).toBe(due);
		expect(isDue({ ...night, time: null }, tries, now)).toBe(false);
	});
});
