import { describe, expect, it } from 'vitest';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { justificationOf, waiverOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { checkPlan, type Judging } from './check-plan.ts';
import type { Rule } from './define-rule.ts';

const today = '2026-11-20';
const parameter = parameterOf({ min: '100' }, { strength: 'principle' });

/** A rule that asks for 100 hours, and counts how often it is run. */
function counted() {
	let runs = 0;
	const rule: Rule<string> = {
		id: 'hours/some',
		title: '学时',
		scope: 'plan',
		reads: ({ measures, plan }) => [plan.years, measures.totals.hours],
		judge: ({ measures }) => {
			runs += 1;
			const hours = measures.totals.hours / 100;
			return [
				{
					status: hours < 100 ? 'violation' : 'pass',
					parameter,
					measured: String(hours),
					required: '>= 100',
					at: ['courses'],
					message: `${hours} 学时。`,
				},
			];
		},
	};
	const judging: Judging<string> = {
		rules: [rule],
		requirements: new Map([[rule.id, [{ ...parameter, layers: [parameter.clause] }]]]),
		world: '',
		ruleSet: '2026.1',
	};
	return { judging, runs: () => runs };
}

const plan = planOf({ courses: [{ outsideHours: 90 }] });

describe('a check', () => {
	it('leaves out rules that nothing asks for', () => {
		const { judging } = counted();
		const check = checkPlan({ ...judging, requirements: new Map() }, plan, today);
		expect(check).toMatchObject({ findings: [], verdict: 'pass', submittable: true });
	});

	it('carries verdict, rule-set and findings with their clause', () => {
		const check = checkPlan(counted().judging, plan, today);
		expect(check).toMatchObject({
			verdict: 'incomplete',
			submittable: false,
			ruleSet: '2026.1',
			findings: [
				{ rule: 'hours/some', title: '学时', status: 'violation', measured: '90', slack: null },
			],
		});
		expect(check.findings[0]).toMatchObject({ fixes: [], excuse: null, remedy: null });
	});

	it('runs a rule again only where what it reads has changed', () => {
		const { judging, runs } = counted();
		const first = checkPlan(judging, plan, today);
		const renamed = { ...plan, goal: '新的目标' };
		const second = checkPlan(judging, renamed, today, first);
		expect(runs()).toBe(1);
		expect(second.findings[0]).toBe(first.findings[0]);
		const fuller = planOf({ courses: [{ outsideHours: 100 }] });
		expect(checkPlan(judging, fuller, today, second).verdict).toBe('pass');
		expect(runs()).toBe(2);
	});

	it('runs every rule again on another day, under other requirements, or in another world', () => {
		const { judging, runs } = counted();
		const first = checkPlan(judging, plan, today);
		checkPlan(judging, plan, '2026-11-21', first);
		checkPlan({ ...judging, requirements: counted().judging.requirements }, plan, today, first);
		checkPlan({ ...judging, world: '省' }, plan, today, first);
		expect(runs()).toBe(4);
	});

	it('runs a rule again where it reads more than before, or less', () => {
		const { judging, runs } = counted();
		const rules = judging.rules.map((rule): Rule<string> => ({
			...rule,
			reads: ({ plan: { courses } }) => courses,
		}));
		const [one] = plan.courses;
		const more = { ...plan, courses: [...plan.courses, { ...one, id: 'c2' }] } as typeof plan;
		const first = checkPlan({ ...judging, rules }, plan, today);
		const second = checkPlan({ ...judging, rules }, more, today, first);
		expect(runs()).toBe(2);
		checkPlan({ ...judging, rules }, plan, today, second);
		expect(runs()).toBe(3);
	});

	it('takes up a waiver and a remedy without measuring again', () => {
		const { judging, runs } = counted();
		const first = checkPlan(judging, plan, today);
		const waived = { ...plan, waivers: [waiverOf('hours/some')] };
		const second = checkPlan(judging, waived, today, first);
		expect(second.findings[0]).toMatchObject({ status: 'not-applicable' });
		const words = { what: '聘 2 人', who: '人事处', by: '2027-08-31', on: '2026-05-12' };
		const remedy = { rule: 'hours/some', at: '', measured: '90', ...words };
		const remedied = checkPlan(judging, { ...plan, remedies: [remedy] }, today, first);
		expect(remedied.findings[0]).toMatchObject({ status: 'violation', remedy: words });
		expect(runs()).toBe(1);
	});

	it('takes up a justification without measuring again', () => {
		const { judging, runs } = counted();
		const first = checkPlan(judging, plan, today);
		const justified = { ...plan, justifications: [justificationOf('hours/some', '90')] };
		const second = checkPlan(judging, justified, today, first);
		expect(second).toMatchObject({ verdict: 'pass', submittable: true });
		expect(second.findings[0]).toMatchObject({ status: 'justified' });
		expect(runs()).toBe(1);
		expect(checkPlan(judging, plan, today, second).findings[0]?.status).toBe('violation');
	});
});
