/**
 * What a programme of a school has, judged by the same rules as its plans but without one: by the standard
 * in force for the cohort that enters, else by the general requirements of its level.
 */
import { failure, success, type Outcome } from '#domain/fault.ts';
import { checkPlan, type Judging } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { schoolYearOf } from '#domain/staff/forecast.ts';
import { prepareFitting } from '../fitting.ts';
import { generalContent, usualYears } from '../general/content.ts';
import { programmeOf } from '../general/skeleton.ts';
import { teachingIn } from '../find.ts';
import type { Library } from '../library.ts';
import type { World } from '../rules/world.ts';
import { barePlan } from './bare-plan.ts';
import { inventoryOf, type RoomInventory } from './inventory.ts';

export type { InventoryItem, RoomInventory } from './inventory.ts';
export { inventoryOf } from './inventory.ts';

export interface ConditionsOptions {
	/** `2026-11-20` */
	readonly today: string;
	readonly library: Library;
	readonly overlays: readonly Overlay[];
	/** null: nothing is entered. */
	readonly facts: Facts | null;
}

export interface Conditions {
	readonly code: string;
	readonly name: string;
	/** Of study: the standard's, else those usual at its level. */
	readonly years: number;
	/** null: it rests on the general requirements. */
	readonly standard: {
		readonly id: string;
		readonly edition: string;
		readonly title: string;
	} | null;
	readonly findings: readonly Finding[];
	readonly rooms: readonly RoomInventory[];
	/** What the same rules say of other facts of this programme, on the day that these describe. */
	readonly judge: (facts: Facts, rules: readonly string[]) => readonly Finding[];
}

/** What is known of the programme, and a plan that names it. */
async function subjectOf(code: string, { library, today }: ConditionsOptions) {
	const cohort = schoolYearOf(today);
	const teaching = await teachingIn(library, code, null, cohort);
	if (teaching.ok) {
		const { standard } = teaching.value;
		const { id, edition, title } = standard;
		const plan = barePlan(standard, { id, edition }, cohort);
		return { plan, standard: { id, edition, title }, years: standard.duration.years };
	}
	const programme = await programmeOf(code);
	if (!programme.ok) return null;
	const plan = barePlan(generalContent(programme.value), null, cohort);
	return { plan, standard: null, years: usualYears(programme.value) };
}

const onlyConditions = (judging: Judging<World>, ids?: readonly string[]): Judging<World> => ({
	...judging,
	rules: judging.rules.filter(
		({ id, scope }) => scope === 'conditions' && (ids?.includes(id) ?? true),
	),
});

const findingsOf = (
	judging: Judging<World>,
	plan: Plan,
	facts: Facts | null,
	today: string,
	ids?: readonly string[],
): readonly Finding[] =>
	checkPlan(
		{ ...onlyConditions(judging, ids), world: { ...judging.world, facts } },
		plan,
		facts?.asOf ?? today,
	).findings;

/** Fails where neither the library nor the national catalogue knows the programme. */
export async function conditionsOf(
	code: string,
	options: ConditionsOptions,
): Promise<Outcome<Conditions>> {
	const subject = await subjectOf(code, options);
	if (!subject)
		return failure({
			path: 'programme',
			wrong: `专业目录中没有 ${code}`,
			right: '在“专业”中改为目录里的代码',
		});
	const { plan, standard, years } = subject;
	const { today, library, overlays, facts } = options;
	const fitting = await prepareFitting(plan, { today, library, overlays });
	if (!fitting.ok) return fitting;
	const { judging } = fitting.value;
	const asked = judging.requirements.get('facilities/rooms');
	return success({
		...{ code, name: plan.programme.name, years, standard },
		findings: findingsOf(judging, plan, facts, today),
		rooms: facts ? inventoryOf(asked, facts) : [],
		judge: (other, rules) => findingsOf(judging, plan, other, today, rules),
	});
}
