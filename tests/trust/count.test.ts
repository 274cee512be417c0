/** Every figure and every verdict of hundreds of plans, beside a count that knows only rules.md. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { readExact } from '#domain/exact.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { reportTotals } from '#domain/rules/report-totals.ts';
import { prepareJudging } from '#standards/judging.ts';
import { today } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { anyCountedPlan } from './any-counted-plan.ts';
import { divide, equal, multiply, of, ratio, subtract, type Rational } from './count/rational.ts';
import { loadOf, sumsOf } from './count/sums.ts';
import { verdictsOf, type Counted, type Verdict } from './count/verdicts.ts';

const prepared = await prepareJudging(planOf(), { today });
if (!prepared.ok) throw new Error('no judging');
const judging = prepared.value;

/** An exact string of the product: `1538/3108`, `3114`, `16.5/2`. */
function read(text: string): Rational {
	const [above = '', below = '1'] = text.split('/');
	return divide(of(above), of(below));
}

const worst: readonly Verdict[] = ['violation', 'missing-data', 'not-applicable', 'pass'];

function ofProduct(findings: readonly Finding[]): Verdict {
	const statuses = findings.map(({ status }) => status as Verdict);
	return worst.find((verdict) => statuses.includes(verdict)) ?? 'pass';
}

function agrees(rule: string, findings: readonly Finding[], counted: Counted): void {
	const said = findings.map(({ status, measured, message }) => ({ status, measured, message }));
	expect(ofProduct(findings), `${rule} ${JSON.stringify(said)}`).toBe(counted.verdict);
	if (!counted.places) return;
	const open = findings.filter(({ status }) => status === 'violation' || status === 'missing-data');
	expect(open.flatMap(({ at }) => at).sort(), rule).toEqual([...counted.places].sort());
}

function agreesThroughout(plan: Plan): void {
	const { findings } = checkPlan(judging, plan, today);
	for (const [rule, counted] of Object.entries(verdictsOf(plan)))
		agrees(
			rule,
			findings.filter((finding) => finding.rule === rule),
			counted,
		);
}

function same(text: string | null, value: Rational, what: string): void {
	expect(text !== null && readExact(text) !== null, what).toBe(true);
	expect(equal(read(text ?? ''), value), `${what}: ${text} is not ${value.join('/')}`).toBe(true);
}

function sameTotals(plan: Plan): void {
	const { measures } = checkPlan(judging, plan, today);
	const totals = reportTotals(measures);
	const sums = sumsOf(plan);
	const weeks = (months: Rational) => multiply(months, ratio(13, 3));
	same(totals.hours, sums.total, 'hours');
	same(totals.publicHours, sums.public, 'public');
	same(totals.professionalHours, sums.professional, 'professional');
	same(totals.otherHours, sums.other, 'other');
	same(totals.electiveHours, sums.elective, 'elective');
	same(totals.internshipWeeks, weeks(sums.internship), 'internship');
	same(totals.enterpriseInternshipWeeks, weeks(sums.enterprise), 'enterprise');
	for (const [index, text] of totals.weeklyHours.entries())
		same(text, loadOf(plan, index + 1) ?? ratio(0, 1), `semester ${index + 1}`);
	const { least, most } = sums.practice;
	if (equal(least, most)) {
		same(totals.practiceHours, least, 'practice');
		same(totals.theoryHours, subtract(sums.total, least), 'theory');
	} else expect([totals.practiceHours, totals.theoryHours]).toEqual([null, null]);
}

describe('an independent count', () => {
	it('comes to the same verdicts at the same places, of any plan', () => {
		fc.assert(fc.property(anyCountedPlan, agreesThroughout), { numRuns: 150 });
	});

	it('comes to the same totals, of any plan', () => {
		fc.assert(fc.property(anyCountedPlan, sameTotals), { numRuns: 150 });
	});

	it('comes to the same of the plan that passes', () => {
		agreesThroughout(referencePlan());
		sameTotals(referencePlan());
	});

	it('is asked on both sides of every bound', () => {
		const seen = new Set<string>();
		for (const plan of fc.sample(anyCountedPlan, { numRuns: 1200, seed: 730705 }))
			for (const [rule, { verdict }] of Object.entries(verdictsOf(plan)))
				seen.add(`${rule} ${verdict}`);
		const shares = ['public', 'professional', 'practice', 'elective'].map((one) => `${one}-share`);
		for (const rule of [...shares, 'total', 'internship-total', 'enterprise-internship'])
			for (const verdict of ['pass', 'violation'])
				expect([...seen], rule).toContain(`hours/${rule} ${verdict}`);
	});
});
