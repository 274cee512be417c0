import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { blockOf, type CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { termHours } from './course-hours.ts';
import { measure } from './measure.ts';
import { segmentTermHours } from './segment-hours.ts';

const totalsOf = (parts: PlanParts) => measure(planOf(parts)).totals;
const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);

describe('the sums of any plan', () => {
	it('agree by category, by kind of hours and in total', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { totals } = measure(plan);
				const { publicHours, professionalHours, otherHours, byCategory, hours } = totals;
				expect(sum(Object.values(byCategory))).toBe(hours);
				expect(publicHours + professionalHours + otherHours).toBe(hours);
				expect(publicHours).toBe(byCategory.public);
			}),
		);
	});

	it('agree by semester: timetable, blocks, segments and hours outside', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { totals, entries } = measure(plan);
				const apart = sum(
					entries.map(({ number, members: [member], group }) => {
						const { outsideHours = 0, terms = [] } = member?.course ?? {};
						const blocks = terms.filter(({ block }) => block);
						const each = sum(blocks.map((term) => termHours(term, plan.calendar)));
						return (outsideHours * 100 + each) * (group ? number : 1);
					}),
				);
				const practice = plan.segments.flatMap(({ terms }) => terms.map(segmentTermHours));
				expect(sum(totals.timetabled) + apart + sum(practice)).toBe(totals.hours);
			}),
		);
	});

	it('hold practice and theory: never more practice than hours, never less than nothing', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { practiceLeast, practiceMost, hours } = measure(plan).totals;
				expect(practiceLeast).toBeGreaterThanOrEqual(0);
				expect(practiceLeast).toBeLessThanOrEqual(practiceMost);
				expect(practiceMost).toBeLessThanOrEqual(hours);
			}),
		);
	});

	it('hold elective hours within all of them', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { electiveHours, hours } = measure(plan).totals;
				expect(electiveHours).toBeLessThanOrEqual(hours);
			}),
		);
	});

	it('do not depend on the order of courses and segments', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const turned = {
					...plan,
					courses: [...plan.courses].reverse(),
					segments: [...plan.segments].reverse(),
				};
				expect(measure(turned).totals).toEqual(measure(plan).totals);
			}),
		);
	});
});

describe('practice hours that are not given', () => {
	it('lie between none and all of the course', () => {
		const totals = totalsOf({
			courses: [
				{ outsideHours: 36, practiceHours: null },
				{ outsideHours: 36, practiceHours: 10 },
			],
		});
		expect([totals.practiceLeast, totals.practiceMost]).toEqual([1000, 4600]);
	});

	it('are no more than the hours that the course has', () => {
		expect(totalsOf({ courses: [{ outsideHours: 10, practiceHours: 36 }] }).practiceMost).toBe(
			1000,
		);
	});
});

