/** A plan as its page shows it: content, stage, what this person may do. */
import { routeWords, type AskedStep } from '#domain/desk/routing.ts';
import { bareSummary, type CheckSummary, type Person } from '#domain/plan/row.ts';
import { actionNames, isOpen, stageRead, type Action, type Stage } from '#domain/plan/life.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { LeftOut } from '#standards/fitting.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { seenFacts } from '../facts/permission.ts';
import { namesOf } from '../people/index.ts';
import { basisFor, recordOf, versionFor, type Recorded } from './basis.ts';
import { changesAfter, type PlanChange } from './change.ts';
import { approvalOf } from './conditions.ts';
import { contentOf } from './content.ts';
import { decisionsOfPlan } from './decision-repository.ts';
import { authorLocks } from './edit-guard.ts';
import { listen, type PlanEvent, type StageNews } from './events.ts';
import { importedClaims, importedFor, type Imported } from './imported.ts';
import { fittingFor } from './judge.ts';
import { actionsOf, mayAssign, mayRule, whyLocked } from './permission.ts';
import type { PlanRecord } from './repository.ts';
import { routeFor } from './route.ts';
import { versionRows, type VersionRow } from './versions.ts';
import { visiblePlan } from './visible.ts';
import { waysOf } from './ways.ts';

export interface OpenPlan {
	readonly id: string;
	readonly plan: Plan;
	readonly revision: number;
	readonly stage: Stage;
	readonly stageSince: string;
	/** Prefixes of paths that this actor may not edit; `['']` locks everything. */
	readonly locks: readonly string[];
	/** Why everything is locked, in Chinese; null where it is not. */
	readonly lockedBecause: string | null;
	/** What this actor may do at this stage. */
	readonly actions: readonly Action[];
	/** Whether they rule that findings do not apply, and how conditions are mended. */
	readonly mayRule: boolean;
	readonly owner: Person;
	/** Who writes it beside the owner and the department. */
	readonly writers: readonly Person[];
	readonly mayAssign: boolean;
	/** The school has 系部审核 before 教务. */
	readonly departmentReview: boolean;
	/** Of a change as it stands: the steps that it does without, by the school's rules. */
	readonly skipped: readonly AskedStep[];
	/** The last return, while its reason is to be worked on. */
	readonly lastReturn: { readonly reason: string; readonly by: Person; readonly at: string } | null;
	readonly versions: readonly VersionRow[];
	readonly summary: CheckSummary | null;
	/** Number of the version that keeps it as it stands; null: it is being written or reviewed. */
	readonly standing: number | null;
	/** What was found when it was published; null: it is not. */
	readonly record: Recorded | null;
	/** The day of the check, in China: of a published plan that of its record. */
	readonly today: string;
	/** The plan's standard where it did not come with the product; null: it did, or there is none. */
	readonly imported: Imported | null;
	/** Standards of its certificates that did not come with the product. */
	readonly claimed: readonly Imported[];
	/** Layers that it is judged by. */
	readonly overlays: readonly Overlay[];
	/** Layers that would loosen its standard, and so ask nothing of it. */
	readonly leftOut: readonly LeftOut[];
	/** What its programme has; null: nothing is entered. */
	readonly facts: Facts | null;
}

export interface Decision {
	readonly action: Action;
	/** 提交审核, 撤回, 退回修改, 通过 */
	readonly name: string;
	readonly from: Stage;
	readonly to: Stage;
	readonly revision: number;
	readonly by: Person;
	readonly at: string;
	readonly reason: string;
	readonly version: number | null;
	/** Of a change: which steps it did without, and why, in words; empty: none. */
	readonly route: string;
}

async function decisionsIn(schoolId: string, planId: string): Promise<Decision[]> {
	const rows = await readSchool(schoolId, (db) => decisionsOfPlan(db, planId));
	const person = await namesOf(rows.map(({ personId }) => personId));
	return rows.map(({ personId, action, from, to, revision, at, reason, version, route }) => ({
		action,
		name: actionNames[action],
		from: stageRead(from),
		to: stageRead(to),
		revision,
		by: person(personId),
		at,
		reason,
		version,
		route: route ? routeWords(route) : '',
	}));
}

