/** What rules read of a plan: courses, segments, groups, and what stays the same after an edit. */
import { describe, expect, it, test } from 'vitest';
import {
	blockOf,
	courseOf,
	heldIn,
	segmentOf,
	type CourseParts,
} from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { courseHours } from './course-hours.ts';
import { applyEdits, edit } from './edit.ts';
import { isPositionInternship } from './internship-months.ts';
import { measure } from './measure.ts';
import { mayCountHours, segmentHours } from './segment-hours.ts';
import { segmentKinds, type Plan } from './shape.ts';

const changed = (plan: Plan, path: string, to: unknown): Plan => {
	const made = edit(plan, path, to);
	const after = applyEdits(plan, made ? [made] : []);
	if (!after.ok) throw new Error('no edit');
	return after.value;
};

describe('a course', () => {
	it('stands in the semesters in which it has hours, blocks too', () => {
		const { calendar } = planOf();
		const of = (parts: CourseParts) => {
			const { semesters, present, hours, credits } = courseHours(courseOf(parts), calendar);
			return { semesters, present, hours, credits };
		};
		expect(of({ weekly: { 2: 4, 4: 0, 5: 2 }, credits: 3.5 })).toEqual({
			semesters: [2, 5],
			present: true,
			hours: 10800,
			credits: 350,
		});
		expect(of({ terms: [blockOf(6, 1, 30)] })).toMatchObject({ semesters: [6], hours: 3000 });
		expect(of({ outsideHours: 36 })).toEqual({
			semesters: [],
			present: false,
			hours: 3600,
			credits: null,
		});
	});

	it('is measured again under another calendar, and kept under the same', () => {
		const course = courseOf({ weekly: { 1: 2 } });
		const [usual, short] = [planOf().calendar, planOf({ calendar: [{ teaching: 10 }] }).calendar];
		const first = courseHours(course, usual);
		expect(courseHours(course, usual)).toBe(first);
		expect([first.hours, courseHours(course, short).hours]).toEqual([3600, 2000]);
	});
});

describe('a segment', () => {
	it('has the sums of its terms, and stands where it has weeks', () => {
		const terms = [heldIn(2, { weeks: 1.2 }), heldIn(4, { weeks: 0 }), heldIn(5, { weeks: 2 })];
		expect(segmentHours(segmentOf({ terms, credits: 3.2 }))).toMatchObject({
			weeks: 320,
			hours: 9600,
			credits: 320,
			months: { numerator: 48, denominator: 65 },
			semesters: [2, 5],
		});
		expect(segmentHours(segmentOf()).credits).toBeNull();
	});

	test.each(segmentKinds)('%s is what rules.md says', (kind) => {
		const measured = segmentHours(segmentOf({ kind }));
		expect(isPositionInternship(segmentOf({ kind }))).toBe(kind === 'position-internship');
		expect(measured.professional).toBe(
			['orientation-internship', 'position-internship', 'training', 'graduation-project'].includes(
				kind,
			),
		);
		expect(measured.practice).toBe(
			['entry-education', 'graduation-education'].includes(kind) ? 0 : 3000,
		);
		expect(mayCountHours(measured)).toBe(
			![
				'entry-education',
				'military-training',
				'graduation-education',
				'social-practice',
				'labour-week',
			].includes(kind),
		);
	});
});

