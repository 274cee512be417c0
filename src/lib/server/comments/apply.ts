/** An author applies a suggestion: one batch of ordinary edits, and the thread is settled by it. */
import { maySettle } from '#domain/comments/permit.ts';
import { fitOf } from '#domain/comments/suggestion.ts';
import type { Thread } from '#domain/comments/thread.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { changesAfter, type PlanChange } from '../plans/change.ts';
import { contentOf } from '../plans/content.ts';
import { saveSettled } from '../plans/edit-plan.ts';
import { inPlanOrder } from '../plans/order.ts';
import { whyLocked } from '../plans/permission.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { settleEdits } from '../plans/settle-edits.ts';
import { visiblePlan } from '../plans/visible.ts';
import { speakerOf } from './permission.ts';
import { insertEvent } from '../remarks/repository.ts';
import type { RequestOf } from './request.ts';
import { noSuchComment } from './say.ts';
import { threadWith, whyNotSettled } from './settle.ts';
import { changedSince } from './suggested.ts';
import { repeated, type Done } from './written.ts';

type ApplyRequest = RequestOf<'apply'>;

export interface Applied extends Done {
	/** What was saved since the page's base, the suggestion's edits among it. */
	readonly changes: readonly PlanChange[];
}

/** Why the suggestion is not this actor's to apply now; null: it is. */
function objectionTo(actor: Actor, row: PlanRecord, thread: Thread) {
	const speaker = speakerOf(actor, row, []);
	if (maySettle(thread, 'apply', speaker)) return null;
	const locked = speaker.voice === 'author' ? whyLocked(actor, row) : null;
	return locked === null ? whyNotSettled(thread, 'apply') : refused('stage', locked);
}

const applied =
	(actor: Actor, row: PlanRecord, { requestId, comment: commentId }: ApplyRequest) =>
	(db: SchoolQueries, revision: number) =>
		insertEvent(db, {
			planId: row.id,
			requestId,
			commentId,
			kind: 'apply',
			reason: '',
			revision,
			personId: actor.personId,
			at: now(),
		});

/** null: the plan has moved on while it was judged. */
async function save(
	actor: Actor,
	row: PlanRecord,
	request: ApplyRequest,
	edits: readonly Edit[],
): Promise<Answer<unknown> | null> {
	const record = applied(actor, row, request);
	const plan = await contentOf(actor.schoolId, row);
	const fit = fitOf(plan, edits);
	if (fit.kind === 'changed') return changedSince(fit);
	if (fit.kind === 'done')
		return granted(await writeSchool(actor.schoolId, (db) => record(db, row.revision)));
	const { requestId, clientId } = request;
	const batch = { base: row.revision, clientId, requestId, edits: fit.edits };
	const settled = settleEdits(plan, batch, [], row.revision, actor.name);
	return settled.ok ? saveSettled(actor, row, batch, settled.value, [], record) : settled;
}

async function applyInTurn(
	actor: Actor,
	planId: string,
	request: ApplyRequest,
): Promise<Answer<Done>> {
	const { schoolId } = actor;
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const { requestId, comment } = request;
	const before = await readSchool(schoolId, (db) => repeated(db, actor, planId, requestId));
	if (before) return before;
	const thread = await readSchool(schoolId, (db) => threadWith(db, planId, comment));
	if (thread?.id !== comment) return noSuchComment();
	const objection = objectionTo(actor, row, thread);
	if (objection) return objection;
	const saved = await save(actor, row, request, thread.suggestion?.edits ?? []);
	if (!saved) return refused('stale', '方案正在被别处修改，请再试一次。');
	return saved.ok ? granted({ id: comment }) : saved;
}

export async function apply(
	actor: Actor,
	{ id: planId }: PlanRecord,
	request: ApplyRequest,
): Promise<Answer<Applied>> {
	const done = await inPlanOrder(actor.schoolId, planId, () => applyInTurn(actor, planId, request));
	if (!done.ok) return done;
	const changes = await changesAfter(actor.schoolId, planId, request.base);
	return granted({ ...done.value, changes });
}
