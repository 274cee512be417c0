/** Saving edits: whole or not at all, on the newest revision, never over someone else's work. */
import { bareSummary, type CheckSummary, type KeptSummary } from '#domain/plan/row.ts';
import { isOpen } from '#domain/plan/life.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { basisFor } from './basis.ts';
import { changesAfter, type PlanChange } from './change.ts';
import type { EditRefusal } from './conflict.ts';
import { contentOf, remember, snapshotEvery } from './content.ts';
import { columnsOf } from './create-plan.ts';
import { readEditRequest, type EditRequest } from './edit-request.ts';
import { publish } from './events.ts';
import { judge, keptSummaryOf } from './judge.ts';
import { inPlanOrder } from './order.ts';
import { mayWrite, whyLocked } from './permission.ts';
import { badContent } from './refusals.ts';
import * as repository from './repository.ts';
import type { PlanRecord } from './repository.ts';
import { settleEdits, type Settled } from './settle-edits.ts';
import { visiblePlan } from './visible.ts';

export interface EditResult {
	/** Revision that the edits stand in, or the last one where all of them stood already. */
	readonly revision: number;
	/** The edits as saved. */
	readonly edits: readonly Edit[];
	/** What others saved after the base and before these edits. */
	readonly missed: readonly PlanChange[];
	readonly summary: CheckSummary | null;
}

type Saved = Answer<EditResult, EditRefusal>;

/** Saves one batch; the same request sent again gets the same answer. */
export async function editPlan(actor: Actor, planId: string, sent: unknown): Promise<Saved> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const reason = whyLocked(actor, visible.value);
	if (reason !== null && !mayWrite(actor, visible.value)) return refused('not-allowed', reason);
	const request = readEditRequest(sent);
	if (!request.ok) return badContent(request.faults);
	return inPlanOrder(actor.schoolId, planId, () => saveInTurn(actor, planId, request.value));
}

/** Another process may write the same file: then it is tried again on what that one left. */
async function saveInTurn(actor: Actor, planId: string, request: EditRequest): Promise<Saved> {
	for (let attempt = 0; attempt < 5; attempt += 1) {
		const saved = await trySave(actor, planId, request);
		if (saved) return saved;
	}
	throw new Error(`Plan ${planId} is written by another process all the time`);
}

async function trySave(actor: Actor, planId: string, request: EditRequest): Promise<Saved | null> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const missed = await changesAfter(actor.schoolId, planId, request.base);
	const before = await repeated(actor, row, request, missed);
	if (before) return before;
	const reason = whyLocked(actor, row);
	if (reason !== null) return refused(isOpen(row.stage) ? 'not-allowed' : 'stage', reason);
	if (request.base > row.revision)
		return refused('stale', '这个页面与服务器不一致，请刷新后再改。');
	const head = await contentOf(actor.schoolId, row);
	const settled = settleEdits(head, request, missed, row.revision, actor.name);
	if (!settled.ok) return settled;
	if (settled.value.edits.length === 0)
		return granted({
			revision: row.revision,
			edits: [],
			missed,
			summary: bareSummary(row.summary),
		});
	return saveSettled(actor, row, request, settled.value, missed);
}

/** The answer to a request that was saved before, for its sender did not hear it. */
async function repeated(
	actor: Actor,
	row: PlanRecord,
	{ requestId }: EditRequest,
	missed: readonly PlanChange[],
): Promise<Saved | null> {
	const saved = await readSchool(actor.schoolId, (db) =>
		repository.revisionByRequest(db, row.id, requestId),
	);
	if (!saved) return null;
	const { revision } = saved;
	const edits = missed.find((change) => change.revision === revision)?.edits;
	if (saved.personId !== actor.personId || !edits)
		return refused('invalid', '这次保存的编号已经用过，请刷新后再改。');
	const between = missed.filter((change) => change.revision < revision);
	return granted({ revision, edits, missed: between, summary: bareSummary(row.summary) });
}

/** What is written in the transaction of the edits, so that neither is without the other. */
type Beside = (db: SchoolQueries, revision: number) => Promise<unknown>;

/** Judges and appends what is settled; null where the plan is no longer at the row's revision. */
export async function saveSettled(
	actor: Actor,
	row: PlanRecord,
	request: EditRequest,
	settled: Settled,
	missed: readonly PlanChange[] = [],
	beside?: Beside,
): Promise<Saved | null> {
	const basis = await basisFor(actor.schoolId, row);
	const checked = await judge(actor.schoolId, settled.plan, basis);
	if (!checked.ok) {
		const { refusal } = badContent(checked.faults);
		return { ok: false, refusal: { ...refusal, revision: row.revision, missed } };
	}
	const summary = keptSummaryOf(checked.value, basis.on);
	const change = await append(actor, row, request, settled, summary, beside);
	if (!change) return null;
	const { revision, edits } = change;
	return granted({ revision, edits, missed, summary: bareSummary(summary) });
}

/** Durable when it returns; null where the plan is no longer at `row.revision`. */
async function append(
	actor: Actor,
	row: PlanRecord,
	{ base, clientId, requestId }: EditRequest,
	{ plan, edits }: Settled,
	summary: KeptSummary,
	beside?: Beside,
): Promise<PlanChange | null> {
	const { id: planId } = row;
	const { personId, schoolId, name } = actor;
	const at = now();
	const revision = row.revision + 1;
	const head = { ...columnsOf(plan), revision, updatedAt: at, updatedBy: personId, summary };
	const written = await writeSchool(schoolId, async (db) => {
		if (!(await repository.updatePlan(db, row, head))) return false;
		const made = { planId, revision, base, requestId, clientId, personId, at };
		await repository.insertRevision(db, made, edits);
		if (revision % snapshotEvery === 0)
			await repository.insertSnapshot(db, planId, revision, JSON.stringify(plan));
		await beside?.(db, revision);
		return true;
	});
	if (!written) return null;
	remember(schoolId, planId, revision, plan);
	const change = { revision, edits, by: { id: personId, name }, at, clientId, requestId };
	publish(schoolId, planId, { kind: 'change', change });
	return change;
}