describe('a group', () => {
	const totals = (parts: PlanParts) => measure(planOf(parts)).totals;

	it('of bundles counts all courses of as many options as are taken', () => {
		const option = (letter: string): PlanParts['courses'] & object => [
			{ group: ['g1', letter] as const, weekly: { 1: 2, 2: 1 }, practiceHours: 10, credits: 2 },
			{ group: ['g1', letter] as const, weekly: { 2: 3 }, practiceHours: 20, credits: 3 },
		];
		const two = totals({
			groups: [groupOf({ take: 2 })],
			courses: [...option('a'), ...option('b'), ...option('c')],
		});
		expect(two).toMatchObject({
			hours: 2 * 10800,
			practiceLeast: 6000,
			practiceMost: 6000,
			credits: 1000,
		});
		expect(two.timetabled.slice(0, 2)).toEqual([7200, 14400]);
	});

	it('has no credits while one of a bundle has none', () => {
		const bundle = (first: number | null, second: number | null) =>
			totals({
				groups: [groupOf({ take: 1 })],
				courses: ['a', 'b'].flatMap((letter) =>
					[first, second].map((credits) => ({
						group: ['g1', letter] as const,
						weekly: { 1: 1 },
						credits,
					})),
				),
			}).credits;
		expect([bundle(1, 2), bundle(null, 2), bundle(1, null)]).toEqual([300, 0, 0]);
	});

	it('counts as it declares, open practice as nothing or all', () => {
		const declared = (practiceHours: number | null, credits: number | null) =>
			totals({
				groups: [
					groupOf({
						take: 2,
						counts: { hours: 36, practiceHours, credits, weeklyHours: { 3: 2 } },
					}),
				],
				courses: ['a', 'b', 'c'].map(() => ({ group: 'g1', weekly: { 3: 1 } })),
			});
		expect(declared(10, 2)).toMatchObject({
			hours: 7200,
			practiceLeast: 2000,
			practiceMost: 2000,
			credits: 400,
		});
		expect(declared(null, null)).toMatchObject({
			practiceLeast: 0,
			practiceMost: 7200,
			credits: 0,
		});
	});
});

describe('what rules of presence read', () => {
	const plan = planOf({ courses: [{ weekly: { 2: 2, 4: 2 } }, { weekly: { 3: 2 } }, {}] });
	const before = measure(plan);

	it('is the first and last semester of each course', () => {
		expect(before.offers.map(({ first, last, present }) => [first, last, present])).toEqual([
			[2, 4, true],
			[3, 3, true],
			[0, 0, false],
		]);
	});

	test.each([
		['courses/c1/terms/2/weeklyHours', 3, true],
		['courses/c1/credits', 3, true],
		['courses/c2/practiceHours', 9, true],
		['goal', '新', true],
		['courses/c1/name', '新名', false],
		['courses/c1/category', 'extension', false],
		['courses/c1/nature', 'free', false],
		['courses/c2/standardFields', ['语文'], false],
		['courses/c2/standardItems', ['语文/1'], false],
		['courses/c2/trainings', ['直播'], false],
		['courses/c2/prerequisites', ['c1'], false],
		['courses/c1/terms/2', undefined, false],
		['courses/c1/terms/4', undefined, false],
		['courses/c2/terms/3/weeklyHours', 0, false],
		['courses/c3/terms/1', { id: '1', semester: 1, weeklyHours: 2 }, false],
		['courses/c3', undefined, false],
		['courses/c9', courseOf({ id: 'c9' }), false],
	])('stays the same value after %s is %j: %s', (path, to, same) => {
		const after = measure(changed(plan, path, to), before);
		expect(after.offers === before.offers).toBe(same);
		if (!same) expect(after.offers).toEqual(measure(changed(plan, path, to)).offers);
	});

	it('is another where another course stands in the place of one, though it is called the same', () => {
		const [first, ...others] = plan.courses;
		const after = measure({ ...plan, courses: [{ ...first!, id: 'c9' }, ...others] }, before);
		expect(after.offers[0]?.course.id).toBe('c9');
	});

	it('measures a course that was not touched no second time', () => {
		const after = measure(changed(plan, 'courses/c1/credits', 3), before);
		expect(after.courses[1]).toBe(before.courses[1]);
		expect(after.courses[0]?.credits).toBe(300);
		const shifted = measure(changed(plan, 'calendar/3/weeks/teaching', 10), before);
		expect(shifted.courses[1]?.hours).toBe(2000);
	});
});
