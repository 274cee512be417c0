/** The plans that hold in a school with their figures, each read anew only where it has changed. */
import { setImmediate } from 'node:timers/promises';
import { planFiguresOf, type PlanFigures } from '#domain/desk/plan-figures.ts';
import type { SchoolPlan } from '#domain/desk/shared-courses.ts';
import type { Actor } from '../access/actor.ts';
import { onChange } from '../db/databases.ts';
import { contentOf } from '../plans/content.ts';
import { titleOfPlan } from '../plans/library-use.ts';
import { visiblePlans } from '../plans/list-plans.ts';
import type { PlanRecord } from '../plans/repository.ts';

interface Known {
	readonly revision: number;
	readonly figures: PlanFigures;
}

const most = 2000;
const known = new Map<string, Known>();
// The databases may be others than before: what was known of their plans holds no more.
onChange((database) => {
	if (database === null) known.clear();
});

async function figuresOf(schoolId: string, row: PlanRecord): Promise<PlanFigures> {
	const key = `${schoolId}/${row.id}`;
	const before = known.get(key);
	if (before?.revision === row.revision) return before.figures;
	const figures = planFiguresOf(await contentOf(schoolId, row));
	known.set(key, { revision: row.revision, figures });
	const [oldest] = known.keys();
	if (known.size > most && oldest !== undefined) known.delete(oldest);
	await setImmediate();
	return figures;
}

/** Of several plans of one programme and cohort: the published one, else the newest. */
const holdsBefore = (one: PlanRecord, other: PlanRecord): boolean =>
	(one.stage === 'published') === (other.stage === 'published')
		? one.createdAt > other.createdAt
		: one.stage === 'published';

function holding(rows: readonly PlanRecord[]): PlanRecord[] {
	const held = new Map<string, PlanRecord>();
	for (const row of rows) {
		const key = `${row.programmeCode} ${row.cohort}`;
		const other = held.get(key);
		if (row.stage !== 'archived' && (!other || holdsBefore(row, other))) held.set(key, row);
	}
	return [...held.values()].toSorted(
		(a, b) => b.cohort - a.cohort || (a.programmeCode < b.programmeCode ? -1 : 1),
	);
}

/** One plan of each programme and cohort, archived ones left out; the newest cohort first. */
export async function schoolPlans(actor: Actor): Promise<SchoolPlan[]> {
	const plans: SchoolPlan[] = [];
	for (const row of holding(await visiblePlans(actor)))
		plans.push({
			...{ planId: row.id, title: titleOfPlan(row), cohort: row.cohort },
			programme: row.programmeCode,
			figures: await figuresOf(actor.schoolId, row),
		});
	return plans;
}
