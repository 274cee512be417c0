/**
 * Any lawful plan for the independent count: beside those of `anyPlan` directions (options of several
 * courses), groups that say what an option counts as, stages by dates, and one course whose hours bring
 * a figure of the plan to its bound or a step beside it.
 */
import fc from 'fast-check';
import type { Group, Plan, SegmentTerm } from '#domain/plan/shape.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { courseOf, heldIn, segmentOf } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { sound } from '#tests/builders/plan-of.ts';
import { sumsOf, type Sums } from './count/sums.ts';
import { divide, multiply, ratio, subtract, type Rational } from './count/rational.ts';

const semester = fc.integer({ min: 1, max: 6 });
const halves = (most: number) => fc.integer({ min: 0, max: most * 2 }).map((count) => count / 2);

/** A direction of two options, each a bundle of two courses that come to the same. */
const direction = fc
	.record({
		hours: fc.tuple(halves(100), halves(100)),
		practice: fc.option(halves(60)),
		weekly: fc.tuple(semester, halves(6)),
		category: fc.constantFrom('foundation' as const, 'core' as const, 'extension' as const),
	})
	.map(({ hours, practice, weekly: [at, weekly], category }) => ({
		groups: [groupOf({ id: 'direction', kind: 'direction', take: 1 })],
		courses: ['a', 'b'].flatMap((option) =>
			hours.map((outsideHours, index) =>
				courseOf({
					id: `${option}${index}`,
					group: ['direction', option],
					category,
					outsideHours,
					practiceHours: index === 0 ? practice : 0,
					weekly: index === 0 ? { [at]: weekly } : {},
				}),
			),
		),
	}));

const counts: fc.Arbitrary<NonNullable<Group['counts']>> = fc.record({
	hours: halves(100),
	practiceHours: fc.option(halves(60)),
	credits: fc.option(halves(8)),
	weeklyHours: fc.tuple(semester, halves(6)).map(([at, weekly]) => ({ [String(at)]: weekly })),
});

/** Three courses of different size, of which two are taken, each as the group says. */
const declared = fc
	.tuple(counts, fc.constantFrom('limited' as const, 'free' as const))
	.map(([counts, nature]) => ({
		groups: [groupOf({ id: 'declared', take: 2, counts })],
		courses: [1, 2, 3].map((weekly) =>
			courseOf({
				id: `declared-${weekly}`,
				group: 'declared',
				category: 'extension',
				nature,
				weekly: { 2: weekly },
			}),
		),
	}));

const start = fc.date({
	min: new Date('2027-12-28'),
	max: new Date('2029-03-04'),
	noInvalidDate: true,
});
const day = (date: Date): string => date.toISOString().slice(0, 10);

/** A stage by its dates, which are not what its weeks say. */
const dated: fc.Arbitrary<Partial<SegmentTerm>> = fc
	.tuple(start, fc.integer({ min: 0, max: 200 }))
	.map(([from, days]) => ({
		from: day(from),
		to: day(new Date(from.getTime() + days * 86_400_000)),
	}));

const internship = fc
	.record({
		orientation: fc.boolean(),
		offCampus: fc.boolean(),
		dates: dated,
		weeks: fc.integer({ min: 0, max: 26 }),
		byDates: fc.boolean(),
	})
	.map(({ orientation, offCampus, dates, weeks, byDates }) =>
		segmentOf({
			id: 'dated',
			kind: orientation ? 'orientation-internship' : 'position-internship',
			offCampus,
			terms: [heldIn(6, { id: 'a', weeks, ...(byDates ? dates : {}) }), heldIn(5, { id: 'b' })],
		}),
	);

interface Aim {
	readonly part: (sums: Sums) => Rational;
	readonly bound: Rational;
	readonly category: 'public' | 'extension';
	readonly nature: 'compulsory' | 'free';
	readonly practice: boolean;
}

const professional = { category: 'extension', nature: 'compulsory', practice: false } as const;
/** Shares of which a course of so many hours brings the part up to its bound. */
const aims: readonly Aim[] = [
	{ ...professional, part: (sums) => sums.public, bound: ratio(17, 60), category: 'public' },
	{ ...professional, part: (sums) => sums.public, bound: ratio(23, 60), category: 'public' },
	{ ...professional, part: (sums) => sums.professional, bound: ratio(37, 60) },
	{ ...professional, part: (sums) => sums.professional, bound: ratio(43, 60) },
	{ ...professional, part: (sums) => sums.elective, bound: ratio(1, 10), nature: 'free' },
	{ ...professional, part: (sums) => sums.practice.least, bound: ratio(1, 2), practice: true },
	{ ...professional, part: (sums) => sums.practice.most, bound: ratio(1, 2), practice: true },
];

/** Hundredths of an hour x with (part + x) ÷ (total + x) at the bound, rounded down. */
function hoursTo(sums: Sums, { part, bound }: Aim): number {
	const lacking = subtract(multiply(bound, sums.total), part(sums));
	const [numerator, denominator] = divide(lacking, subtract(ratio(1, 1), bound));
	return Number((numerator * 100n) / denominator);
}

/** The plan with one course more, so that a share stands at its bound or `step` hundredths beside it. */
function withFiller(plan: Plan, aim: Aim | null, step: number): Plan {
	const sums = sumsOf(plan);
	const [above, below] = sums.total;
	const hundredths = (aim ? hoursTo(sums, aim) : 300_000 - Number((above * 100n) / below)) + step;
	if (hundredths < 0 || hundredths > 500_000) return plan;
	const { category, nature, practice } = aim ?? professional;
	const outsideHours = hundredths / 100;
	const practiceHours = practice ? outsideHours : 0;
	const filler = courseOf({ id: 'filler', category, nature, outsideHours, practiceHours });
	return { ...plan, courses: [...plan.courses, filler] };
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 1 });

export const anyCountedPlan: fc.Arbitrary<Plan> = fc
	.record({
		plan: anyPlan,
		extra: fc.array(fc.oneof(direction, declared), { maxLength: 1 }),
		internship: optional(internship),
		aim: fc.constantFrom(null, ...aims),
		step: fc.constantFrom(-50, -1, 0, 1, 50),
	})
	.map(({ plan, extra, internship, aim, step }) => {
		const whole = {
			...plan,
			groups: [...plan.groups, ...extra.flatMap(({ groups }) => groups)],
			courses: [...plan.courses, ...extra.flatMap(({ courses }) => courses)],
			segments: [...plan.segments, ...(internship ? [internship] : [])],
		};
		return sound(withFiller(whole, aim, step));
	});
