/** A passage is carried out: all that it changes, keeps and records in one transaction, or nothing. */
import type { Route } from '#domain/desk/routing.ts';
import type { Stage } from '#domain/plan/life.ts';
import type { Passage } from '#domain/plan/passages.ts';
import type { RecordValues } from '#domain/plan/record.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { keepReturnReasons, type ReturnReason } from '../remarks/return-reasons.ts';
import { writeSchool, type SchoolQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import type { Decided, DecisionRequest } from './decide.ts';
import * as decisions from './decision-repository.ts';
import { publish } from './events.ts';
import { freeze, frozenCheck } from './freeze.ts';
import { keptSummaryOf, today, type Judged } from './judge.ts';
import { sidesOf } from './permission.ts';
import { preparePublication, type Publication } from './publication.ts';
import * as records from './record-repository.ts';
import { insertSnapshot, updatePlan, type PlanRecord } from './repository.ts';

export interface Passing {
	readonly actor: Actor;
	readonly row: PlanRecord;
	readonly passage: Passage;
	readonly to: Stage;
	/** Of a change of a published plan; null: the whole way. */
	readonly route: Route | null;
	readonly request: DecisionRequest;
	readonly plan: Plan;
	/** What was found; null: the passage asked nothing of the plan. */
	readonly judged: Judged | null;
	readonly record: RecordValues | null;
	/** Of a return: each becomes a comment. */
	readonly reasons: readonly ReturnReason[];
}

/** Content and facts are kept unless they stand as a version keeps them; a publication is kept always. */
async function keep(db: SchoolQueries, { row, plan, judged, passage, actor }: Passing, at: string) {
	const standing = await decisions.standingVersion(db, row.id);
	if (!judged || !passage.keeps || (passage.keeps === 'version' && standing)) return null;
	return freeze(db, row, plan, judged, actor.personId, at);
}

/** `version`: the one that the meeting had before it. */
async function note(db: SchoolQueries, passing: Passing, made: number | null, at: string) {
	const { actor, row, passage, request, record } = passing;
	if (!record || !passage.records) return;
	const version = made ?? (await decisions.versionsOfPlan(db, row.id))[0]?.number ?? 0;
	const passes = passage.action !== 'return';
	await records.insertRecord(db, {
		...{ planId: row.id, kind: passage.records, version, revision: 1, value: record, at },
		recordId: passage.action === 'approve' ? records.approvalId(version) : request.requestId,
		outcome: passes ? 'pass' : 'return',
		...{ requestId: request.requestId, personId: actor.personId },
	});
}

async function comment(db: SchoolQueries, { actor, row, request, reasons }: Passing, at: string) {
	const [voice] = sidesOf(actor, row);
	if (!voice || reasons.length === 0) return;
	const { id: planId, revision } = row;
	const { personId } = actor;
	await keepReturnReasons(
		db,
		{ planId, revision, requestId: request.requestId, personId, voice, at },
		reasons,
	);
}

async function write(
	db: SchoolQueries,
	passing: Passing,
	publication: Publication | null,
	at: string,
): Promise<number | null | undefined> {
	const { actor, row, passage, to, route, request, plan, judged } = passing;
	const { id: planId, revision, stage: from } = row;
	const { personId } = actor;
	const { requestId, reason = '' } = request;
	const summary = judged ? keptSummaryOf(judged.check, today()) : row.summary;
	const stands = { stage: to, stageSince: at, updatedAt: at, updatedBy: personId, summary };
	if (!(await updatePlan(db, row, stands))) return undefined;
	await insertSnapshot(db, planId, revision, JSON.stringify(plan));
	const version = await keep(db, passing, at);
	const made = { planId, requestId, action: passage.action, from, to, revision, personId, at };
	await decisions.insertDecision(db, { ...made, reason: reason.trim(), version, route });
	await note(db, passing, version, at);
	await comment(db, passing, at);
	if (passage.action === 'submit' && judged)
		await records.insertSubmission(db, { planId, requestId, at, check: frozenCheck(judged) });
	if (publication && version)
		await records.insertPublication(db, { ...publication, planId, version, personId, at });
	return version;
}

export async function carryOut(passing: Passing): Promise<Answer<Decided>> {
	const { actor, row, passage, to, request } = passing;
	const { schoolId, personId, name } = actor;
	const at = now();
	const publication = passage.keeps === 'record' ? await preparePublication(passing, at) : null;
	const version = await writeSchool(schoolId, (db) => write(db, passing, publication, at));
	if (version === undefined) return refused('stale', '方案正在被别处修改，请刷新后再办理。');
	const by = { id: personId, name };
	const reason = request.reason?.trim() || null;
	publish(schoolId, row.id, {
		kind: 'stage',
		news: { stage: to, stageSince: at, by, reason, version },
	});
	if (passing.reasons.length > 0)
		publish(schoolId, row.id, { kind: 'comment', news: { id: '', at } });
	return granted({ stage: to, version });
}
