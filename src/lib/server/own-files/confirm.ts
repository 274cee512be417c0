/** What was read is written as one batch of ordinary edits, once; and can be taken back as one. */
import { adopt, type Adopted } from '#domain/own-files/adopt.ts';
import { choiceOf } from '#domain/own-files/mapping.ts';
import { editsBetween } from '#domain/difference/edits-between.ts';
import { invert, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool } from '../db/databases.ts';
import { editPlan } from '../plans/index.ts';
import { revisionByRequest } from '../plans/repository.ts';
import { draftOf, keepDraft, type Draft } from './drafts.ts';
import { forgetMapping, rememberMapping } from './mappings.ts';
import { writablePlan } from './plan.ts';
import { noSuchFile } from './preview.ts';

/** Edits of one batch, as the editor may send them. */
const mostEdits = 500;

type Fields = Readonly<Record<string, unknown>>;

/** What differs whole, field by field of the plan: fewer edits that say the same. */
const wholeFields = (before: Fields, after: Fields): Edit[] =>
	Object.keys(after)
		.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
		.map((key) => ({ op: 'set', path: key, from: before[key], to: after[key] }));

function editsFor(before: Plan, after: Plan): Edit[] {
	const edits = editsBetween(before, after);
	return edits.length <= mostEdits ? edits : wholeFields(before, after);
}

const clientId = 'own-file';
const requestOf = (draft: Draft): string => `own-file-${draft.id}`;

/** The layouts that were confirmed are known from now on. */
const remember = (
	{ schoolId, personId }: Actor,
	{ name }: Draft,
	{ tables }: Adopted,
): Promise<void> =>
	writeSchool(schoolId, async (db) => {
		for (const { read } of tables) {
			const { mapping } = read;
			const title = `${name}：${read.name}`.slice(0, 200);
			if (mapping.used)
				await rememberMapping(db, {
					signature: mapping.signature,
					title,
					choice: choiceOf(mapping),
					personId,
				});
		}
	});

/** `revision`: of the plan that the page showed. */
export async function confirmOwnFile(
	actor: Actor,
	planId: string,
	id: string,
	revision: number,
): Promise<Answer<{ id: string }>> {
	const writable = await writablePlan(actor, planId);
	if (!writable.ok) return writable;
	const draft = draftOf(actor, planId, id);
	if (!draft) return noSuchFile();
	if (draft.written) return granted({ id });
	const { row, plan } = writable.value;
	const before = await readSchool(actor.schoolId, (db) =>
		revisionByRequest(db, planId, requestOf(draft)),
	);
	if (before) return granted({ id });
	if (row.revision !== revision)
		return refused('stale', '看过这一页以后方案有了改动，什么也没有写入。请再核对后确认。');
	const adopted = adopt(draft.brought, draft.proposals, plan, draft.choices);
	const edits = editsFor(plan, adopted.taken.plan);
	if (edits.length === 0) return refused('invalid', '文件里的内容与方案相同，没有可以写入的改动。');
	const saved = await editPlan(actor, planId, {
		base: revision,
		clientId,
		requestId: requestOf(draft),
		edits,
	});
	if (!saved.ok) return saved;
	keepDraft({
		...draft,
		written: { revision: saved.value.revision, edits: saved.value.edits, isUndone: false },
	});
	await remember(actor, draft, adopted);
	return granted({ id });
}

/** Takes the batch back; where others have changed the same places since, it is refused with what. */
export async function undoOwnFile(
	actor: Actor,
	planId: string,
	id: string,
): Promise<Answer<{ id: string }>> {
	const writable = await writablePlan(actor, planId);
	if (!writable.ok) return writable;
	const draft = draftOf(actor, planId, id);
	if (!draft?.written) return noSuchFile();
	if (draft.written.isUndone) return granted({ id });
	const { revision, edits } = draft.written;
	const request = { base: revision, clientId, requestId: `own-undo-${id}`, edits: invert(edits) };
	const saved = await editPlan(actor, planId, request);
	if (!saved.ok) return saved;
	keepDraft({ ...draft, written: { ...draft.written, isUndone: true } });
	return granted({ id });
}

export async function forgetLayout(
	actor: Actor,
	planId: string,
	mapping: string,
): Promise<Answer<{ id: string }>> {
	const writable = await writablePlan(actor, planId);
	if (!writable.ok) return writable;
	const gone = await writeSchool(actor.schoolId, (db) => forgetMapping(db, mapping));
	return gone ? granted({ id: mapping }) : refused('invalid', '没有这种表头的记录，可能已经忘掉。');
}
