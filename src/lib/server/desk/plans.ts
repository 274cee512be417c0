/** All plans of a school with what blocks each and until when: from what their rows keep; none is judged anew. */
import type { DeskRow } from '#domain/desk/desk-row.ts';
import type { PlanRow } from '#domain/plan/row.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { listPlans, visiblePlans } from '../plans/list-plans.ts';
import { deadlinesFor } from './deadlines.ts';
import { notTheirs, seesDesk } from '../access/desk.ts';

export const mostNamed = 4;

export async function deskPlans(actor: Actor): Promise<Answer<DeskRow[]>> {
	if (!seesDesk(actor)) return notTheirs();
	const [rows, records, deadlineFor] = await Promise.all([
		listPlans(actor),
		visiblePlans(actor),
		deadlinesFor(actor.schoolId),
	]);
	const byId = new Map(records.map((record) => [record.id, record]));
	const deskRow = (row: PlanRow): DeskRow[] => {
		const record = byId.get(row.id);
		if (!record) return [];
		const open = record.summary?.open;
		const blocking = (open ?? []).filter(({ gate }) => gate !== null);
		return [
			{
				...row,
				deadline: deadlineFor(record),
				blocking: blocking
					.slice(0, mostNamed)
					.map(({ rule, title, at, gate, strength }) => ({ rule, title, at, gate, strength })),
				blockingCount: blocking.length,
				isListed: open !== undefined,
			},
		];
	};
	return granted(rows.flatMap(deskRow));
}
