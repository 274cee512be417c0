/** Any lawful plan, for properties: uneven calendars, blocks, groups, missing figures, idle courses. */
import fc from 'fast-check';
import { categories, natures, segmentKinds, type Plan } from '#domain/plan/shape.ts';
import { blockOf, heldIn, type CourseParts, type SegmentParts } from './course-of.ts';
import { groupOf } from './group-of.ts';
import { planOf } from './plan-of.ts';

const semesters = 6;
const semester = fc.integer({ min: 1, max: semesters });
const halves = (most: number) => fc.integer({ min: 0, max: most * 2 }).map((count) => count / 2);
const days = (most: number) => fc.integer({ min: 0, max: most * 5 }).map((count) => count / 5);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 4 });

const weeks = fc.record({
	teaching: fc.integer({ min: 0, max: 20 }),
	exam: days(2),
	practice: days(18),
	flexible: days(2),
});

const term = fc.record({
	semester,
	weeklyHours: halves(8),
	weeks: orNull(days(20)),
});
const terms = fc.uniqueArray(term, { maxLength: 4, selector: (one) => one.semester });
const blocks = fc.option(fc.tuple(semester, fc.integer({ min: 1, max: 3 })), { freq: 4 });

const figures = fc.record({
	outsideHours: halves(40),
	practiceHours: orNull(halves(80)),
	credits: orNull(halves(12)),
	category: fc.constantFrom(...categories),
	nature: fc.constantFrom(...natures),
});

const course = fc.tuple(figures, terms, blocks).map(([given, held, block]): CourseParts => ({
	...given,
	terms: [
		...held.map((one) => ({ id: String(one.semester), ...one })),
		...(block ? [blockOf(block[0], block[1], 30)] : []),
	],
}));

const segment = fc
	.record({
		kind: fc.constantFrom(...segmentKinds),
		offCampus: fc.boolean(),
		credits: orNull(halves(20)),
		practiceHours: orNull(halves(300)),
		semester,
		weeks: days(13),
		hoursPerWeek: halves(30),
		when: fc.constantFrom('term' as const, 'holiday' as const, 'parallel' as const),
	})
	.map(({ semester, weeks, hoursPerWeek, when, ...parts }): SegmentParts => ({
		...parts,
		terms: [heldIn(semester, { weeks, hoursPerWeek, when })],
	}));

/** A group of which each option is one and the same course. */
const grouped = fc.tuple(course, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }));

export const anyPlan: fc.Arbitrary<Plan> = fc
	.record({
		calendar: fc.array(weeks, { minLength: semesters, maxLength: semesters }),
		courses: fc.array(course, { maxLength: 12 }),
		groups: fc.array(grouped, { maxLength: 2 }),
		segments: fc.array(segment, { maxLength: 6 }),
	})
	.map(({ calendar, courses, groups, segments }) =>
		planOf({
			calendar,
			groups: groups.map(([, take], index) => groupOf({ id: `g${index}`, take })),
			courses: [
				...courses,
				...groups.flatMap(([option, take, more], index) =>
					new Array<CourseParts>(take + more).fill({ ...option, group: `g${index}` }),
				),
			],
			segments,
		}),
	);
