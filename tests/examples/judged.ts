/** The examples judged as a plan of a college is judged. */
import { checkPlan, type Judging } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { prepareJudging } from '#standards/judging.ts';
import { standardRules } from '#standards/rules/register.ts';
import type { World } from '#standards/rules/world.ts';
import { today } from '#tests/builders/judging-of.ts';
import type { Case, Example } from './example.ts';

async function judgingOf({ plan, facts }: Case): Promise<Judging<World>> {
	const judging = await prepareJudging(plan, { today, facts });
	if (!judging.ok) throw new Error('no judging');
	return judging.value;
}

/** One rule alone. */
export const aloneOf = async (rule: string, one: Case): Promise<Judging<World>> => ({
	...(await judgingOf(one)),
	rules: standardRules.filter(({ id }) => id === rule),
});

/** What the check says of a rule's part of that strength: the first place not in order, else the first. */
export async function judged({ rule, strength }: Example, one: Case): Promise<Finding> {
	const findings = checkPlan(await judgingOf(one), one.plan, today).findings.filter(
		(finding) => finding.rule === rule && finding.strength === (one.strength ?? strength),
	);
	const finding = findings.find(({ status }) => status !== 'pass') ?? findings[0];
	if (!finding) throw new Error(`${rule} says nothing`);
	return finding;
}
