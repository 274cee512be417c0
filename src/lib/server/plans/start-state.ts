/** A state of a plan that a new one starts from: a version of it, or its draft at a revision. */
import { isKept, isOpen } from '#domain/plan/life.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { versionLabel } from '#domain/plan/version-label.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import { contentAt } from './content.ts';
import { startOf } from './record-repository.ts';
import { noSuchPlan } from './refusals.ts';
import type { PlanRecord } from './repository.ts';
import { openVersion, type PlanVersion } from './versions.ts';
import { visiblePlan } from './visible.ts';

export interface StartState {
	readonly row: PlanRecord;
	/** 2025级直播电商服务 v1.0 */
	readonly name: string;
	readonly plan: Plan;
	/** Who made it so, and when (ISO). */
	readonly by: string;
	readonly at: string;
	/** null: a draft. */
	readonly version: PlanVersion | null;
	readonly revision: number;
}

interface Named {
	readonly planId: string;
	readonly version: number | null;
	readonly revision: number;
}

const titleOf = ({ cohort, programmeName }: PlanRecord): string => `${cohort}级${programmeName}`;

async function versionState(
	actor: Actor,
	row: PlanRecord,
	number: number,
): Promise<Answer<StartState>> {
	const found = await openVersion(actor, row.id, number);
	if (!found.ok) return found;
	const { plan, acceptedBy, acceptedAt, revision } = found.value;
	const name = `${titleOf(row)} ${versionLabel(number)}`;
	return granted({
		...{ row, name, plan, by: acceptedBy.name, at: acceptedAt },
		...{ version: found.value, revision },
	});
}

async function draftState(actor: Actor, row: PlanRecord, revision: number): Promise<StartState> {
	const [plan, person] = await Promise.all([
		contentAt(actor.schoolId, row.id, revision),
		namesOf([row.updatedBy]),
	]);
	const name = `${titleOf(row)} ${isOpen(row.stage) ? '编写中' : '审核中'}`;
	const { name: by } = person(row.updatedBy);
	return { row, name, plan, by, at: row.updatedAt, version: null, revision };
}

/** `planId@v2` or `planId@r5`. */
export function namedState(key: string): Named | null {
	const found = /^([\w-]{1,64})@([vr])(\d{1,9})$/.exec(key);
	if (!found) return null;
	const [, planId = '', kind, number] = found;
	return {
		planId,
		version: kind === 'v' ? Number(number) : null,
		revision: kind === 'r' ? Number(number) : 0,
	};
}

const movedOn = (name: string, by: string) =>
	refused(
		'stale',
		`起点“${name}”在您打开本页以后又有改动（${by}）。请按“改用最新内容”或重新打开本页，看过新的预览再生成。`,
	);

/** The state of that name as the actor may read it; of a draft only the newest, as it was listed. */
export async function startState(actor: Actor, key: string): Promise<Answer<StartState>> {
	const named = namedState(key);
	if (!named) return noSuchPlan();
	const visible = await visiblePlan(actor, named.planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	if (named.version !== null) return versionState(actor, row, named.version);
	const state = await draftState(actor, row, row.revision);
	const stands = row.revision === named.revision && !isKept(row.stage);
	return stands ? granted(state) : movedOn(state.name, state.by);
}

/** What a plan was started from, as it was then; null: from no plan, or from one that is not there for the actor. */
export async function startOfPlan(actor: Actor, planId: string): Promise<StartState | null> {
	const start = await readSchool(actor.schoolId, (db) => startOf(db, planId));
	if (!start) return null;
	const visible = await visiblePlan(actor, start.sourceId);
	if (!visible.ok) return null;
	const { sourceVersion, sourceRevision } = start;
	if (sourceVersion === null)
		return { ...(await draftState(actor, visible.value, sourceRevision)), at: start.at };
	const state = await versionState(actor, visible.value, sourceVersion);
	return state.ok ? state.value : null;
}
