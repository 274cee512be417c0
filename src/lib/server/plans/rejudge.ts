/** The results that lists show are of the last edit: when what judges plans changes, they are made anew. */
import { readSchool, writeSchool } from '../db/databases.ts';
import { contentOf } from './content.ts';
import { judge, summaryOf, today } from './judge.ts';
import { inPlanOrder } from './order.ts';
import { allPlans, planById, updatePlan } from './repository.ts';

async function rejudge(schoolId: string, planId: string): Promise<void> {
	const row = await readSchool(schoolId, (db) => planById(db, planId));
	if (!row || row.stage === 'accepted') return;
	const on = today();
	const check = await judge(schoolId, await contentOf(schoolId, row), on);
	if (!check.ok) return;
	await writeSchool(schoolId, (db) => updatePlan(db, row, { summary: summaryOf(check.value, on) }));
}

/**
 * Of every plan of the school that is not accepted: an accepted one keeps the result of that day.
 * `programmes`: codes of those that are meant, where not all are.
 */
export async function rejudgePlans(
	schoolId: string,
	programmes?: ReadonlySet<string>,
): Promise<void> {
	const rows = await readSchool(schoolId, allPlans);
	for (const { id, stage, programmeCode } of rows)
		if (stage !== 'accepted' && (programmes?.has(programmeCode) ?? true))
			await inPlanOrder(schoolId, id, () => rejudge(schoolId, id));
}
