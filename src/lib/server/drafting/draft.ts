/** Drafts a plan for a form: the same choice is drafted once. */
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { createPlan } from '../plans/create-plan.ts';
import { byToday, judge } from '../plans/judge.ts';
import { mayCreate } from '../plans/permission.ts';
import { libraryOf } from '../standards/shelf.ts';
import { readChoice, type Choice, type RawChoice } from './choice.ts';
import type { DraftBasis, Drafted } from './drafted.ts';
import { previewOf, type DraftPreview } from './preview.ts';
import { draftApart } from './thread.ts';

/** A draft is a function of the choice alone, so a preview and the plan made of it are one. */
const kept = new Map<string, Promise<Drafted>>();
const most = 32;

const basisOf = ({ basis }: Choice): DraftBasis =>
	'programme' in basis ? { programme: basis.programme.code } : { teaching: basis.teaching };

/** Which standard it is stands for what the standard says. */
function keyOf({ basis, ...options }: Choice): string {
	if ('programme' in basis) return JSON.stringify([basis.programme.code, options]);
	const { id, edition } = basis.teaching.standard;
	return JSON.stringify([basis.origin, id, edition, options]);
}

/** What is drafted of a choice that was read; asks nobody's leave. */
export function draftOf(choice: Choice): Promise<Drafted> {
	const key = keyOf(choice);
	const before = kept.get(key);
	if (before) return before;
	const { cohort, creditSystem, calendar } = choice;
	const made = draftApart({ ...basisOf(choice), cohort, creditSystem, calendar });
	kept.set(key, made);
	// What failed is not kept: the next try is a new one.
	made.catch(() => kept.delete(key));
	const oldest = kept.keys().next().value;
	if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	return made;
}

async function draftFor(actor: Actor, raw: RawChoice): Promise<Answer<Drafted>> {
	if (!mayCreate(actor)) return refused('not-allowed', '新建方案由专业负责人办理。');
	const choice = await readChoice(raw, await libraryOf(actor.schoolId));
	return choice.ok
		? granted(await draftOf(choice.value))
		: refused('invalid', '有几处需要改正后才能生成。', choice.faults);
}

/** What the plan would be; nothing is stored. */
export async function previewDraft(actor: Actor, raw: RawChoice): Promise<Answer<DraftPreview>> {
	const draft = await draftFor(actor, raw);
	if (!draft.ok) return draft;
	const check = await judge(actor.schoolId, draft.value.plan, byToday());
	return check.ok
		? granted(previewOf(draft.value, check.value))
		: refused('invalid', '生成的方案无法检查。', check.faults);
}

/** Makes the plan and gives its id; the same `requestId` twice gives the same plan. */
export async function createDraft(
	actor: Actor,
	raw: RawChoice,
	requestId: string,
): Promise<Answer<{ planId: string }>> {
	const draft = await draftFor(actor, raw);
	return draft.ok ? createPlan(actor, { plan: draft.value.plan, requestId }) : draft;
}
