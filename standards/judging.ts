/** What a plan is judged by: its standard, national requirements, and the layers above them. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Judging } from '#domain/rules/check-plan.ts';
import { inForce, layered } from '#domain/rules/layers.ts';
import { askedOfProgramme, type Overlay } from '#domain/rules/overlay-shape.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { futureFaults } from '#domain/staff/facts-faults.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { loadAliases, sameOccupations } from './catalogue/aliases.ts';
import { loadProgrammes } from './catalogue/programmes.ts';
import { claimedBy } from './claimed.ts';
import { nationalParameters, parametersOf } from './general/parameters.ts';
import { levelOf } from './level.ts';
import { nationalHoursOf } from './public-courses/rows.ts';
import type { Library } from './library.ts';
import { loadTeachingStandard, shippedLibrary } from './register.ts';
import { ruleSet } from './rule-set.ts';
import { ruleForms, standardRules } from './rules/register.ts';
import type { World } from './rules/world.ts';
import type { TeachingContent, TeachingStandard } from './schema/teaching.ts';

export { ruleSet };

export interface JudgingOptions {
	/** Province's and school's layers, in any order; those out of force on the day ask for nothing. */
	readonly overlays?: readonly Overlay[];
	/** null: not given. */
	readonly facts?: Facts | null;
	/** Day of the check, `2026-11-20`. */
	readonly today: string;
	/** Where the plan's standard stands; without it, among those that ship. */
	readonly library?: Library;
}

async function standardOf(
	{ standard }: Plan,
	library: Library,
): Promise<Outcome<TeachingStandard | null>> {
	if (!standard) return success(null);
	return loadTeachingStandard(standard.id, standard.edition, undefined, library);
}

async function worldOf(
	plan: Plan,
	standard: TeachingContent | null,
	{ facts = null, library = shippedLibrary }: JudgingOptions,
): Promise<{ world: World; level: string }> {
	const [programmes, aliases, claimed] = await Promise.all([
		loadProgrammes(),
		loadAliases(),
		claimedBy(plan, library),
	]);
	const level = levelOf(standard, programmes, plan.programme.code);
	const world: World = {
		standard,
		publicCourses: nationalHoursOf(level),
		aliases: aliases.filter((alias) => alias.level === null || alias.level === level),
		programmes,
		sameOccupations: sameOccupations(aliases),
		claimed,
		facts,
	};
	return { world, level };
}

/** Places of overlays stay theirs, whoever they are for: faults are told by them. */
const overlaysFor = ({ programme }: Plan, { overlays = [] }: JudgingOptions): Overlay[] =>
	overlays.map((overlay) => askedOfProgramme(overlay, programme.code));

/** A standard that is at hand, whether or not it stands in a library, with all that it asks for; null: general rules alone. */
export interface Basis {
	readonly standard: TeachingContent;
	readonly asked: readonly Parameter[];
}

/** Fails where an overlay would loosen: its faults stand at `overlays/<position>/rules/…`. */
export async function judgingBy(
	plan: Plan,
	basis: Basis | null,
	options: JudgingOptions,
): Promise<Outcome<Judging<World>>> {
	const { world, level } = await worldOf(plan, basis?.standard ?? null, options);
	const base = basis?.asked ?? nationalParameters(level, false);
	const requirements = layered(base, overlaysFor(plan, options), options.today, ruleForms);
	if (!requirements.ok) return requirements;
	return success({ rules: standardRules, requirements: requirements.value, world, ruleSet });
}

export const basisOf = (teaching: TeachingStandard): Basis => ({
	standard: teaching.standard,
	asked: parametersOf(teaching),
});

async function made(plan: Plan, options: JudgingOptions): Promise<Outcome<Judging<World>>> {
	const teaching = await standardOf(plan, options.library ?? shippedLibrary);
	if (!teaching.ok) return teaching;
	return judgingBy(plan, teaching.value && basisOf(teaching.value), options);
}

// The same judging for the same question, so that a check can go on from the one before it.
const kept = new Map<string, Promise<Outcome<Judging<World>>>>();
const mostKept = 32;
const factsNumbers = new WeakMap<Facts, number>();
let facts = 0;

function factsNumber(given: Facts | null | undefined): number {
	if (!given) return 0;
	const known = factsNumbers.get(given) ?? (facts += 1);
	factsNumbers.set(given, known);
	return known;
}

/** Two schools may each have a standard of the same id and edition: it counts which one it is. */
function question(plan: Plan, options: JudgingOptions): string {
	const { facts, today, library = shippedLibrary } = options;
	const layers = overlaysFor(plan, options).map((overlay) => [overlay, inForce(overlay, today)]);
	const programme = plan.standard ? null : plan.programme.code;
	const { standard } = plan;
	const originOf = (id: string, edition: string) => library.find(id, edition)?.origin ?? null;
	const origin = standard && originOf(standard.id, standard.edition);
	const claimed = plan.certificates.map(({ standard: { id, edition } }) => [
		...[id, edition],
		originOf(id, edition),
	]);
	return JSON.stringify([standard, origin, programme, layers, claimed, factsNumber(facts)]);
}

const foreignFacts = (plan: Plan, facts: Facts): Outcome<never> =>
	failure({
		path: 'facts/programme',
		wrong: `师资与条件是专业 ${facts.programme} 的，方案是专业 ${plan.programme.code} 的`,
		right: '请用同一专业的师资与条件',
	});

/**
 * Everything that judges `plan`. Fails where the library has not its standard, where the facts are of
 * another programme, and where an overlay loosens: its faults stand at `overlays/<position>/rules/…`.
 */
export async function prepareJudging(
	plan: Plan,
	options: JudgingOptions,
): Promise<Outcome<Judging<World>>> {
	const { facts } = options;
	if (facts && facts.programme !== plan.programme.code) return foreignFacts(plan, facts);
	const future = facts ? futureFaults(facts, options.today) : [];
	if (future.length > 0)
		return failure(...future.map((fault) => ({ ...fault, path: `facts/${fault.path}` })));
	const key = question(plan, options);
	const known = kept.get(key) ?? made(plan, options);
	kept.delete(key);
	kept.set(key, known);
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
	return known;
}
