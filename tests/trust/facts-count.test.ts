/** Verdicts on staff beside a count that tries every way of filling in what is not known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { dualQualified as dualRule } from '#standards/rules/staff/dual-qualified.ts';
import { enterprisePractice } from '#standards/rules/staff/enterprise-practice.ts';
import { seniorShare as seniorRule } from '#standards/rules/staff/senior-share.ts';
import { studentRatio as ratioRule } from '#standards/rules/staff/student-ratio.ts';
import type { StandardRule } from '#standards/rules/world.ts';
import { findingsOf, today, worldOf } from '#tests/builders/judging-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { anyFacts } from './any-facts.ts';
import { dualQualified, lacksPractice, seniorShare, studentRatio } from './count/facts.ts';

const plan = referencePlan();
const of = (rule: StandardRule, facts: Facts): readonly Finding[] =>
	findingsOf(rule, plan, { world: worldOf({ facts }) });

const statusOf = (rule: StandardRule, facts: Facts) => of(rule, facts)[0]?.status;

describe('an independent count of the staff', () => {
	it('comes to the same ratio of students to teachers', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				fc.pre(facts.enrolment.some(({ students }) => students !== 0));
				expect(statusOf(ratioRule, facts)).toBe(studentRatio(facts));
			}),
			{ numRuns: 100 },
		);
	});

	it('comes to the same shares of heads', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				expect(statusOf(seniorRule, facts)).toBe(seniorShare(facts));
				expect(statusOf(dualRule, facts)).toBe(dualQualified(facts, today));
			}),
			{ numRuns: 100 },
		);
	});

	it('names the same teachers who lack practice at an enterprise', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const teachers = facts.teachers.filter(
					({ employment, kind, share }) =>
						employment === 'full' && kind === 'professional' && share !== 0,
				);
				const lacking = (key: 'year' | 'five') =>
					teachers
						.filter((teacher) => lacksPractice(teacher, today)[key])
						.map(({ id }) => `teachers/${id}/enterprisePractice`);
				const named = of(enterprisePractice, facts)
					.filter(({ status }) => status === 'violation')
					.flatMap(({ at }) => at);
				expect([...named].sort()).toEqual([...lacking('year'), ...lacking('five')].sort());
			}),
			{ numRuns: 100 },
		);
	});
});