describe('a group', () => {
	const option: CourseParts = {
		group: 'g1',
		category: 'extension',
		nature: 'free',
		weekly: { 5: 2 },
		credits: 2,
		practiceHours: 18,
	};

	test.each([1, 2, 3])('counts %i of its three options', (take) => {
		const totals = totalsOf({ groups: [groupOf({ take })], courses: [option, option, option] });
		expect(totals).toMatchObject({
			hours: 3600 * take,
			electiveHours: 3600 * take,
			practiceLeast: 1800 * take,
			credits: 200 * take,
		});
		expect(totals.timetabled[4]).toBe(3600 * take);
	});

	it('counts a bundle of courses as one option', () => {
		const courses = ['a', 'a', 'b', 'b'].map((letter): CourseParts => ({
			...option,
			group: ['g1', letter],
		}));
		expect(totalsOf({ groups: [groupOf({ take: 1 })], courses }).hours).toBe(7200);
	});

	it('counts each option as the group says, where they differ', () => {
		const counts = { hours: 72, practiceHours: 36, credits: 4, weeklyHours: { '5': 4 } };
		const totals = totalsOf({
			groups: [groupOf({ take: 2, counts })],
			courses: [option, { ...option, weekly: { 5: 4 } }],
		});
		expect(totals).toMatchObject({ hours: 14400, practiceLeast: 7200, credits: 800 });
		expect(totals.timetabled[4]).toBe(14400);
	});

	it('has room for the whole weeks of any choice, whatever the order of its options', () => {
		const counts = { hours: 72, practiceHours: 36, credits: 4, weeklyHours: {} };
		const weeks = [0, 2, 1].map((count) => ({
			...option,
			terms: [
				{ id: '1', semester: 1, weeklyHours: 2 },
				...(count > 0 ? [blockOf(2, count, 30)] : []),
			],
		}));
		const held = (order: readonly number[]) =>
			totalsOf({
				groups: [groupOf({ take: 2, counts })],
				courses: order.map((place) => weeks[place] as CourseParts),
			}).practiceWeeks[1];
		expect([held([0, 1, 2]), held([2, 0, 1]), held([1, 2, 0])]).toEqual([300, 300, 300]);
	});

	it('counts nothing without options', () => {
		expect(totalsOf({ groups: [groupOf()] }).hours).toBe(0);
	});
});

describe('terms', () => {
	it('take the teaching weeks of their own semester unless they have their own', () => {
		const totals = totalsOf({
			calendar: [{ teaching: 15 }, { teaching: 19 }],
			courses: [
				{ weekly: { 1: 2, 2: 2 } },
				{ terms: [{ id: '1', semester: 1, weeklyHours: 2, weeks: 7.5 * 0.8 }] },
			],
		});
		expect(totals.timetabled).toEqual([4200, 3800]);
	});

	it('of a semester that the calendar leaves out have no weeks', () => {
		const [first, , third] = planOf().calendar;
		const { teachingWeeks } = measure({ ...planOf(), calendar: [first!, third!] }).totals;
		expect(teachingWeeks).toEqual([1800, 0, 1800]);
	});

	it('that are blocks are hours and practice weeks, not weekly load', () => {
		const totals = totalsOf({
			courses: [{ terms: [blockOf(3, 2, 28)] }],
			segments: [
				{ terms: [{ semester: 3, weeks: 1.2 }] },
				{ terms: [{ semester: 3, when: 'parallel' }] },
			],
		});
		expect(totals.timetabled).toEqual([0, 0, 0, 0, 0, 0]);
		expect(totals.practiceWeeks[2]).toBe(320);
		expect(totals.byCategory).toMatchObject({ core: 5600, segments: 6600 });
	});
});

test('entry and graduation education are no practice unless they say so', () => {
	const kinds = ['entry-education', 'graduation-education', 'military-training'] as const;
	const totals = totalsOf({
		segments: [...kinds.map((kind) => ({ kind })), { kind: 'entry-education', practiceHours: 4 }],
	});
	expect(totals).toMatchObject({ practiceLeast: 3400, practiceMost: 3400, otherHours: 12000 });
});

test('credits are those of courses and of segments', () => {
	const { credits } = totalsOf({
		courses: [{ credits: 3.5 }, { credits: null }],
		segments: [{ credits: 1.2 }, {}],
	});
	expect(credits).toBe(470);
});

test('elective hours are those of 限选 and 任选', () => {
	const courses = (['compulsory', 'limited', 'free'] as const).map((nature, at) => ({
		...{ nature, outsideHours: 10 ** at },
	}));
	expect(totalsOf({ courses })).toMatchObject({ electiveHours: 11000, hours: 11100 });
});

test('a plan without courses has nothing in each of its semesters', () => {
	const { timetabled, practiceWeeks, hours, credits } = totalsOf({ calendar: [{}, {}] });
	expect({ timetabled, practiceWeeks }).toEqual({ timetabled: [0, 0], practiceWeeks: [0, 0] });
	expect([hours, credits]).toEqual([0, 0]);
});
