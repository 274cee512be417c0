/** Drafts a plan for a form: the same choice is drafted once, and one draft at a time. */
import type { Plan } from '#domain/plan/shape.ts';
import { draftPlan } from '#standards/draft/index.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { createPlan } from '../plans/create-plan.ts';
import { judge, today } from '../plans/judge.ts';
import { mayCreate } from '../plans/permission.ts';
import { readChoice, type Choice, type RawChoice } from './choice.ts';
import { previewOf, type DraftPreview, type Unheld } from './preview.ts';

interface Draft {
	readonly plan: Plan;
	readonly unheld: readonly Unheld[];
}

/** A draft is a function of the choice alone, so a preview and the plan made of it are one. */
const kept = new Map<string, Promise<Draft>>();
const most = 32;
let last: Promise<unknown> = Promise.resolve();

const keyOf = ({ teaching, cohort, creditSystem, calendar }: Choice): string =>
	JSON.stringify([teaching.standard.id, teaching.standard.edition, cohort, creditSystem, calendar]);

function make({ teaching, ...options }: Choice): Promise<Draft> {
	// The solver takes a whole core: one after the other, so that pages are answered meanwhile.
	const made = last.then(() => draftPlan(teaching, options));
	last = made.catch(() => undefined);
	return made;
}

function draftOf(choice: Choice): Promise<Draft> {
	const key = keyOf(choice);
	const before = kept.get(key);
	if (before) return before;
	const made = make(choice);
	kept.set(key, made);
	made.catch(() => kept.delete(key));
	const oldest = kept.keys().next().value;
	if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	return made;
}

async function draftFor(actor: Actor, raw: RawChoice): Promise<Answer<Draft>> {
	if (!mayCreate(actor)) return refused('not-allowed', '新建方案由专业负责人办理。');
	const choice = await readChoice(raw);
	return choice.ok
		? granted(await draftOf(choice.value))
		: refused('invalid', '有几处需要改正后才能生成。', choice.faults);
}

/** What the plan would be; nothing is stored. */
export async function previewDraft(actor: Actor, raw: RawChoice): Promise<Answer<DraftPreview>> {
	const draft = await draftFor(actor, raw);
	if (!draft.ok) return draft;
	const { plan, unheld } = draft.value;
	const check = await judge(plan, today());
	return check.ok
		? granted(previewOf(plan, check.value, unheld))
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
