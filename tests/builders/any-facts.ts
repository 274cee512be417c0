/** Any lawful facts, for properties: unknown shares, ranks and days, teachers just hired, bases out of force. */
import fc from 'fast-check';
import type { Base, Facts, Teacher } from '#domain/staff/facts-shape.ts';
import { dateOf, dayOf } from '#domain/staff/days.ts';
import { baseOf, factsOf, teacherOf } from './facts-of.ts';

const asOf = dayOf('2026-11-20');
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 5 });
const known = orNull(fc.boolean());

/** Periods of up to three months in the six years before the day. */
const practice = fc
	.tuple(
		fc.integer({ min: 0, max: 2190 }),
		fc.integer({ min: 0, max: 90 }),
		fc.constantFrom('enterprise' as const, 'base' as const),
	)
	.map(([before, length, place]) => ({
		from: dateOf(asOf - before - length),
		to: dateOf(asOf - before),
		place,
	}));

const teacher: fc.Arbitrary<Partial<Teacher>> = fc.record({
	employment: fc.constantFrom('full' as const, 'full' as const, 'part' as const),
	kind: fc.constantFrom('professional' as const, 'public' as const),
	share: orNull(fc.constantFrom(0, 0.2, 0.333333, 0.5, 1, 1)),
	rank: orNull(
		fc.constantFrom(
			'full' as const,
			'associate' as const,
			'intermediate' as const,
			'none' as const,
		),
	),
	skillGrade: orNull(fc.integer({ min: 1, max: 5 })),
	dualQualified: orNull(
		fc.record({
			value: known,
			evidence: fc.constant(''),
			until: orNull(fc.constant('2026-11-19')),
		}),
	),
	teachingCertificate: known,
	relatedDegree: known,
	leader: fc.boolean(),
	rankInField: known,
	hired: orNull(fc.constantFrom('2015-09-01', '2021-11-21', '2024-06-01', '2026-09-01')),
	enterprisePractice: fc.array(practice, { maxLength: 8 }),
});

const base: fc.Arbitrary<Partial<Base>> = fc.record({
	agreement: orNull(
		fc.record({
			from: orNull(fc.constantFrom('2024-09-01', '2026-12-01')),
			to: orNull(fc.constantFrom('2026-11-20', '2027-08-31')),
		}),
	),
	capacity: orNull(fc.integer({ min: 0, max: 120 })),
});

const enrolment = fc.array(orNull(fc.integer({ min: 0, max: 150 })), { maxLength: 4 });

export const anyFacts: fc.Arbitrary<Facts> = fc
	.record({
		teachers: fc.array(teacher, { maxLength: 12 }),
		bases: fc.array(base, { maxLength: 4 }),
		enrolment,
	})
	.map(({ teachers, bases, enrolment }) =>
		factsOf({
			teachers: teachers.map((parts, index) => teacherOf({ id: `t${index}`, ...parts })),
			bases: bases.map((parts, index) =>
				baseOf({
					name: `基地${index}`,
					...parts,
					agreement:
						parts.agreement?.from && parts.agreement.to && parts.agreement.from > parts.agreement.to
							? null
							: (parts.agreement ?? null),
				}),
			),
			enrolment: enrolment.map((students, index) => ({ cohort: 2023 + index, students })),
		}),
	);
