/** What judges a plan by a standard that need not stand in the register: an edition to come. */
import { success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Judging } from '#domain/rules/check-plan.ts';
import { layered } from '#domain/rules/layers.ts';
import { loadAliases, sameOccupations } from '../catalogue/aliases.ts';
import { loadProgrammes } from '../catalogue/programmes.ts';
import { claimedBy } from '../claimed.ts';
import { parametersOf } from '../general/parameters.ts';
import { ruleSet, type JudgingOptions } from '../judging.ts';
import { nationalHoursOf } from '../public-courses/rows.ts';
import { shippedLibrary } from '../register.ts';
import { ruleForms, standardRules } from '../rules/register.ts';
import type { World } from '../rules/world.ts';
import type { TeachingStandard } from '../schema/teaching.ts';

/** Fails where an overlay would loosen this edition: its faults stand at `overlays/<position>/rules/…`. */
export async function judgingBy(
	plan: Plan,
	teaching: TeachingStandard,
	{ overlays = [], facts = null, today, library = shippedLibrary }: JudgingOptions,
): Promise<Outcome<Judging<World>>> {
	const requirements = layered(parametersOf(teaching), overlays, today, ruleForms);
	if (!requirements.ok) return requirements;
	const [programmes, aliases, claimed] = await Promise.all([
		loadProgrammes(),
		loadAliases(),
		claimedBy(plan, library),
	]);
	const { standard } = teaching;
	const world: World = {
		standard,
		publicCourses: nationalHoursOf(standard.level),
		aliases: aliases.filter(({ level }) => level === null || level === standard.level),
		programmes,
		sameOccupations: sameOccupations(aliases),
		claimed,
		facts,
	};
	return success({ rules: standardRules, requirements: requirements.value, world, ruleSet });
}
