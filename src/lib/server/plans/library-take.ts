/** What the course library says is brought into plans: one batch of edits each, whole or not at all, once. */
import type { Taken } from '#domain/library/effects.ts';
import { takeOver } from '#domain/library/take-over.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { contentOf } from './content.ts';
import { saveSettled } from './edit-plan.ts';
import type { Changes } from './library-effects.ts';
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

async function takeInTurn(
	actor: Actor,
	{ planId, revision }: ChosenPlan,
	changes: Changes,
	requestId: string,
): Promise<Answer<{ title: string }>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const title = `${row.cohort}级 ${row.programmeName}`;
	const before = await readSchool(actor.schoolId, (db) => revisionByRequest(db, planId, requestId));
	if (before?.personId === actor.personId) return granted({ title });
	const reason = before ? stale : whyNotFromLibrary(actor, row);
	if (reason !== null) return refused('stage', reason);
	if (row.revision !== revision) return refused('stale', stale);
	const plan = await contentOf(actor.schoolId, row);
	const { edits } = takeOver(plan, changes);
	if (edits.length === 0) return granted({ title });
	const request = { base: revision, clientId: 'course-library', requestId, edits };
	const settled = settleEdits(plan, request, [], revision, actor.name);
	if (!settled.ok) return settled;
	const saved = await saveSettled(actor, row, request, settled.value);
	if (!saved) return refused('stale', stale);
	return saved.ok ? granted({ title }) : saved;
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
		const answer = await inPlanOrder(actor.schoolId, planId, () =>
			takeInTurn(actor, one, changes, requestId),
		);
		const named = await visiblePlan(actor, planId);
		const title = named.ok ? `${named.value.cohort}级 ${named.value.programmeName}` : planId;
		taken.push({ planId, title, because: answer.ok ? null : answer.refusal.message });
	}
	return taken;
}
