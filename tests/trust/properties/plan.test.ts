/** What may be done to any plan without changing what is said of it, and what only changes it one way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, readExact, type Fraction } from '#domain/exact.ts';
import { courseHours } from '#domain/plan/course-hours.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { anyNearPlan } from '../any-near-plan.ts';
import { findingsOf, ofGroup, statusesOf, toldOf } from '../judged.ts';
import { split } from '../split-course.ts';

const numRuns = 50;
const pick = fc.nat(1000);
const not = (test: (finding: Finding) => boolean) => (finding: Finding) => !test(finding);

function replaced(plan: Plan, at: number, by: (course: Course) => readonly Course[]): Plan {
	return {
		...plan,
		courses: plan.courses.flatMap((one, index) => (index === at ? by(one) : [one])),
	};
}

/** Position of some course that stands in no group; null where there is none. */
function freeCourse({ courses }: Plan, pick: number): number | null {
	const free = courses.flatMap(({ group }, index) => (group ? [] : [index]));
	return free[pick % Math.max(1, free.length)] ?? null;
}

describe('a course', () => {
	it('may be split in two that come to the same: no verdict on hours changes', () => {
		fc.assert(
			fc.property(
				anyNearPlan,
				pick,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(plan, pick, by) => {
					const at = freeCourse(plan, pick);
					if (at === null) return;
					const hoursOf = (one: Course) => courseHours(one, plan.calendar).hours / 100;
					const after = replaced(plan, at, (course) => split(course, by, hoursOf));
					// Where practice is not given there are now two places to give it.
					const hours = (of: Plan) =>
						toldOf(
							findingsOf(of)
								.filter(ofGroup('hours/'))
								.map((finding) => ({ ...finding, at: [] })),
						);
					expect(hours(after)).toEqual(hours(plan));
				},
			),
			{ numRuns },
		);
	});

	it('may have another name: only wording and the names of 思想政治 look at it', () => {
		const names = fc.constantFrom(
			'新课',
			'安全教育',
			'语文',
			'顶岗实习指导',
			'思想政治',
			'直播销售',
		);
		const by = not(ofGroup('wording/', 'courses/politics'));
		fc.assert(
			fc.property(anyNearPlan, pick, names, (plan, pick, name) => {
				const before = { ...plan, themes: [] };
				const at = pick % Math.max(1, plan.courses.length);
				const after = replaced(before, at, (course) => [{ ...course, name }]);
				expect(statusesOf(findingsOf(after).filter(by))).toEqual(
					statusesOf(findingsOf(before).filter(by)),
				);
			}),
			{ numRuns },
		);
	});
});

/** The plan with its lists in another order, by the numbers of `keys`. */
function shuffled(plan: Plan, keys: readonly number[]): Plan {
	const mix = <Item>(items: readonly Item[]): Item[] =>
		items
			.map((item, index) => ({ item, key: keys[index % keys.length] ?? 0 }))
			.sort((a, b) => a.key - b.key)
			.map(({ item }) => item);
	return {
		...plan,
		courses: mix(plan.courses),
		segments: mix(plan.segments),
		groups: mix(plan.groups),
		calendar: mix(plan.calendar),
	};
}

/** Every object with its keys turned round, as another program might write them. */
function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).reverse();
	return Object.fromEntries(entries.map(([key, each]) => [key, turned(each)]));
}

describe('the order', () => {
	it('of courses, segments, groups and semesters changes no finding', () => {
		fc.assert(
			fc.property(
				anyNearPlan,
				fc.array(fc.nat(), { minLength: 7, maxLength: 13 }),
				(plan, keys) => {
					expect(statusesOf(findingsOf(shuffled(plan, keys)))).toEqual(
						statusesOf(findingsOf(plan)),
					);
					const hours = (of: Plan) => toldOf(findingsOf(of).filter(ofGroup('credits/')));
					expect(hours(shuffled(plan, keys))).toEqual(hours(plan));
				},
			),
			{ numRuns },
		);
	});

	it('of the keys in the file changes nothing at all', () => {
		fc.assert(
			fc.property(anyNearPlan, (plan) => {
				const read = readPlan(turned(plan));
				if (!read.ok) throw new Error('not read');
				expect(findingsOf(read.value)).toEqual(findingsOf(plan));
			}),
			{ numRuns },
		);
	});
});

it('judging again says the same, whatever stands where no rule looks', () => {
	fc.assert(
		fc.property(anyNearPlan, fc.string(), (plan, words) => {
			const after: Plan = {
				...plan,
				department: words,
				authors: [words],
				school: { name: words, code: words },
				courses: plan.courses.map((course) => ({
					...course,
					code: words,
					place: words,
					textbooks: [],
				})),
			};
			const by = not(ofGroup('wording/'));
			expect(findingsOf(structuredClone(plan))).toEqual(findingsOf(plan));
			expect(findingsOf(after).filter(by)).toEqual(findingsOf(plan).filter(by));
		}),
		{ numRuns },
	);
});

/** Least and most share of practice as it is measured; null of a plan without hours. */
function practiceOf(plan: Plan): readonly [Fraction, Fraction] | null {
	const [{ measured = '', status = '' } = {}] = findingsOf(plan).filter(
		ofGroup('hours/practice-share'),
	);
	const [least, most = least] = measured.split('–').map(readExact);
	return status !== '' && least && most ? [least, most] : null;
}

describe('practice', () => {
	const rises = (before: Plan, after: Plan) => {
		const [old, now] = [practiceOf(before), practiceOf(after)];
		if (!old || !now) return;
		expect(compare(now[0], old[0])).toBeGreaterThanOrEqual(0);
		expect(compare(now[1], old[1])).toBeGreaterThanOrEqual(0);
	};
	const halves = fc.integer({ min: 1, max: 200 }).map((count) => count / 2);

	it('never lowers its share where theory turns into more of it', () => {
		fc.assert(
			fc.property(anyNearPlan, pick, halves, (plan, pick, more) => {
				const at = freeCourse(plan, pick);
				const given = plan.courses[at ?? 0]?.practiceHours ?? null;
				if (at === null || given === null) return;
				rises(
					plan,
					replaced(plan, at, (course) => [{ ...course, practiceHours: given + more }]),
				);
			}),
			{ numRuns },
		);
	});

	it('never lowers its share where hours of practice are added', () => {
		fc.assert(
			fc.property(anyNearPlan, pick, halves, (plan, pick, more) => {
				const at = freeCourse(plan, pick);
				const course = plan.courses[at ?? 0];
				if (at === null || !course || course.practiceHours === null) return;
				const outsideHours = course.outsideHours + more;
				const hours = courseHours(course, plan.calendar).hours / 100;
				const practiceHours = Math.min(course.practiceHours, hours) + more;
				rises(
					plan,
					replaced(plan, at, (one) => [{ ...one, outsideHours, practiceHours }]),
				);
			}),
			{ numRuns },
		);
	});
});
