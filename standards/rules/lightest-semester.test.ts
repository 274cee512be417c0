import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredths } from '#domain/exact.ts';
import { courseHours } from '#domain/plan/course-hours.ts';
import { measure } from '#domain/plan/measure.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { placed, roomsInTurn, roomsOf } from './lightest-semester.ts';

const weeks = fc.array(
	fc.integer({ min: 0, max: 100 }).map((days) => days / 5),
	{
		minLength: 1,
		maxLength: 8,
	},
);

it('places exactly the hours that are asked for, or none', () => {
	fc.assert(
		fc.property(weeks, fc.integer({ min: 1, max: 220 }), (teaching, hours) => {
			const calendar = teaching.map((each) => ({ teaching: each }));
			const rooms = roomsOf(measure(planOf({ calendar })));
			const terms = placed(hundredths(hours), rooms);
			if (!terms) return;
			const plan = planOf({ calendar, courses: [{ terms }] });
			const [course] = plan.courses;
			expect(course && courseHours(course, plan.calendar).hours).toBe(hundredths(hours));
			expect(terms.every(({ weeklyHours }) => weeklyHours <= 4)).toBe(true);
		}),
	);
});

/** A semester with so many weeks, and nothing in it yet. */
const room = (semester: number, teaching: number, timetabled = 0) => ({
	semester,
	weeks: hundredths(teaching),
	timetabled: hundredths(timetabled),
});
const term = (semester: number, weeklyHours: number, over?: number) => ({
	...{ id: String(semester), semester, weeklyHours },
	...(over === undefined ? {} : { weeks: over }),
});

it.each([
	['in one semester, at the fewest weekly hours', 36, [18, 18], [term(1, 2)]],
	['in some weeks of it, in whole days of a week', 35, [18], [term(1, 2.5, 14)]],
	[
		'with the rest in the next, where one cannot hold them',
		100,
		[18, 18],
		[term(1, 4), term(2, 2, 14)],
	],
	['in the next, where none of its steps fits', 47, [18, 20], [term(2, 2.5, 18.8)]],
	['in the next, where its last week is no whole one', 70, [17.5, 20], [term(2, 3.5)]],
	['nowhere, where no semester has a step that fits', 47, [18, 18], null],
	['nowhere, where all together are too short', 145, [18, 18], null],
	['nowhere, where there is no semester', 18, [], null],
])('places hours %s', (_, hours, teaching, expected) => {
	const rooms = teaching.map((each, index) => room(index + 1, each));
	expect(placed(hundredths(hours), rooms)).toEqual(expected);
});

it('takes the lightest semesters first, and of equals the earlier', () => {
	const plan = planOf({ courses: [{ weekly: { 1: 4, 2: 2, 3: 4 } }] });
	const semesters = roomsOf(measure(plan)).map(({ semester }) => semester);
	expect(semesters).toEqual([4, 5, 6, 2, 1, 3]);
});

it('goes by hours a week, and leaves out a semester without lessons', () => {
	const plan = planOf({
		calendar: [{ teaching: 20 }, { teaching: 10 }, { teaching: 0 }, { teaching: 18 }],
		courses: [{ weekly: { 1: 3, 2: 4, 4: 5 } }],
	});
	expect(roomsOf(measure(plan))).toEqual([room(1, 20, 60), room(2, 10, 40), room(4, 18, 90)]);
});

it('keeps courses that follow each other in order of time', () => {
	const rooms = roomsOf(measure(planOf({ courses: [{ weekly: { 1: 4, 2: 2 } }] })));
	const first = [0, 1, 2, 3].map((n) => roomsInTurn(rooms, n, 4)[0]?.semester);
	expect(first).toEqual([3, 4, 5, 6]);
});

describe('the rooms of courses in turn', () => {
	const rooms = [room(5, 18), room(2, 18), room(4, 18), room(1, 18)];
	const semesters = (n: number, count: number, of = rooms) =>
		roomsInTurn(of, n, count).map(({ semester }) => semester);

	it('are of the lightest the n-th in time, then the others from the lightest on', () => {
		expect(semesters(0, 2)).toEqual([2, 5, 4, 1]);
		expect(semesters(1, 2)).toEqual([5, 2, 4, 1]);
		expect(semesters(2, 4)).toEqual([4, 5, 2, 1]);
	});

	it('are shared where there are fewer than courses', () => {
		const two = rooms.slice(0, 2);
		expect([0, 1, 2, 3].map((n) => semesters(n, 4, two)[0])).toEqual([2, 2, 5, 5]);
		expect(semesters(0, 4, [])).toEqual([]);
	});
});
