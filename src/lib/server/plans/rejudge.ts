/** The results that lists show are of the last edit: when what judges plans changes, they are made anew. */
import { isPublished } from '#domain/plan/life.ts';
import { readSchool, writeSchool } from '../db/databases.ts';
import { basisFor } from './basis.ts';
import { contentOf } from './content.ts';
import { judge, keptSummaryOf } from './judge.ts';
import { inPlanOrder } from './order.ts';
import { allPlans, planById, updatePlan } from './repository.ts';

async function rejudge(schoolId: string, planId: string): Promise<void> {
	const row = await readSchool(schoolId, (db) => planById(db, planId));
	if (!row || isPublished(row.stage)) return;
	const basis = await basisFor(schoolId, row);
	const check = await judge(schoolId, await contentOf(schoolId, row), basis);
	if (!check.ok) return;
	const summary = keptSummaryOf(check.value, basis.on);
	await writeSchool(schoolId, (db) => updatePlan(db, row, { summary }));
}

/**
 * Of every plan of the school that is not published: a published one keeps the result of that day.
 * `programmes`: codes of those that are meant, where not all are.
 */
export async function rejudgePlans(
	schoolId: string,
	programmes?: ReadonlySet<string>,
): Promise<void> {
	const rows = await readSchool(schoolId, allPlans);
	for (const { id, stage, programmeCode } of rows)
		if (!isPublished(stage) && (programmes?.has(programmeCode) ?? true))
			await inPlanOrder(schoolId, id, () => rejudge(schoolId, id));
}
