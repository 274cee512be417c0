/** What a group brings to the sums of its plan (rules.md, Arithmetic). */
import { describe, expect, it } from 'vitest';
import { blockOf, courseOf, type CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { calendarOf } from '#tests/builders/plan-of.ts';
import { courseHours } from './course-hours.ts';
import { groupLoad, optionsDiffer, optionsOf } from './group-load.ts';
import type { Group } from './shape.ts';

const calendar = calendarOf([{}, {}, {}]);
const options = (courses: readonly CourseParts[]) =>
	optionsOf(
		groupOf(),
		courses.map((course, at) =>
			courseHours(courseOf({ id: `c${at}`, group: 'g1', ...course }), calendar),
		),
	);
const loadOf = (group: Partial<Group>, ...courses: CourseParts[]) =>
	groupLoad(groupOf(group), options(courses), calendar);
const blocks = (...weeks: number[]): CourseParts => ({
	terms: weeks.map((count, at) => blockOf(at + 1, count, 30)),
});
const counts = { hours: 36, practiceHours: null, credits: 2, weeklyHours: { 2: 2 } };

describe('a group', () => {
	it('brings nothing while it has no options', () => {
		expect(loadOf({})).toBeNull();
	});

	it('has as many whole weeks as its options have, each that is taken', () => {
		expect(loadOf({ take: 2 }, blocks(1, 2), blocks(1, 2))?.blockWeeks).toEqual([200, 400, 0]);
	});

	it('that says what each counts as has room for the whole weeks of any choice', () => {
		const of = (take: number) =>
			loadOf({ take, counts }, blocks(1, 0), blocks(2, 1), blocks(1, 3))?.blockWeeks;
		expect([of(1), of(2), of(3)]).toEqual([
			[200, 300, 0],
			[300, 400, 0],
			[400, 400, 0],
		]);
	});

	it('that says what each counts as has its weekly hours in the weeks that are taught', () => {
		expect(loadOf({ take: 2, counts }, {}, {})).toMatchObject({
			hours: 7200,
			credits: 400,
			timetabled: [0, 7200, 0],
		});
	});

	it('does not know its credits while they are not given', () => {
		expect(loadOf({ take: 2 }, {}, {})?.credits).toBeNull();
		expect(loadOf({ take: 2 }, { credits: 1.5 }, { credits: 1.5 })?.credits).toBe(300);
		expect(loadOf({ counts: { ...counts, credits: null } }, {}, {})?.credits).toBeNull();
	});
});

describe('options', () => {
	it('of one letter are one, and of the group alone', () => {
		const made = options([{ group: ['g1', 'a'] }, {}, { group: ['g1', 'a'] }, { group: 'g2' }]);
		expect(made.map((members) => members.map(({ course }) => course.id))).toEqual([
			['c0', 'c2'],
			['c1'],
		]);
	});

	it.each<[CourseParts, boolean]>([
		[{}, false],
		[{ name: '别的', place: '机房' }, false],
		[{ weekly: { 1: 2 } }, true],
		[{ outsideHours: 2 }, true],
		[{ credits: 1 }, true],
		[{ practiceHours: null, outsideHours: 2 }, true],
		[blocks(1), true],
	])('that bring %j instead of nothing differ: %s', (parts, differ) => {
		expect(optionsDiffer(options([{}, parts]))).toBe(differ);
	});
});
