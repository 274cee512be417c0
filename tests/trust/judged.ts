/** Checks for properties: what 730705 says of any plan, told without the words of its messages. */
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Judging } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { prepareJudging } from '#standards/judging.ts';
import type { World } from '#standards/rules/world.ts';
import { today } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';

/** Under layers and facts; null where a layer is refused. */
export async function judgingUnder(
	overlays: readonly Overlay[] = [],
	facts: Facts | null = null,
): Promise<Judging<World> | null> {
	const prepared = await prepareJudging(planOf(), { today, overlays, facts });
	return prepared.ok ? prepared.value : null;
}

const plain = await judgingUnder();

export function findingsOf(plan: Plan, judging = plain): readonly Finding[] {
	if (!judging) throw new Error('no judging');
	return checkPlan(judging, plan, today).findings;
}

/** A finding as it bears on the plan: what it says, and where, in no order. */
const told = ({ rule, strength, status, measured, required, slack, at }: Finding): string =>
	JSON.stringify([rule, strength, status, measured, required, slack, [...at].sort()]);

export const toldOf = (findings: readonly Finding[]): string[] => findings.map(told).sort();

/** Status alone, by rule. */
export const statusesOf = (findings: readonly Finding[]): string[] =>
	findings.map(({ rule, strength, status }) => [rule, strength, status].join(' ')).sort();

export const ofGroup =
	(...groups: readonly string[]) =>
	({ rule }: Finding): boolean =>
		groups.some((group) => rule.startsWith(group));
