/** One rule of scope conditions upon facts of a test, and what every such rule says without any. */
import { expect, it } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { layered } from '#domain/rules/layers.ts';
import type { OverlayRule } from '#domain/rules/overlay-shape.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { ruleForms } from '#standards/rules/register.ts';
import type { StandardRule, World } from '#standards/rules/world.ts';
import { explains } from './explained.ts';
import { factsOf } from './facts-of.ts';
import { judgingOf, requirementsOf, today, worldOf } from './judging-of.ts';
import { overlayOf } from './overlay-of.ts';
import { referencePlan } from './reference-plan.ts';

export interface Conditions {
	readonly plan?: Plan;
	readonly day?: string;
	readonly world?: Partial<World>;
	readonly parameters?: readonly Parameter[];
}

/** Findings of `rule` upon the facts that meet every condition, with `changes`. */
export function conditionsOf(
	rule: StandardRule,
	changes: Partial<Facts> = {},
	{ plan = referencePlan(), day = today, world = {}, parameters }: Conditions = {},
): readonly Finding[] {
	const asked = {
		world: worldOf({ facts: factsOf(changes), ...world }),
		...(parameters && { parameters }),
	};
	return checkPlan(judgingOf(rule, asked), plan, day).findings;
}

/** Findings without those that pass. */
export const openOf = (...given: Parameters<typeof conditionsOf>): readonly Finding[] =>
	conditionsOf(...given).filter(({ status }) => status !== 'pass');

/** What stands above all else: status and slack of the first finding. */
export const firstOf = (...given: Parameters<typeof conditionsOf>): Finding => {
	const [finding] = conditionsOf(...given);
	if (!finding) throw new Error('no finding');
	return finding;
};

/** The requirements of a rule under a school's layer, or null where that layer is refused. */
export function tightened(rule: string, entry: Partial<OverlayRule>): readonly Parameter[] | null {
	const overlay = overlayOf('school', [{ rule, ...entry }]);
	const made = layered(requirementsOf(rule), [overlay], today, ruleForms);
	return made.ok ? (made.value.get(rule) ?? []) : null;
}

/** Cases of every rule of scope conditions: nothing known, everything met, breached with a remedy. */
export function itIsACondition(rule: StandardRule, needs: string, breaking: Partial<Facts>): void {
	it('waits for the facts, and says what is needed and of whom', () => {
		const findings = checkPlan(judgingOf(rule), referencePlan(), today).findings;
		expect(findings.length).toBeGreaterThan(0);
		for (const finding of findings) {
			expect(finding).toMatchObject({ status: 'missing-data', scope: 'conditions' });
			expect(finding.message).toContain(needs);
			expect(finding.message).toContain('由学校管理员填写');
			expect(finding.at.length).toBeGreaterThan(0);
			for (const place of finding.at) expect(Object.keys(factsOf())).toContain(place);
		}
	});

	it('opens its figures, met and broken', () => {
		const plan = referencePlan();
		for (const facts of [factsOf(), factsOf(breaking)]) {
			const check = checkPlan(judgingOf(rule, { world: worldOf({ facts }) }), plan, today);
			for (const finding of check.findings) explains({ plan, check, facts }, finding);
		}
	});

	it('passes where the facts meet it', () => {
		expect(openOf(rule)).toEqual([]);
	});

	it('stays a breach with its remedy, and is submittable', () => {
		const remedy = {
			rule: rule.id,
			at: '',
			measured: '',
			what: '增聘或购置',
			who: '陈敏',
			by: '2027-08-31',
			on: '2026-11-20',
		};
		const plan = referencePlan({ remedies: [remedy] });
		const judging = judgingOf(rule, { world: worldOf({ facts: factsOf(breaking) }) });
		const check = checkPlan(judging, plan, today);
		const broken = check.findings.filter(({ status }) => status === 'violation');
		expect(broken.length).toBeGreaterThan(0);
		for (const { remedy } of broken) expect(remedy).toMatchObject({ who: '陈敏' });
		expect(check.submittable).toBe(true);
		expect(check.verdict).not.toBe('fail');
	});
}
