/** What was chosen of a workbook becomes one batch of the plan, once; and can be taken back as one. */
import { invert, type Edit } from '#domain/plan/edit.ts';
import { broughtBack } from '#domain/read-back/merge.ts';
import type { Actor } from '../../access/actor.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { readSchool } from '../../db/databases.ts';
import { changesAfter } from '../change.ts';
import { contentOf } from '../content.ts';
import { saveSettled } from '../edit-plan.ts';
import { inPlanOrder } from '../order.ts';
import { revisionByRequest } from '../repository.ts';
import { settleEdits } from '../settle-edits.ts';
import { writable } from './begin.ts';
import { draftOf } from './drafts.ts';
import { comparedNow, noSuchDraft, requestsOf } from './preview.ts';

export interface BackOrder {
	/** Of the plan, that the page showed. */
	readonly revision: number;
	/** Ids of the changes that are brought in. */
	readonly chosen: readonly string[];
	/** Ids of conflicts in which what the plan says now was chosen. */
	readonly kept: readonly string[];
}

export interface BackApplied {
	readonly revision: number;
	/** How many places of the plan were changed. */
	readonly count: number;
}

const clientId = 'workbook';

const stale = () =>
	refused(
		'stale',
		'页面打开之后方案又有改动，什么也没有写入。已按现在的内容重新比对，请再看一遍后导回。',
	);

interface Batch {
	readonly base: number;
	readonly requestId: string;
	readonly edits: readonly Edit[];
}

/** Saves a batch on the newest revision; what others wrote there since `base` refuses it. */
async function save(actor: Actor, planId: string, batch: Batch): Promise<Answer<BackApplied>> {
	const row = await writable(actor, planId);
	if (!row.ok) return row;
	const [head, missed] = await Promise.all([
		contentOf(actor.schoolId, row.value),
		changesAfter(actor.schoolId, planId, batch.base),
	]);
	const request = { ...batch, clientId: `${clientId}-${batch.requestId}`.slice(0, 64) };
	const settled = settleEdits(head, request, missed, row.value.revision, actor.name);
	if (!settled.ok) return settled;
	if (settled.value.edits.length === 0)
		return refused('invalid', '方案已经是这样了，没有什么要改的。');
	const saved = await saveSettled(actor, row.value, request, settled.value);
	if (!saved) return stale();
	if (!saved.ok) return saved;
	return granted({ revision: saved.value.revision, count: saved.value.edits.length });
}

/** What came of the same order before; null: it was not given yet. */
async function before(
	actor: Actor,
	planId: string,
	requestId: string,
): Promise<BackApplied | null> {
	const saved = await readSchool(actor.schoolId, (db) => revisionByRequest(db, planId, requestId));
	if (!saved) return null;
	const changes = await changesAfter(actor.schoolId, planId, saved.revision - 1);
	const count = changes.find(({ revision }) => revision === saved.revision)?.edits.length ?? 0;
	return { revision: saved.revision, count };
}

async function applyInTurn(
	actor: Actor,
	planId: string,
	id: string,
	{ revision, chosen, kept }: BackOrder,
): Promise<Answer<BackApplied>> {
	const found = await comparedNow(actor, planId, id);
	if (!found.ok) return found;
	const { apply } = requestsOf(found.value.draft);
	const done = await before(actor, planId, apply);
	if (done) return granted(done);
	const { row, now, changes } = found.value;
	if (row.revision !== revision) return stale();
	const decided = new Set([...chosen, ...kept]);
	const open = changes.filter(
		({ change, state }) => state === 'conflict' && !decided.has(change.id),
	);
	if (open.length > 0)
		return refused('invalid', `还有 ${open.length} 处冲突没有选用哪一个，什么也没有写入。`);
	const { edits } = broughtBack(now, changes, new Set(chosen));
	if (edits.length === 0) return refused('invalid', '没有选择任何改动，什么也没有写入。');
	return save(actor, planId, { base: row.revision, requestId: apply, edits });
}

export const applyReadBack = (
	actor: Actor,
	planId: string,
	id: string,
	order: BackOrder,
): Promise<Answer<BackApplied>> =>
	inPlanOrder(actor.schoolId, planId, () => applyInTurn(actor, planId, id, order));

async function undoInTurn(actor: Actor, planId: string, id: string): Promise<Answer<BackApplied>> {
	const row = await writable(actor, planId);
	if (!row.ok) return row;
	const draft = draftOf(actor, planId, id);
	if (!draft) return noSuchDraft();
	const { apply, undo } = requestsOf(draft);
	const done = await before(actor, planId, undo);
	if (done) return granted(done);
	const applied = await before(actor, planId, apply);
	if (!applied) return refused('invalid', '这份工作簿还没有导回，没有什么要撤消的。');
	const { revision } = applied;
	const changes = await changesAfter(actor.schoolId, planId, revision - 1);
	const edits = changes.find((change) => change.revision === revision)?.edits ?? [];
	return save(actor, planId, { base: revision, requestId: undo, edits: invert(edits) });
}

/** Takes back as one step what was brought in; where others have changed it since, nothing happens. */
export const undoReadBack = (
	actor: Actor,
	planId: string,
	id: string,
): Promise<Answer<BackApplied>> =>
	inPlanOrder(actor.schoolId, planId, () => undoInTurn(actor, planId, id));
