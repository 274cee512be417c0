/** Repairs for tests, under the rules that a test names. */
import { editsOf, repairPlan, type RepairOptions } from '#domain/repair/index.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Judging } from '#domain/rules/check-plan.ts';
import type { Parameter, ParameterValue } from '#domain/rules/parameter.ts';
import { loadOnce } from '#domain/solver/program.ts';
import { standardRules } from '#standards/rules/register.ts';
import type { World } from '#standards/rules/world.ts';
import { parameterOf, today, worldOf } from './judging-of.ts';

const highs = await loadOnce();

export type Asked = Readonly<Record<string, ParameterValue | Partial<Parameter>>>;

/** A judging of the rules that are named, each with its value (mandatory unless it says otherwise). */
export function judgingOf(asked: Asked, world = worldOf()): Judging<World> {
	const requirements = Object.entries(asked).map(([rule, given]) => {
		const changes = 'value' in given ? given : {};
		const value = 'value' in given ? given.value : (given as ParameterValue);
		const parameter = parameterOf(value as ParameterValue, { ...changes, rule });
		return [rule, [{ ...parameter, layers: [parameter.clause] }]] as const;
	});
	return {
		rules: standardRules.filter(({ id }) => id in asked),
		requirements: new Map(requirements),
		world,
		ruleSet: '2026.1',
	};
}

export const repaired = (plan: Plan, asked: Asked, options: Partial<RepairOptions> = {}) =>
	repairPlan(highs, judgingOf(asked), plan, { today, ...options });

export function feasible(plan: Plan, asked: Asked, options: Partial<RepairOptions> = {}) {
	const repair = repaired(plan, asked, options);
	if (!repair.feasible) throw new Error(JSON.stringify(repair.conflicts));
	return { ...repair, edits: editsOf(repair.steps) };
}

export function conflicts(plan: Plan, asked: Asked, options: Partial<RepairOptions> = {}) {
	const repair = repaired(plan, asked, options);
	if (repair.feasible) throw new Error('something fits');
	return repair.conflicts;
}
