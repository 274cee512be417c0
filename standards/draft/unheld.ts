/** What a draft could not keep: judged by the checker itself, with the reason that the calendar gives. */
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Judging } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { layered } from '#domain/rules/layers.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { loadAliases, sameOccupations } from '../catalogue/aliases.ts';
import { loadProgrammes } from '../catalogue/programmes.ts';
import { ruleSet } from '../judging.ts';
import { nationalHoursOf } from '../public-courses/rows.ts';
import { ruleForms, standardRules } from '../rules/register.ts';
import type { World } from '../rules/world.ts';
import type { TeachingStandard } from '../schema/teaching.ts';

/** A rule that the draft breaks, and why. */
export interface Unheld {
	readonly rule: string;
	readonly why: string;
}

async function judgingOf(
	{ standard }: TeachingStandard,
	parameters: readonly Parameter[],
	today: string,
): Promise<Judging<World>> {
	const [programmes, aliases] = await Promise.all([loadProgrammes(), loadAliases()]);
	const requirements = layered(parameters, [], today, ruleForms);
	if (!requirements.ok) throw new Error('requirements without overlays cannot loosen');
	const world: World = {
		standard,
		publicCourses: nationalHoursOf(standard.level),
		aliases: aliases.filter(({ level }) => level === null || level === standard.level),
		programmes,
		sameOccupations: sameOccupations(aliases),
		facts: null,
	};
	return { rules: standardRules, requirements: requirements.value, world, ruleSet };
}

const isUnheld = ({ scope, status }: Finding): boolean =>
	scope === 'plan' && (status === 'violation' || status === 'missing-data');

/** Hours depend on the weeks that there are: what the calendar has of them. */
function weeksSentence(plan: Plan): string {
	const { totals } = measure(plan);
	const sum = (list: readonly number[]): number =>
		list.reduce((all, value) => all + value, 0) / 100;
	const lessons = totals.timetabled.reduce((all, value) => all + value, 0) / 100;
	const teaching = sum(totals.teachingWeeks);
	const load = teaching === 0 ? 0 : Math.round((lessons / teaching) * 10) / 10;
	return `周数分配表共 ${teaching} 个教学周、${sum(totals.practiceWeeks)} 个实践周，草案平均每周已排 ${load} 学时`;
}

const byWeeks = (rule: string): boolean =>
	/^(hours\/(?!academic-year)|school\/|courses\/|practice\/|credits\/)/u.test(rule);

const whyOf = (plan: Plan, { rule, message }: Finding): string =>
	byWeeks(rule) ? `${message}${weeksSentence(plan)}。` : message;

/** Rules of scope plan that do not hold; of one rule the findings are told together. */
export async function unheldRules(
	teaching: TeachingStandard,
	plan: Plan,
	parameters: readonly Parameter[],
	today: string,
): Promise<Unheld[]> {
	const judging = await judgingOf(teaching, parameters, today);
	const found = checkPlan(judging, plan, today).findings.filter(isUnheld);
	return [...new Set(found.map(({ rule }) => rule))].map((rule) => ({
		rule,
		why: found
			.filter((finding) => finding.rule === rule)
			.map((finding) => whyOf(plan, finding))
			.join(''),
	}));
}
