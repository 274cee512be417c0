/** What a new edition of a standard does to the plans of a school, for whoever may read them. */
import type { EditionEffect } from '#domain/standards/import.ts';
import type { Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { askedOfProgramme, type Overlay } from '#domain/rules/overlay-shape.ts';
import { effectsOn, type Editions, type PlanEffect } from '#standards/editions/effects.ts';
import { teachingIn } from '#standards/find.ts';
import type { Library } from '#standards/library.ts';
import type { TeachingStandard } from '#standards/schema/teaching.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { factsFor } from '../facts/standing.ts';
import { overlaysOf } from '../layers/overlays.ts';
import { contentOf } from '../plans/content.ts';
import { today } from '../plans/judge.ts';
import { visiblePlans } from '../plans/list-plans.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { libraryOf } from '../standards/shelf.ts';

/** Finds an edition for this actor: shipped, published for all, or their school's own. */
export type LoadEdition = (id: string, edition: string) => Promise<Outcome<TeachingStandard>>;

const editionsOf =
	(library: Library): LoadEdition =>
	(id, edition) =>
		teachingIn(library, id, edition);

/** A cohort enters on the first of September. */
const holdsFor = ({ standard: { force } }: TeachingStandard, cohort: number): boolean =>
	force.from <= `${cohort}-09-01` && (force.to === null || `${cohort}-09-01` <= force.to);

const rests = (row: PlanRecord, next: TeachingStandard): boolean =>
	row.standardId === next.standard.id &&
	row.standardEdition !== next.standard.edition &&
	holdsFor(next, row.cohort);

/** As `EditionEffect`, with the figures that a list is sorted and coloured by. */
export type SchoolEffect = EditionEffect & PlanEffect;

/** A layer that would loosen the new edition asks nothing of it: then the editions alone are compared. */
async function effectUnder(
	overlays: readonly Overlay[],
	facts: Facts | null,
	plan: Plan,
	editions: Editions,
) {
	const asked = overlays.map((overlay) => askedOfProgramme(overlay, plan.programme.code));
	const effect = await effectsOn(plan, editions, { today: today(), overlays: asked, facts });
	return effect.ok ? effect : effectsOn(plan, editions, { today: today(), facts });
}

async function effectOn(
	actor: Actor,
	row: PlanRecord,
	next: TeachingStandard,
	load: LoadEdition,
): Promise<SchoolEffect[]> {
	const old = await load(row.standardId ?? '', row.standardEdition ?? '');
	if (!old.ok) return [];
	const plan = await contentOf(actor.schoolId, row);
	const facts = await factsFor(actor.schoolId, plan.programme.code);
	const effect = await effectUnder(await overlaysOf(actor.schoolId), facts, plan, {
		old: old.value,
		next,
	});
	if (!effect.ok) return [];
	const { id: planId, programmeName, cohort } = row;
	return [{ planId, planName: `${cohort}级${programmeName}`, cohort, ...effect.value }];
}

const graver: Record<string, number> = { fail: 0, incomplete: 1, pass: 2 };

/** Plans whose verdict gets worse first, then those with more changes. */
const order = (a: SchoolEffect, b: SchoolEffect): number => {
	const falls = ({ before, after }: SchoolEffect): number =>
		(graver[after] ?? 0) - (graver[before] ?? 0);
	return falls(a) - falls(b) || b.changes.length - a.changes.length || b.cohort - a.cohort;
};

/**
 * Effects of edition `edition` of standard `id` on the plans that the actor may read: those of cohorts
 * for which it holds that rest on another edition of the same standard. One without changes is told
 * too: that it may stay as it is, is an answer. Another school's plans are in another database.
 */
export async function editionEffects(
	actor: Actor,
	id: string,
	edition: string,
	load?: LoadEdition,
): Promise<Answer<SchoolEffect[]>> {
	const editions = load ?? editionsOf(await libraryOf(actor.schoolId));
	const rows = await visiblePlans(actor);
	const next = await editions(id, edition);
	if (!next.ok) return refused('not-found', '标准库中没有这个版次。', next.faults);
	const effects: SchoolEffect[] = [];
	for (const row of rows)
		if (rests(row, next.value)) effects.push(...(await effectOn(actor, row, next.value, editions)));
	return granted(effects.toSorted(order));
}
