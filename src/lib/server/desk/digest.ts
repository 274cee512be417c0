/** The digest of a person in one school; of another school nothing is asked here. */
import { gt } from 'drizzle-orm';
import { isLate } from '#domain/desk/deadlines.ts';
import type { Digest, DigestPlan } from '#domain/desk/digest.ts';
import { actionsAt, isOpen } from '#domain/plan/life.ts';
import type { Actor } from '../access/actor.ts';
import { rememberSchool } from '../db/remembered.ts';
import { decisions } from '../db/school/schema.ts';
import { namesOf } from '../people/index.ts';
import { titleOfPlan } from '../plans/library-use.ts';
import { visiblePlans } from '../plans/list-plans.ts';
import { mayWrite, sidesOf } from '../plans/permission.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { deadlinesFor } from './deadlines.ts';

const mostDecisions = 50;

/** Theirs to go on with: to write, or to decide. */
function waitsFor(actor: Actor, row: PlanRecord): boolean {
	if (isOpen(row.stage)) return mayWrite(actor, row);
	return sidesOf(actor, row).some(
		(side) =>
			side !== 'author' && actionsAt(row.stage, side).some((action) => action !== 'archive'),
	);
}

const takesPart = (actor: Actor, row: PlanRecord): boolean => sidesOf(actor, row).length > 0;

async function decidedSince(actor: Actor, rows: ReadonlyMap<string, PlanRecord>, since: string) {
	const made = await rememberSchool(actor.schoolId, `decided since ${since}`, (db) =>
		db.select().from(decisions).where(gt(decisions.at, since)),
	);
	const others = made
		.filter(({ planId, personId }) => rows.has(planId) && personId !== actor.personId)
		.toReversed()
		.slice(0, mostDecisions);
	const person = await namesOf(others.map(({ personId }) => personId));
	return others.flatMap(({ planId, action, personId, at, reason }) => {
		const row = rows.get(planId);
		const by = person(personId).name;
		return row ? [{ planId, title: titleOfPlan(row), action, by, at, reason }] : [];
	});
}

/** `since`: ISO; decisions of others after it are news. */
export async function digestFor(actor: Actor, since: string): Promise<Digest> {
	const [rows, deadlineFor] = await Promise.all([
		visiblePlans(actor),
		deadlinesFor(actor.schoolId),
	]);
	const own = rows.filter((row) => takesPart(actor, row));
	const planOf = (row: PlanRecord): DigestPlan => ({
		...{ planId: row.id, title: titleOfPlan(row), deadline: deadlineFor(row) },
	});
	const soonest = (a: DigestPlan, b: DigestPlan): number =>
		(a.deadline?.left ?? Infinity) - (b.deadline?.left ?? Infinity) || 0;
	const plans = own.map(planOf);
	const waiting = new Set(own.filter((row) => waitsFor(actor, row)).map(({ id }) => id));
	return {
		waiting: plans.filter(({ planId }) => waiting.has(planId)).toSorted(soonest),
		late: plans.filter(({ deadline }) => isLate(deadline)).toSorted(soonest),
		decided: await decidedSince(actor, new Map(own.map((row) => [row.id, row])), since),
	};
}
