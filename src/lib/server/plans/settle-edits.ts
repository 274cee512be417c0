/** From what a page sent to what is saved: rebased, read, and theirs to write. */
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Fault } from '#domain/fault.ts';
import { valueAt } from '#domain/plan/path.ts';
import { readPlan } from '#domain/plan/read.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import { rebase } from '#domain/plan/rebase.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { granted, type Answer } from '../answer.ts';
import type { PlanChange } from './change.ts';
import { conflictRefusal, type EditRefusal } from './conflict.ts';
import { guardFaults } from './edit-guard.ts';
import type { EditRequest } from './edit-request.ts';
import { badContent } from './refusals.ts';

export interface Settled {
	readonly plan: Plan;
	readonly edits: readonly Edit[];
}

/** Two million characters of JSON: twenty times a long plan. */
const longestPlan = 2_000_000;

const tooLong: Fault = { path: '', wrong: '方案的内容太多', right: '删去大段的重复文字' };

/** Reading trims and normalises texts; what is saved is what was read. */
function asRead(edits: readonly Edit[], read: Plan): Edit[] {
	return edits.map((edit) => {
		if (edit.op !== 'set' && edit.op !== 'add') return edit;
		const to = valueAt(read, edit.path);
		return to === undefined || canonicalJson(to) === canonicalJson(edit.to)
			? edit
			: { ...edit, to };
	});
}

/** The plan with edits that give what `read` says; structure is shared with `head`. */
function readTogether(head: Plan, plan: Plan, edits: readonly Edit[], read: Plan): Settled {
	if (canonicalJson(plan) === canonicalJson(read)) return { plan, edits };
	const mended = asRead(edits, read);
	const again = applyEdits(head, mended);
	if (!again.ok || canonicalJson(again.value) !== canonicalJson(read))
		throw new Error('Edits of a plan do not give what was read of it');
	return { plan: again.value, edits: mended };
}

export function settleEdits(
	head: Plan,
	request: EditRequest,
	missed: readonly PlanChange[],
	revision: number,
	author: string,
): Answer<Settled, EditRefusal> {
	const others = missed.filter(({ clientId }) => clientId !== request.clientId);
	const rebased = rebase(
		head,
		request.edits,
		others.flatMap(({ edits }) => edits),
	);
	if (rebased.clashes.length > 0)
		return conflictRefusal(rebased.clashes, rebased.edits, missed, revision);
	const refuse = (faults: readonly Fault[]): { ok: false; refusal: EditRefusal } => ({
		ok: false,
		refusal: { ...badContent(faults).refusal, revision, missed },
	});
	const guarded = guardFaults(rebased.edits, head, rebased.plan, author);
	if (guarded.length > 0) return refuse(guarded);
	const read = readPlan(rebased.plan);
	if (!read.ok) return refuse(read.faults);
	if (JSON.stringify(read.value).length > longestPlan) return refuse([tooLong]);
	return granted(readTogether(head, rebased.plan, rebased.edits, read.value));
}