async function lastReturnOf(schoolId: string, { id, stage }: PlanRecord) {
	if (!isOpen(stage)) return null;
	const last = (await decisionsIn(schoolId, id)).findLast(({ action }) => action !== 'withdraw');
	return last?.action === 'return' ? { reason: last.reason, by: last.by, at: last.at } : null;
}

/** Of what the stage knows, what is still to be done: a version is approved once, and published then. */
async function offeredTo(
	actor: Actor,
	row: PlanRecord,
	skipped: readonly AskedStep[],
): Promise<Action[]> {
	const all = actionsOf(actor, row);
	if (row.stage !== 'approval') return all;
	const approved =
		skipped.includes('approval') ||
		(await readSchool(actor.schoolId, (db) => approvalOf(db, row.id)));
	return all.filter((action) => action !== (approved ? 'approve' : 'publish'));
}

async function writtenBy({ ownerId, writers }: PlanRecord) {
	const person = await namesOf([ownerId, ...writers]);
	return { owner: person(ownerId), writers: writers.map(person) };
}

/** Layers and facts that judge it. */
async function judgedWith(actor: Actor, row: PlanRecord, plan: Plan) {
	const basis = await basisFor(actor.schoolId, row);
	const fitting = await fittingFor(actor.schoolId, plan, basis);
	const { on } = basis;
	return fitting.ok
		? {
				today: on,
				overlays: fitting.value.overlays,
				leftOut: fitting.value.leftOut,
				facts: seenFacts(actor, fitting.value.facts),
			}
		: { today: on, overlays: [], leftOut: [], facts: null };
}

export async function openPlan(actor: Actor, planId: string): Promise<Answer<OpenPlan>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const { id, revision, stage, stageSince, summary } = row;
	const lockedBecause = whyLocked(actor, row);
	const plan = await contentOf(actor.schoolId, row);
	const skipped = (await routeFor(actor.schoolId, planId, plan))?.skipped ?? [];
	return granted({
		id,
		plan,
		revision,
		stage,
		stageSince,
		locks: lockedBecause === null ? authorLocks : [''],
		lockedBecause,
		actions: await offeredTo(actor, row, skipped),
		mayRule: mayRule(actor, row),
		...(await writtenBy(row)),
		mayAssign: mayAssign(actor, row),
		...(await waysOf(actor.schoolId)),
		skipped,
		lastReturn: await lastReturnOf(actor.schoolId, row),
		versions: await versionRows(actor.schoolId, planId),
		record: await recordOf(actor.schoolId, row),
		standing: (await versionFor(actor.schoolId, row))?.number ?? null,
		summary: bareSummary(summary),
		imported: await importedFor(actor, plan),
		claimed: await importedClaims(actor, plan),
		...(await judgedWith(actor, row, plan)),
	});
}

/** Every passage of the plan from stage to stage, oldest first. */
export async function decisionsOf(actor: Actor, planId: string): Promise<Answer<Decision[]>> {
	const visible = await visiblePlan(actor, planId);
	return visible.ok ? granted(await decisionsIn(actor.schoolId, planId)) : visible;
}

/** Where the plan stands now, for whoever comes back to it. */
export async function stageOf(actor: Actor, planId: string): Promise<Answer<StageNews>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const { stage, stageSince } = visible.value;
	const last = (await decisionsIn(actor.schoolId, planId)).at(-1);
	const { by = null, version = null } = last ?? {};
	return granted({ stage, stageSince, by, reason: last?.reason || null, version });
}

/** What was saved after a revision, oldest first. */
export async function changesSince(
	actor: Actor,
	planId: string,
	after: number,
): Promise<Answer<PlanChange[]>> {
	const visible = await visiblePlan(actor, planId);
	return visible.ok ? granted(await changesAfter(actor.schoolId, planId, after)) : visible;
}

/** Hears of each change as it is saved; the answer's value stops it. */
export async function watchPlan(
	actor: Actor,
	planId: string,
	listener: (event: PlanEvent) => void,
): Promise<Answer<() => void>> {
	const visible = await visiblePlan(actor, planId);
	return visible.ok ? granted(listen(actor.schoolId, planId, listener)) : visible;
}

/** The plan as the course library needs it. */
export async function openedForLibrary(
	actor: Actor,
	planId: string,
): Promise<Answer<Pick<OpenPlan, 'plan' | 'lockedBecause'>>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const plan = await contentOf(actor.schoolId, visible.value);
	return granted({ plan, lockedBecause: whyLocked(actor, visible.value) });
}
