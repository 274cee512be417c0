/** What the course library says is brought into plans: one batch of edits each, whole or not at all, once. */
import type { Taken } from '#domain/library/effects.ts';
import { takeOver } from '#domain/library/take-over.ts';
import type { Actor } from '../access/actor.ts';
import { readSchool } from '../db/databases.ts';
import { contentOf } from './content.ts';
import { saveSettled } from './edit-plan.ts';
import type { Changes } from './library-effects.ts';
import { titleOfPlan } from './library-use.ts';
import { inPlanOrder } from './order.ts';
import { whyNotFromLibrary } from './permission.ts';
import { revisionByRequest } from './repository.ts';
import { settleEdits } from './settle-edits.ts';
import { visiblePlan } from './visible.ts';

/** A plan that was chosen, at the revision that its preview was made of. */
export interface ChosenPlan {
	readonly planId: string;
	readonly revision: number;
}

const stale = '预览之后方案又有改动，没有带入；请在方案的课程详情里采用，或重新保存一次。';

/** Why nothing was brought in; null: it was, now or before. */
async function takeInTurn(
	actor: Actor,
	{ planId, revision }: ChosenPlan,
	changes: Changes,
	requestId: string,
): Promise<string | null> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible.refusal.message;
	const row = visible.value;
	const before = await readSchool(actor.schoolId, (db) => revisionByRequest(db, planId, requestId));
	if (before) return before.personId === actor.personId ? null : stale;
	const reason = whyNotFromLibrary(actor, row);
	if (reason !== null) return reason;
	if (row.revision !== revision) return stale;
	const plan = await contentOf(actor.schoolId, row);
	const { edits } = takeOver(plan, changes);
	if (edits.length === 0) return null;
	const request = { base: revision, clientId: 'course-library', requestId, edits };
	const settled = settleEdits(plan, request, [], revision, actor.name);
	if (!settled.ok) return settled.refusal.message;
	const saved = await saveSettled(actor, row, request, settled.value);
	if (!saved) return stale;
	return saved.ok ? null : saved.refusal.message;
}

/** Each plan by itself: that one has moved on keeps no other back. `requestId` tells this change from others. */
export async function takeFromLibrary(
	actor: Actor,
	chosen: readonly ChosenPlan[],
	changes: Changes,
	requestId: string,
): Promise<Taken[]> {
	const taken: Taken[] = [];
	for (const one of chosen) {
		const { planId } = one;
		const because = await inPlanOrder(actor.schoolId, planId, () =>
			takeInTurn(actor, one, changes, requestId),
		);
		const named = await visiblePlan(actor, planId);
		taken.push({ planId, title: named.ok ? titleOfPlan(named.value) : planId, because });
	}
	return taken;
}
