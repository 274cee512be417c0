/** A plan's content at its last revision: remembered, or a snapshot and the edits since. */
import { applyEdits } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readSchool } from '../db/databases.ts';
import { editOf } from '../db/school/edit-of.ts';
import { editsAfter, snapshotAt, type PlanRecord } from './repository.ts';

/** A snapshot is kept every so many revisions. */
export const snapshotEvery = 50;

interface Remembered {
	readonly revision: number;
	readonly plan: Plan;
}

const most = 200;
const remembered = new Map<string, Remembered>();
const keyOf = (schoolId: string, planId: string): string => `${schoolId}/${planId}`;

export function remember(schoolId: string, planId: string, revision: number, plan: Plan): void {
	const key = keyOf(schoolId, planId);
	remembered.delete(key);
	remembered.set(key, { revision, plan });
	const oldest = remembered.keys().next().value;
	if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}

/** Forgets everything; the files are the truth. */
export const forgetContents = (): void => remembered.clear();

/** The plan as it was at a revision, from its snapshot and edits. */
export async function contentAt(schoolId: string, planId: string, revision: number): Promise<Plan> {
	const snapshot = await readSchool(schoolId, (db) => snapshotAt(db, planId, revision));
	if (!snapshot) throw new Error(`Plan ${planId} has no snapshot`);
	const after = await readSchool(schoolId, (db) => editsAfter(db, planId, snapshot.revision));
	const wanted = after.filter((edit) => edit.revision <= revision).map(editOf);
	const plan = applyEdits(JSON.parse(snapshot.content) as Plan, wanted);
	if (!plan.ok) throw new Error(`The edits of plan ${planId} do not apply to its snapshot`);
	return plan.value;
}

/** The plan at the revision of its row. */
export async function contentOf(schoolId: string, { id, revision }: PlanRecord): Promise<Plan> {
	const known = remembered.get(keyOf(schoolId, id));
	if (known?.revision === revision) return known.plan;
	const plan = await contentAt(schoolId, id, revision);
	remember(schoolId, id, revision, plan);
	return plan;
}
