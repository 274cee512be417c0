/** A new plan: its first revision is what was drafted. */
import type { KeptSummary } from '#domain/plan/row.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, readSchool, writeSchool } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { schoolById } from '../directory/schools.ts';
import { remember } from './content.ts';
import { byToday, judge, keptSummaryOf } from './judge.ts';
import { mayCreate } from './permission.ts';
import { badContent, changedAlready } from './refusals.ts';
import { changeOf, insertOrigin, insertStart, type StartRow } from './record-repository.ts';
import { insertPlan, insertSnapshot, planByRequest, type PlanRecord } from './repository.ts';

export interface NewPlan {
	readonly plan: Plan;
	/** Random, one for each form: the same form sent twice makes one plan. */
	readonly requestId: string;
	/** The published plan that it changes. */
	readonly origin?: Origin;
	/** The plan whose content it took over; no change of that. */
	readonly start?: Start;
}

/** A state of a plan: a version, or (null) the draft as a revision left it. */
export type Start = Pick<StartRow, 'sourceId' | 'sourceVersion' | 'sourceRevision'>;

export interface Origin {
	readonly row: PlanRecord;
	/** Number of the published version. */
	readonly version: number;
	readonly reason: string;
}

/**
 * What the school gives: its name, the author's department and name; decisions start anew. A change stays
 * where the plan is.
 */
async function inSchool(actor: Actor, { plan, origin }: NewPlan): Promise<Plan> {
	const school = await readPlatform((db) => schoolById(db, actor.schoolId));
	return {
		...plan,
		school: { name: actor.schoolName, code: school?.code ?? '' },
		department: origin?.row.department || actor.department || plan.department,
		authors: plan.authors.length > 0 ? plan.authors : [actor.name],
		waivers: [],
		remedies: [],
		justifications: plan.justifications.map((one) => ({ ...one, confirmed: null })),
	};
}

/** What a plan's row repeats of its content, so that lists need not open it. */
export const columnsOf = (plan: Plan) => ({
	programmeCode: plan.programme.code,
	programmeName: plan.programme.name,
	cohort: plan.cohort,
	standardId: plan.standard?.id ?? null,
	standardEdition: plan.standard?.edition ?? null,
});

function rowOf(actor: Actor, { plan, requestId, origin }: NewPlan, summary: KeptSummary) {
	const at = now();
	return {
		id: newId(),
		requestId,
		...columnsOf(plan),
		// Whose the plan is; what the document later says of its department does not move it.
		department: plan.department,
		ownerId: actor.personId,
		writers: origin ? [...origin.row.writers] : [],
		stage: 'drafting' as const,
		stageSince: at,
		revision: 0,
		createdAt: at,
		updatedAt: at,
		updatedBy: actor.personId,
		summary,
	};
}

const originRow = (
	{ id: planId, ownerId: personId, createdAt: at }: ReturnType<typeof rowOf>,
	{ row, version, reason }: Origin,
) => ({ ...{ planId, personId, at, reason }, originId: row.id, originVersion: version });

const startRow = (
	{ id: planId, ownerId: personId, createdAt: at }: ReturnType<typeof rowOf>,
	start: Start,
): StartRow => ({ planId, personId, at, ...start });

/** What the form of that `requestId` has made before: the same form twice makes one plan, whatever has changed since. */
export async function madeAlready(
	actor: Actor,
	requestId: string,
): Promise<Answer<{ planId: string }> | null> {
	const before = await readSchool(actor.schoolId, (db) => planByRequest(db, requestId));
	return before ? madeBefore(actor, before) : null;
}

const madeBefore = ({ personId }: Actor, { id, ownerId }: PlanRecord) =>
	ownerId === personId
		? granted({ planId: id })
		: refused('invalid', '这张表单已经用过，请重新打开“新建方案”。');

async function insert(actor: Actor, made: NewPlan, summary: KeptSummary) {
	return writeSchool(actor.schoolId, async (db) => {
		const before = await planByRequest(db, made.requestId);
		if (before) return madeBefore(actor, before);
		// Another process may have been quicker: each published plan has one change.
		const change = made.origin && (await changeOf(db, made.origin.row.id));
		if (change) return changedAlready(change.plan.stage);
		const row = rowOf(actor, made, summary);
		await insertPlan(db, row);
		await insertSnapshot(db, row.id, 0, JSON.stringify(made.plan));
		if (made.origin) await insertOrigin(db, originRow(row, made.origin));
		if (made.start) await insertStart(db, startRow(row, made.start));
		remember(actor.schoolId, row.id, 0, made.plan);
		return granted({ planId: row.id });
	});
}

export async function createPlan(actor: Actor, made: NewPlan): Promise<Answer<{ planId: string }>> {
	const { requestId } = made;
	if (!mayCreate(actor)) return refused('not-allowed', '新建方案由专业负责人办理。');
	if (!/^[\w.-]{8,64}$/.test(requestId)) return refused('invalid', '表单不完整，请刷新后再提交。');
	const read = readPlan(await inSchool(actor, made));
	if (!read.ok) return badContent(read.faults);
	const basis = byToday();
	const checked = await judge(actor.schoolId, read.value, basis);
	if (!checked.ok) return badContent(checked.faults);
	return insert(actor, { ...made, plan: read.value }, keptSummaryOf(checked.value, basis.on));
}
