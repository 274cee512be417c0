import { describe, expect, it } from 'vitest';
import type { PlanParts } from '#tests/builders/plan-of.ts';
import { checkOf } from '#tests/builders/judging-of.ts';
import { heldIn } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { practiceShare } from '#standards/rules/hours/practice-share.ts';
import type { Plan } from '../plan/shape.ts';
import { checkReport } from './report.ts';

const reportOf = (plan: Plan) => checkReport(plan, checkOf(practiceShare, plan));
const totalsOf = (parts: PlanParts) => reportOf(planOf(parts)).totals;

describe('the report of a check', () => {
	it('has the totals of the reference plan as exact strings', () => {
		expect(reportOf(referencePlan()).totals).toEqual({
			hours: '3114',
			theoryHours: '1369',
			practiceHours: '1745',
			electiveHours: '414',
			credits: '161',
			publicHours: '1170',
			professionalHours: '1944',
			otherHours: '0',
			byCategory: {
				public: '1170',
				foundation: '198',
				core: '792',
				extension: '324',
				segments: '630',
			},
			weeklyHours: ['27', '27', '28', '28', '28', '0'],
			internshipWeeks: '18',
			enterpriseInternshipWeeks: '13',
		});
	});

	it('prints findings as the format names them', () => {
		const plan = planOf({ courses: [{ outsideHours: 3108, practiceHours: 1538 }] });
		const report = reportOf(plan);
		expect(report).toMatchObject({
			standard: { id: '730705', edition: '2025' },
			rules: '2026.1',
			verdict: 'incomplete',
			submittable: false,
		});
		expect(JSON.parse(JSON.stringify(report.findings[0]))).toMatchObject({
			rule: 'hours/practice-share',
			strength: 'principle',
			scope: 'plan',
			status: 'violation',
			clause: {
				standard: '730705',
				edition: '2025',
				number: '8.2',
				quote: '实践性教学学时原则上要占总学时 50%以上',
			},
			measured: '1538/3108',
			required: '>= 1/2',
			slack: '-16 hours',
			at: ['courses', 'segments'],
			remedy: null,
			fixes: [{ edits: [{ op: 'set', path: 'courses/c1/practiceHours', from: 1538, to: 1554 }] }],
		});
	});

	it('has no standard where the plan has none', () => {
		expect(reportOf({ ...planOf(), standard: null }).standard).toBeNull();
	});

	it('has neither theory nor practice while some practice is not given', () => {
		const totals = totalsOf({ courses: [{ outsideHours: 36, practiceHours: null }] });
		expect(totals).toMatchObject({ hours: '36', theoryHours: null, practiceHours: null });
	});

	it('prints halves, and fractions that do not end in their lowest terms', () => {
		const totals = totalsOf({
			calendar: [{ teaching: 15 }, { teaching: 0 }],
			courses: [
				{ weekly: { 1: 2.5 } },
				{ terms: [{ id: '1', semester: 1, weeklyHours: 2, weeks: 7.6 }] },
			],
			segments: [
				{
					kind: 'position-internship',
					offCampus: true,
					terms: [heldIn(1, { from: '2026-09-01', to: '2026-09-10' })],
				},
				{ kind: 'orientation-internship', terms: [heldIn(2, { weeks: 0.4 })] },
			],
		});
		expect(totals).toMatchObject({
			hours: '94.7',
			weeklyHours: ['527/150', '0'],
			enterpriseInternshipWeeks: '13/9',
			internshipWeeks: '83/45',
		});
	});
});
