/** The plans of a school that an actor sees, newest change first. */
import { isOpen } from '#domain/plan/life.ts';
import { bareSummary, type Person, type PlanRow } from '#domain/plan/row.ts';
import type { Actor } from '../access/actor.ts';
import { rememberSchool } from '../db/remembered.ts';
import { namesOf } from '../people/index.ts';
import { versionNumbers } from './decision-repository.ts';
import { mayRead, mayWrite } from './permission.ts';
import { allPlans, type PlanRecord } from './repository.ts';

/** The plans that the actor may read; asks for every list that shows any of them. */
export async function visiblePlans(actor: Actor): Promise<PlanRecord[]> {
	const rows = await rememberSchool(actor.schoolId, 'plans', allPlans);
	return rows.filter((row) => mayRead(actor, row));
}

function rowOf(
	actor: Actor,
	row: PlanRecord,
	person: (id: string) => Person,
): Omit<PlanRow, 'version'> {
	const {
		standardId,
		standardEdition,
		ownerId,
		updatedBy,
		summary,
		requestId: _,
		createdAt: __,
		writers: ___,
		...rest
	} = row;
	const hasStandard = standardId !== null && standardEdition !== null;
	return {
		...rest,
		standard: hasStandard ? { id: standardId, edition: standardEdition } : null,
		owner: person(ownerId),
		updatedBy: person(updatedBy),
		summary: bareSummary(summary),
		mayEdit: mayWrite(actor, row) && isOpen(row.stage),
	};
}

export async function listPlans(actor: Actor): Promise<PlanRow[]> {
	const rows = await visiblePlans(actor);
	const numbers = new Map<string, number>();
	for (const { planId, number } of await rememberSchool(
		actor.schoolId,
		'version numbers',
		versionNumbers,
	))
		numbers.set(planId, number);
	const person = await namesOf(rows.flatMap(({ ownerId, updatedBy }) => [ownerId, updatedBy]));
	return rows.map((row) => ({
		...rowOf(actor, row, person),
		version: numbers.get(row.id) ?? null,
	}));
}
