/** Plans at random: every number that the format admits, in any semester, in groups or alone. */
import fc from 'fast-check';
import type { Plan } from '#domain/plan/shape.ts';
import { categories, natures } from '#domain/plan/shape.ts';
import type { CourseParts, SegmentParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';

const steps = (most: number, step: number) =>
	fc
		.integer({ min: 0, max: Math.round(most / step) })
		.map((count) => Math.round(count * step * 100) / 100);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 5 });

const calendar = fc.array(
	fc.record({
		teaching: steps(20, 0.2),
		exam: steps(2, 0.2),
		practice: steps(6, 0.2),
		flexible: steps(2, 0.2),
	}),
	{ minLength: 1, maxLength: 9 },
);

const courseTerms = (semesters: number): fc.Arbitrary<NonNullable<CourseParts['terms']>> =>
	fc
		.array(
			fc.record({
				semester: fc.integer({ min: 1, max: semesters }),
				weeklyHours: steps(10, 0.5),
				weeks: orNull(steps(20, 0.2)),
				block: fc.option(fc.constant(true), { nil: false, freq: 6 }),
			}),
			{ maxLength: 4 },
		)
		.map((terms) => terms.map((term, index) => ({ id: String(index), ...term })));

const course = (semesters: number): fc.Arbitrary<CourseParts> =>
	fc.record({
		category: fc.constantFrom(...categories),
		nature: fc.constantFrom(...natures),
		credits: orNull(steps(12, 0.5)),
		practiceHours: orNull(steps(120, 0.25)),
		outsideHours: steps(20, 0.25),
		terms: courseTerms(semesters),
	});

const segment = (semesters: number): fc.Arbitrary<SegmentParts> =>
	fc.record({
		kind: fc.constantFrom(
			'training',
			'position-internship',
			'orientation-internship',
			'military-training',
			'entry-education',
			'other',
		),
		offCampus: fc.boolean(),
		credits: orNull(steps(20, 0.1)),
		practiceHours: orNull(steps(60, 0.5)),
		terms: fc
			.array(
				fc.record({
					semester: fc.integer({ min: 1, max: semesters }),
					weeks: steps(20, 0.2),
					hoursPerWeek: steps(40, 0.5),
					when: fc.constantFrom('term', 'holiday', 'parallel'),
				}),
				{ maxLength: 3 },
			)
			.map((terms) => terms.map((term, index) => ({ id: String(index), ...term }))),
	});

/** A group of `size` options with the same figures, each of one or two courses. */
const group = (semesters: number) =>
	fc
		.record({
			first: course(semesters),
			second: fc.option(course(semesters)),
			size: fc.integer({ min: 1, max: 4 }),
		})
		.chain(({ first, second, size }) =>
			fc.integer({ min: 1, max: size }).map((take) => ({ first, second, size, take })),
		);
type RandomGroup = ReturnType<typeof group> extends fc.Arbitrary<infer Value> ? Value : never;

/** Courses of a group; those of one option share its letter. */
function members({ first, second, size }: RandomGroup, id: string): CourseParts[] {
	const { category, nature } = first;
	return Array.from({ length: size }, (_, index) => {
		const option = [id, `o${index}`] as const;
		const one = { ...first, id: `${id}-${index}`, group: option };
		const two = second && { ...second, category, nature, id: `${id}-${index}b`, group: option };
		return two ? [one, two] : [one];
	}).flat();
}

const plan: fc.Arbitrary<Plan> = calendar.chain((semesters) =>
	fc
		.record({
			courses: fc.array(course(semesters.length), { maxLength: 12 }),
			groups: fc.array(group(semesters.length), { maxLength: 3 }),
			segments: fc.array(segment(semesters.length), { maxLength: 6 }),
			creditSystem: fc.boolean(),
		})
		.map(({ courses, groups, ...parts }) =>
			planOf({
				...parts,
				calendar: semesters,
				groups: groups.map(({ take }, index) =>
					groupOf({ id: `g${index}`, name: `组${index}`, take }),
				),
				courses: [...courses, ...groups.flatMap((entry, index) => members(entry, `g${index}`))],
			}),
		),
);

/** The same plans in every run. */
export const randomPlans = (count: number): Plan[] =>
	fc.sample(plan, { numRuns: count, seed: 730705 });
