/** Any staff of a programme near the bounds of 9.1 and 9.3, with facts that nobody has entered. */
import fc from 'fast-check';
import type { Facts, Teacher } from '#domain/staff/facts-shape.ts';
import { factsOf, teacherOf } from '#tests/builders/facts-of.ts';
import { today } from '#tests/builders/judging-of.ts';

const day = 86_400_000;
const before = (days: number): string =>
	new Date(Date.parse(today) - days * day).toISOString().slice(0, 10);

/** Periods of about a month in the last six years; they may overlap. */
const period = fc
	.record({
		ago: fc.integer({ min: 40, max: 2200 }),
		days: fc.oneof(fc.constantFrom(29, 30, 31, 36), fc.integer({ min: 1, max: 60 })),
		place: fc.constantFrom('enterprise' as const, 'base' as const),
	})
	.map(({ ago, days, place }) => ({
		from: before(ago),
		to: before(Math.max(0, ago - days + 1)),
		place,
	}));

/** A month in each of the five years, a day too few or enough of them. */
const yearly = fc
	.tuple(fc.constantFrom(29, 30, 35, 36), fc.integer({ min: 0, max: 300 }))
	.map(([days, ago]) =>
		[0, 365, 730, 1096, 1461].map((years) => ({
			from: before(years + ago + days - 1),
			to: before(years + ago),
			place: 'enterprise' as const,
		})),
	);

const known = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 6 });

const teacher: fc.Arbitrary<Partial<Teacher>> = fc.record({
	employment: fc.constantFrom('full' as const, 'full' as const, 'part' as const),
	kind: fc.constantFrom('professional' as const, 'public' as const),
	share: known(fc.constantFrom(0, 0.2, 0.25, 0.5, 1)),
	rank: known(fc.constantFrom('full', 'associate', 'intermediate', 'junior', 'none')),
	dualQualified: known(
		fc.record({
			value: known(fc.boolean()),
			evidence: fc.constant(''),
			until: fc.constantFrom(null, before(-1), today, before(1)),
		}),
	),
	hired: fc.constantFrom('2015-09-01', '2021-11-21', '2021-11-22', '2024-03-01', '2026-08-01'),
	enterprisePractice: fc.oneof(yearly, fc.array(period, { maxLength: 8 })),
});

/** At least one full-time teacher belongs to the programme for certain. */
const sure = { employment: 'full', kind: 'professional', share: 1 } as const;

export const anyFacts: fc.Arbitrary<Facts> = fc
	.tuple(
		teacher,
		fc.array(teacher, { maxLength: 5 }),
		fc.array(known(fc.constantFrom(0, 5, 10, 19, 20, 21, 40)), { minLength: 1, maxLength: 3 }),
	)
	.map(([first, others, students]) =>
		factsOf({
			teachers: [{ ...first, ...sure }, ...others].map((parts, index) =>
				teacherOf({ id: `t${index}`, ...parts }),
			),
			enrolment: students.map((students, index) => ({ cohort: 2024 + index, students })),
		}),
	);
