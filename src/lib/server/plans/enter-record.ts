/** 备案 and 公开 are recorded after publication, once each; any record is corrected by a further entry alone. */
import { isPublished } from '#domain/plan/life.ts';
import {
	recordKinds,
	recordNames,
	type RecordKind,
	type RecordValues,
} from '#domain/plan/record.ts';
import { readRecord } from '#domain/plan/read-record.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { hadAHand } from './conditions.ts';
import { badRecord } from './decision-record.ts';
import { versionsOfPlan } from './decision-repository.ts';
import { staleness } from './objection.ts';
import { inPlanOrder } from './order.ts';
import { mayRecord } from './permission.ts';
import { boundsOf } from './record-bounds.ts';
import {
	insertRecord,
	newestOf,
	publicationOf,
	recordByRequest,
	type RecordRow,
} from './record-repository.ts';
import type { PlanRecord } from './repository.ts';
import { releaseVersion } from './release-version.ts';
import { whyGone } from './still-member.ts';
import { visiblePlan } from './visible.ts';

export interface RecordRequest {
	readonly revision: number;
	readonly stage?: string;
	readonly requestId: string;
	/** Which record; of 备案 and 公开 its kind. */
	readonly recordId: string;
	/** Revision of the entry that the form showed; 0: there was none. */
	readonly corrects: number;
	readonly record: RecordValues;
}

export interface Entered {
	readonly kind: RecordKind;
	readonly revision: number;
}

/** Recorded by themselves; the others with the passage that they belong to. */
const isAlone = (kind: string): kind is Extract<RecordKind, 'filing' | 'disclosure'> =>
	kind === 'filing' || kind === 'disclosure';

/** Why this entry does not follow upon how the record stands; null: it does. */
function whyNotNext(row: PlanRecord, last: RecordRow | undefined, request: RecordRequest) {
	const { recordId, corrects } = request;
	if (last && corrects === 0)
		return refused(
			'stage',
			`${recordNames[last.kind]}已经登记。有误请用“更正”，原来的记录会保留。`,
		);
	if (last && corrects !== last.revision)
		return refused('stale', '您打开之后这条记录又有更正。请刷新，看过再办理。');
	if (last) return null;
	if (!isAlone(recordId) || corrects !== 0)
		return refused('invalid', '没有这条记录可以更正。请刷新后再看。');
	return isPublished(row.stage)
		? null
		: refused('stage', `方案发布之后才能登记${recordNames[recordId]}。`);
}

/** Who wrote a plan does not write down how it was approved, either. */
async function whyNotTheirs(db: SchoolQueries, actor: Actor, row: PlanRecord, kind: RecordKind) {
	return !isAlone(kind) && (await hadAHand(db, row, actor))
		? refused('not-allowed', `您编写或修改过这份方案，${recordNames[kind]}的记录请由其他人更正。`)
		: null;
}

async function enter(
	db: SchoolQueries,
	actor: Actor,
	row: PlanRecord,
	request: RecordRequest,
): Promise<Answer<Entered>> {
	const { id: planId } = row;
	const { recordId, requestId, record } = request;
	const before = await recordByRequest(db, planId, requestId);
	if (before)
		return before.personId === actor.personId && before.recordId === recordId
			? granted({ kind: before.kind, revision: before.revision })
			: refused('invalid', '这张表单已经用过，请刷新后再办理。');
	const last = await newestOf(db, planId, recordId);
	const kind = last?.kind ?? recordKinds.find((one) => one === recordId) ?? 'filing';
	const hindrance =
		staleness(row, request) ??
		whyNotNext(row, last, request) ??
		(await whyNotTheirs(db, actor, row, kind));
	if (hindrance) return hindrance;
	const read = readRecord(kind, record, await boundsOf(db, planId, kind, last ?? null));
	if (!read.ok) return badRecord(kind, read.faults);
	const version = last?.version ?? (await versionsOfPlan(db, planId))[0]?.number ?? 0;
	const revision = request.corrects + 1;
	await insertRecord(db, {
		...{ planId, recordId, revision, kind, version, value: read.value, requestId },
		outcome: last?.outcome ?? 'pass',
		...{ personId: actor.personId, at: now() },
	});
	return granted({ kind, revision });
}

export const enterRecord = (
	actor: Actor,
	planId: string,
	request: RecordRequest,
): Promise<Answer<Entered>> =>
	inPlanOrder(actor.schoolId, planId, async () => {
		const visible = await visiblePlan(actor, planId);
		if (!visible.ok) return visible;
		if (!mayRecord(actor)) return refused('not-allowed', '论证、审定、备案和公开由教务处登记。');
		const gone = await whyGone(actor);
		if (gone) return gone;
		const entered = await writeSchool(actor.schoolId, (db) =>
			enter(db, actor, visible.value, request),
		);
		if (entered.ok && entered.value.kind === 'disclosure') await disclose(actor, planId);
		return entered;
	});

/** 公开: from now on the version's code tells the world what it is; asked again it is done once. */
async function disclose(actor: Actor, planId: string): Promise<void> {
	const published = await readSchool(actor.schoolId, (db) => publicationOf(db, planId));
	if (published) await releaseVersion(actor, planId, published.version);
}
