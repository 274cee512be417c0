/**
 * Slack of every rule that has one (rules.md, Slack): in its unit, so many units keep the verdict and one
 * more changes it; of a breach so many mend it and one fewer does not.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { dateOf, dayOf } from '#domain/staff/days.ts';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { prepareJudging } from '#standards/judging.ts';
import { claimed, mappingOf, occupationOf } from '#tests/builders/claims-of.ts';
import { firstOf } from '#tests/builders/conditions-of.ts';
import type { CourseParts, SegmentParts } from '#tests/builders/course-of.ts';
import { baseOf, factsOf, teacherOf, teachersOf } from '#tests/builders/facts-of.ts';
import { findingOf, today, worldOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { publicMinimumHours } from './courses/public-minimum-hours.ts';
import { hoursPerCredit } from './credits/hours-per-credit.ts';
import { capacity } from './facilities/capacity.ts';
import { electiveShare } from './hours/elective-share.ts';
import { enterpriseInternship } from './hours/enterprise-internship.ts';
import { internshipTotal } from './hours/internship-total.ts';
import { practiceShare } from './hours/practice-share.ts';
import { professionalShare } from './hours/professional-share.ts';
import { publicShare } from './hours/public-share.ts';
import { total } from './hours/total.ts';
import { trainingHours } from './occupation/training-hours.ts';
import { weeklyLoad } from './school/weekly-load.ts';
import { dualQualified } from './staff/dual-qualified.ts';
import { enterprisePractice } from './staff/enterprise-practice.ts';
import { seniorShare } from './staff/senior-share.ts';
import { studentRatio } from './staff/student-ratio.ts';

const all = 3001;
const outside = (outsideHours: number, parts: CourseParts = {}): CourseParts => ({
	outsideHours,
	...parts,
});
/** `count` hours of the course that `parts` describe, the others to 3001 of another. */
const beside = (count: number, parts: CourseParts, others: CourseParts) =>
	planOf({ courses: [outside(count, parts), outside(all - count, others)] });
const stage = (weeks: number, parts: SegmentParts) =>
	planOf({ segments: [{ terms: [{ semester: 6, weeks }], ...parts }] });

const without = { value: false, evidence: '', until: null };
/** Twelve teachers, `count` of them as `teacherOf` makes them, the others with `parts`. */
const teachers = (count: number, parts: Partial<Teacher>) => ({
	teachers: [...teachersOf(count), ...teachersOf(12 - count, parts, 100)],
});

/** 90 days in each of the four years before, `days` in the last. */
function practised(days: number): Partial<Teacher> {
	const held = (year: number, count: number) => {
		const from = dayOf(`${year}-07-01`);
		return { from: dateOf(from), to: dateOf(from + count - 1), place: 'enterprise' as const };
	};
	const before = [2022, 2023, 2024, 2025].map((year) => held(year, 90));
	return { enterprisePractice: days > 0 ? [...before, held(2026, days)] : before };
}

interface Measured {
	readonly unit: string;
	/** Finding where the figure is at so many units. */
	readonly of: (units: number) => Finding;
	readonly least: number;
	readonly most: number;
	/** What taking a unit of slack does to the figure, where the slack names no direction itself. */
	readonly step: 1 | -1;
}

