/** What a workbook would change in the plan as it stands now, and what that would do. */
import { measure } from '#domain/plan/measure.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { broughtBack, merged, type MergedChange } from '#domain/read-back/merge.ts';
import type { BackCell, BackEffect, BackGroup, BackView } from '#domain/read-back/view.ts';
import { comparedFigures } from '#exports/views/difference/figures.ts';
import { valueWords } from '#exports/views/value-words.ts';
import type { Actor } from '../../access/actor.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { readSchool } from '../../db/databases.ts';
import { changesAfter } from '../change.ts';
import { contentOf } from '../content.ts';
import { changesBetween, checksOf } from '../library-effects.ts';
import { revisionByRequest, type PlanRecord } from '../repository.ts';
import { settleEdits } from '../settle-edits.ts';
import { writable } from './begin.ts';
import { draftOf, type BackDraft } from './drafts.ts';

/** Of a plan that is theirs: no answer of a plan that is not there. */
export const noSuchDraft = () =>
	refused('stale', '没有这次上传：可能已被后来的上传取代，或放得太久。请重新上传文件。');

/** Of what is brought in, and of what takes that back. */
export const requestsOf = ({ id }: BackDraft) =>
	({ apply: `workbook-${id}`, undo: `workbook-${id}-undo` }) as const;

export interface Compared {
	readonly draft: BackDraft;
	readonly row: PlanRecord;
	readonly now: Plan;
	readonly changes: readonly MergedChange[];
}

/** The draft against the plan as it stands. */
export async function comparedNow(
	actor: Actor,
	planId: string,
	id: string,
): Promise<Answer<Compared>> {
	const row = await writable(actor, planId);
	if (!row.ok) return row;
	const draft = draftOf(actor, planId, id);
	if (!draft) return noSuchDraft();
	const [now, missed] = await Promise.all([
		contentOf(actor.schoolId, row.value),
		changesAfter(actor.schoolId, planId, draft.exported),
	]);
	const meanwhile = missed
		.filter(({ revision }) => revision <= row.value.revision)
		.map(({ edits, by, at }) => ({ edits, by: by.name, at }));
	const { changes, base } = draft.read;
	return granted({ draft, row: row.value, now, changes: merged(changes, base, now, meanwhile) });
}

const cellOf = (now: Plan, { change, state, conflict }: MergedChange): BackCell => ({
	id: change.id,
	field: change.field,
	place: change.place,
	from: change.from,
	to: change.to,
	note: change.note,
	chosen: state === 'open' && change.chosen,
	removes: change.removes,
	conflict: conflict && {
		theirs: change.removes ? '这一行已被改动' : valueWords(now, conflict.theirs),
		by: conflict.by,
		at: conflict.at,
	},
});

function groupsOf({ now, changes }: Compared): BackGroup[] {
	const groups = new Map<string, BackGroup>();
	for (const one of changes) {
		if (one.state === 'same' || one.state === 'gone') continue;
		const { row, subject } = one.change;
		const before = groups.get(row)?.cells ?? [];
		groups.set(row, { row, subject, cells: [...before, cellOf(now, one)] });
	}
	return [...groups.values()];
}

/** Chosen before anyone has chosen. */
export const proposed = ({ changes }: Compared): string[] =>
	changes.flatMap(({ change, state }) => (state === 'open' && change.chosen ? [change.id] : []));

/** What the chosen changes would do, judged as every plan is. */
export async function effectOf(
	actor: Actor,
	{ now, row, changes }: Compared,
	chosen: readonly string[],
): Promise<BackEffect> {
	const { edits, plan } = broughtBack(now, changes, new Set(chosen));
	const none = { chosen, figures: [], verdict: null, findings: [] };
	if (edits.length === 0) return { ...none, because: null };
	const read = readPlan(plan);
	if (!read.ok) {
		const said = read.faults.slice(0, 3).map(({ wrong, right }) => `${wrong}，${right}`);
		return { ...none, because: `所选的改动合在一起不成立：${said.join('；')}。` };
	}
	const request = { base: row.revision, clientId: 'workbook', requestId: 'preview', edits };
	const settled = settleEdits(now, request, [], row.revision, actor.name);
	if (!settled.ok) return { ...none, because: settled.refusal.message };
	const figures = comparedFigures(measure(now), measure(settled.value.plan));
	const checks = await checksOf(actor.schoolId, now, settled.value.plan);
	if (!checks) return { ...none, figures, because: null };
	const verdict = [checks[0].verdict, checks[1].verdict] as const;
	return { chosen, figures, verdict, findings: changesBetween(checks), because: null };
}

async function revisionOf({ schoolId }: Actor, planId: string, requestId: string) {
	const saved = await readSchool(schoolId, (db) => revisionByRequest(db, planId, requestId));
	return saved?.revision ?? null;
}

/** `chosen`: ids of changes; absent: what is proposed. */
export async function readBackOf(
	actor: Actor,
	planId: string,
	id: string,
	chosen?: readonly string[],
): Promise<Answer<BackView>> {
	const found = await comparedNow(actor, planId, id);
	if (!found.ok) return found;
	const { draft, row, now, changes } = found.value;
	const requests = requestsOf(draft);
	const [applied, undone] = await Promise.all([
		revisionOf(actor, planId, requests.apply),
		revisionOf(actor, planId, requests.undo),
	]);
	const { faults, notes } = draft.read;
	return granted({
		...{ id, name: draft.name, exported: draft.exported, revision: row.revision, faults, notes },
		groups: groupsOf(found.value),
		same: changes.filter(({ state }) => state === 'same').length,
		gone: changes.filter(({ state }) => state === 'gone').map((one) => cellOf(now, one)),
		effect: await effectOf(actor, found.value, chosen ?? proposed(found.value)),
		applied,
		undone: undone !== null,
	});
}
