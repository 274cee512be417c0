/** Remedies for each condition that a plan's programme does not meet, or does not know: before it is published. */
import { isUnremedied } from '#domain/rules/verdict.ts';
import type { Actor } from '../access/actor.ts';
import { basisFor } from '../plans/basis.ts';
import { ruleOn } from '../plans/index.ts';
import { contentOf } from '../plans/content.ts';
import { judge } from '../plans/judge.ts';
import { visiblePlan } from '../plans/visible.ts';
import { must } from './must.ts';

const measures = { what: '列入学校年度建设计划，按期补足', who: '人事处、资产管理处' };

async function unremedied(affairs: Actor, planId: string) {
	const { schoolId } = affairs;
	const row = must(await visiblePlan(affairs, planId));
	const plan = await contentOf(schoolId, row);
	const check = await judge(schoolId, plan, await basisFor(schoolId, row));
	if (!check.ok) throw new Error('The plan cannot be judged');
	return new Set(check.value.findings.filter(isUnremedied).map(({ rule }) => rule));
}

/** `by`: the day by which all of it is done. Returns the revision that the plan has then. */
export async function remedyAll(affairs: Actor, planId: string, by: string): Promise<number> {
	for (const rule of await unremedied(affairs, planId))
		must(
			await ruleOn(affairs, planId, {
				...{ kind: 'remedy', rule, at: '', ...measures, by },
				requestId: `remedy-${rule.replaceAll('/', '-')}`,
			}),
		);
	return must(await visiblePlan(affairs, planId)).revision;
}