const cases: Readonly<Record<string, Measured>> = {
	'hours/total': {
		unit: 'hours',
		of: (count) => findingOf(total, planOf({ courses: [outside(count)] })),
		least: 2900,
		most: 3100,
		step: -1,
	},
	'hours/public-share': {
		unit: 'hours',
		of: (count) => findingOf(publicShare, beside(count, { category: 'public' }, {})),
		least: 700,
		most: 1300,
		step: -1,
	},
	'hours/professional-share': {
		unit: 'hours',
		of: (count) => findingOf(professionalShare, beside(count, {}, { category: 'public' })),
		least: 1700,
		most: 2300,
		step: -1,
	},
	'hours/practice-share': {
		unit: 'hours',
		of: (count) =>
			findingOf(practiceShare, planOf({ courses: [outside(all, { practiceHours: count })] })),
		least: 1400,
		most: 1600,
		step: -1,
	},
	'hours/elective-share': {
		unit: 'hours',
		of: (count) => findingOf(electiveShare, beside(count, { nature: 'free' }, {})),
		least: 200,
		most: 400,
		step: -1,
	},
	'hours/internship-total': {
		unit: 'weeks',
		of: (count) => findingOf(internshipTotal, stage(count, { kind: 'position-internship' })),
		least: 1,
		most: 40,
		step: 1,
	},
	'hours/enterprise-internship': {
		unit: 'weeks',
		of: (count) =>
			findingOf(
				enterpriseInternship,
				stage(count, { kind: 'position-internship', offCampus: true }),
			),
		least: 1,
		most: 30,
		step: 1,
	},
	'credits/hours-per-credit': {
		unit: 'half credits',
		of: (count) =>
			findingOf(
				hoursPerCredit,
				planOf({ courses: [{ weekly: { 1: 1 }, outsideHours: 182, credits: count / 2 }] }),
			),
		least: 1,
		most: 40,
		step: -1,
	},
	'courses/public-minimum-hours': {
		unit: 'hours',
		of: (count) =>
			findingOf(
				publicMinimumHours,
				planOf({
					courses: [{ standardFields: ['劳动教育'], weekly: { 1: 1 }, outsideHours: count }],
				}),
				{
					world: worldOf({
						publicCourses: [
							{
								field: '劳动教育',
								courses: ['劳动教育'],
								hours: 48,
								source: '指导纲要',
								confidence: 'B',
								confirmed: { by: '教务处', on: '2026-03-01' },
							},
						],
					}),
				},
			),
		least: 0,
		most: 60,
		step: -1,
	},
	'school/weekly-load': {
		unit: 'weekly hours',
		of: (count) =>
			findingOf(
				weeklyLoad,
				planOf({
					years: 1,
					calendar: [{}, { teaching: 0 }],
					courses: [{ terms: [{ id: '1', semester: 1, weeklyHours: count }] }],
				}),
			),
		least: 15,
		most: 40,
		step: -1,
	},
	'staff/student-ratio': {
		unit: 'people',
		of: (count) =>
			firstOf(studentRatio, {
				teachers: teachersOf(count),
				enrolment: [{ cohort: 2026, students: 190 }],
			}),
		least: 1,
		most: 20,
		step: -1,
	},
	'staff/senior-share': {
		unit: 'people',
		of: (count) => firstOf(seniorShare, teachers(count, { rank: 'junior' })),
		least: 0,
		most: 12,
		step: -1,
	},
	'staff/dual-qualified': {
		unit: 'people',
		of: (count) => firstOf(dualQualified, teachers(count, { dualQualified: without })),
		least: 0,
		most: 12,
		step: -1,
	},
	'staff/enterprise-practice': {
		unit: 'days',
		of: (count) => firstOf(enterprisePractice, { teachers: [teacherOf(practised(count))] }),
		least: 0,
		most: 80,
		step: -1,
	},
	'facilities/capacity': {
		unit: 'places',
		of: (count) =>
			firstOf(capacity, {
				bases: [baseOf({ capacity: count })],
				enrolment: [{ cohort: 2026, students: 60 }],
			}),
		least: 0,
		most: 100,
		step: -1,
	},
	'occupation/training-hours': {
		unit: 'hours',
		of: (count) =>
			findingOf(
				trainingHours,
				planOf({
					courses: [{ id: 'a', weekly: { 3: 8 } }],
					certificates: [occupationOf({ mapping: mappingOf(['五级/1.1.1'], 'a', count) })],
				}),
				claimed(),
			),
		least: 0,
		most: 200,
		step: -1,
	},
};

const form = /^(-?\d+) (.+?)( up| down)?$/;

function holds({ of, step, unit }: Measured, count: number): void {
	const { slack } = of(count);
	const [, units, name, towards] = form.exec(slack ?? '') ?? [];
	expect(name, `${count}: ${slack}`).toBe(unit);
	const by = towards ? (towards === ' up' ? 1 : -1) : step;
	const at = (taken: number) => of(count + by * taken).status;
	expect(at(Number(units)), `${count}: ${slack}`).toBe('pass');
	expect(at(Number(units) + 1), `${count}: ${slack}`).toBe('violation');
}

describe('slack', () => {
	it.each(Object.entries(cases))('%s: exact, in its unit', (_, one) => {
		fc.assert(
			fc.property(fc.integer({ min: one.least, max: one.most }), (count) => holds(one, count)),
			{ numRuns: 25 },
		);
	});

	it('stands on no rule beside these', async () => {
		const plan = referencePlan({ certificates: [occupationOf()] });
		const judging = await prepareJudging(plan, { today });
		if (!judging.ok) throw new Error('no judging');
		const world = { ...judging.value.world, facts: factsOf() };
		const { findings } = checkPlan({ ...judging.value, world }, plan, today);
		const having = new Set(findings.filter(({ slack }) => slack).map(({ rule }) => rule));
		expect([...having].sort()).toEqual(Object.keys(cases).sort());
	});
});
