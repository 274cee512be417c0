import fc from 'fast-check';
import { expect, it } from 'vitest';
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

it('takes the lightest semesters first, and of equals the earlier', () => {
	const plan = planOf({ courses: [{ weekly: { 1: 4, 2: 2, 3: 4 } }] });
	const semesters = roomsOf(measure(plan)).map(({ semester }) => semester);
	expect(semesters).toEqual([4, 5, 6, 2, 1, 3]);
});

it('keeps courses that follow each other in order of time', () => {
	const rooms = roomsOf(measure(planOf({ courses: [{ weekly: { 1: 4, 2: 2 } }] })));
	const first = [0, 1, 2, 3].map((n) => roomsInTurn(rooms, n, 4)[0]?.semester);
	expect(first).toEqual([3, 4, 5, 6]);
});
