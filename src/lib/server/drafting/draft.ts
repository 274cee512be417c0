/** Drafts a plan for a form: the same choice is drafted once. */
import type { Fault } from '#domain/fault.ts';
import { boundByName } from '#domain/library/bind-named.ts';
import type { Library } from '#standards/library.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { libraryIn } from '../facts/library/standing.ts';
import { standingOf } from '../facts/standing.ts';
import { createPlan, madeAlready } from '../plans/create-plan.ts';
import { byToday, judge } from '../plans/judge.ts';
import { mayCreate } from '../plans/permission.ts';
import { libraryOf } from '../standards/shelf.ts';
import type { AimSummary } from '#domain/certificates/aim-summary.ts';
import { broughtAlong, readAims, withAims } from './aims.ts';
import { forgetBegun } from './begun.ts';
import { readChoice, type Choice, type RawChoice } from './choice.ts';
import type { DraftBasis, Drafted } from './drafted.ts';
import { previewOf, type DraftFigures } from './preview.ts';
import { contentOfBasis, draftFrom, type StartedDraft, type StartSummary } from './start.ts';
import { draftApart } from './thread.ts';

/** What the plan will be, where it comes from, and what it aims at. */
export interface DraftPreview extends DraftFigures {
	readonly start: StartSummary | null;
	readonly aims: readonly AimSummary[];
	/** Courses that are bound to the school's library by their names. */
	readonly bound: readonly string[];
}

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

const needsMending = (faults: readonly Fault[]) =>
	refused('invalid', '有几处需要改正后才能生成。', faults);

interface Made extends Drafted {
	readonly aims: readonly AimSummary[];
	readonly bound: readonly string[];
	readonly started: StartedDraft | null;
}

/** A draft from the standard numbers its courses itself; a school has its own codes. */
const numbered = ['code'] as const;

async function made(
	actor: Actor,
	raw: RawChoice,
	choice: Choice,
	library: Library,
): Promise<Answer<Made>> {
	const standard = contentOfBasis(choice.basis);
	const aims = await readAims(raw.certificates ?? [], library, standard);
	if (!aims.ok) return needsMending(aims.faults);
	const started = raw.from ? await draftFrom(actor, raw.from, choice, library) : null;
	if (started && !started.ok) return started;
	const { plan: bare, unheld } = started?.value ?? (await draftOf(choice));
	const all = [...(await broughtAlong(bare, library, aims.value)), ...aims.value];
	const aimed = withAims(bare, all, standard, raw.suggests === true);
	const courses = libraryIn((await standingOf(actor.schoolId)).rows);
	const own = { ...aimed.plan, department: actor.department || aimed.plan.department };
	const { plan, names: bound } = boundByName(own, courses, started ? [] : numbered);
	return granted({ plan, bound, unheld, aims: aimed.aims, started: started?.value ?? null });
}

async function draftFor(actor: Actor, raw: RawChoice): Promise<Answer<Made>> {
	if (!mayCreate(actor)) return refused('not-allowed', '新建方案由专业负责人办理。');
	const library = await libraryOf(actor.schoolId);
	const choice = await readChoice(raw, library);
	return choice.ok ? made(actor, raw, choice.value, library) : needsMending(choice.faults);
}

/** What the plan would be; nothing is stored. */
export async function previewDraft(actor: Actor, raw: RawChoice): Promise<Answer<DraftPreview>> {
	const draft = await draftFor(actor, raw);
	if (!draft.ok) return draft;
	const { started, aims, bound, ...drafted } = draft.value;
	const check = await judge(actor.schoolId, drafted.plan, byToday());
	if (!check.ok) return refused('invalid', '生成的方案无法检查。', check.faults);
	const start = started?.summary ?? null;
	return granted({ ...previewOf(drafted, check.value), start, aims, bound });
}

/** Makes the plan and gives its id; the same `requestId` twice gives the same plan. */
export async function createDraft(
	actor: Actor,
	raw: RawChoice,
	requestId: string,
): Promise<Answer<{ planId: string }>> {
	const before = await madeAlready(actor, requestId);
	if (before) return before;
	const draft = await draftFor(actor, raw);
	if (!draft.ok) return draft;
	const { plan, started } = draft.value;
	const start = started ? { start: started.start } : {};
	const created = await createPlan(actor, { plan, requestId, ...start });
	if (created.ok) await forgetBegun(actor);
	return created;
}
