import { describe, expect, it } from 'vitest';
import { justificationOf, waiverOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { Plan } from '../plan/shape.ts';
import { checkPlan, type Judging, type Requirement } from './check-plan.ts';
import { defineRule, type Rule } from './define-rule.ts';

const clause = { ours: true, number: null, quote: null } as const;
const requirement = (rule: string): Requirement => ({
	rule,
	value: { min: '1' },
	unit: null,
	strength: 'usual',
	scope: 'plan',
	clause,
	layers: [clause],
});

/** Rules that say what they were run on, and how often. */
function counted() {
	const runs: string[] = [];
	const rule = (id: string, reads: (plan: Plan) => unknown[]): Rule<null> =>
		defineRule({
			id,
			title: id,
			scope: 'plan',
			reads: ({ plan }) => reads(plan),
			judge: ({ parameter, plan }) => {
				runs.push(id);
				return [
					{
						status: 'violation',
						parameter,
						measured: plan.goal,
						required: '>= 1',
						at: ['goal'],
						message: '提示。',
					},
				];
			},
		});
	const rules = [
		rule('test/goal', (plan) => [plan.goal]),
		rule('test/years', (plan) => [plan.years]),
		rule('test/idle', () => []),
	];
	const requirements = new Map(
		['test/goal', 'test/years'].map((id) => [id, [requirement(id)]] as const),
	);
	const judging: Judging<null> = { rules, requirements, world: null, ruleSet: '1' };
	return { judging, runs };
}

const today = '2026-11-20';

describe('checking a plan', () => {
	it('runs the rules that have requirements', () => {
		const { judging, runs } = counted();
		const check = checkPlan(judging, planOf(), today);
		expect(runs).toEqual(['test/goal', 'test/years']);
		expect(check.findings.map(({ rule }) => rule)).toEqual(runs);
		expect(check).toMatchObject({ verdict: 'pass', submittable: true, ruleSet: '1' });
	});

	it('runs only those again whose inputs an edit has changed', () => {
		const { judging, runs } = counted();
		const plan = planOf();
		const first = checkPlan(judging, plan, today);
		const second = checkPlan(judging, { ...plan, goal: '新' }, today, first);
		expect(runs).toEqual(['test/goal', 'test/years', 'test/goal']);
		expect(second.findings[0]?.measured).toBe('新');
		expect(second.findings[1]).toBe(first.findings[1]);
	});

	it('runs all of them on another day, or under another judging', () => {
		const { judging, runs } = counted();
		const plan = planOf();
		const first = checkPlan(judging, plan, today);
		checkPlan(judging, plan, '2026-11-21', first);
		expect(runs).toHaveLength(4);
		const requirements = new Map([['test/goal', [requirement('test/goal')]]]);
		checkPlan({ ...judging, requirements }, plan, today, first);
		expect(runs).toHaveLength(5);
	});

	it('reads notes without running a rule again', () => {
		const { judging, runs } = counted();
		const plan = planOf();
		const first = checkPlan(judging, plan, today);
		const justifications = [justificationOf('test/goal', '')];
		const justified = checkPlan(judging, { ...plan, justifications }, today, first);
		expect(justified.findings.map(({ status }) => status)).toEqual(['justified', 'violation']);
		expect(justified.findings[0]?.message).toBe('提示。已说明：企业生产周期所限');
		const waivers = [waiverOf('test/years')];
		const waived = checkPlan(judging, { ...plan, waivers }, today, justified);
		expect(waived.findings.map(({ status }) => status)).toEqual(['violation', 'not-applicable']);
		expect(runs).toHaveLength(2);
	});
});
