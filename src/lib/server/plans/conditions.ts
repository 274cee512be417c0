/** What must hold before a passage (domain/plan/passages.ts): each condition, and what it says where it does not hold. */
import { actionNames, type Action } from '#domain/plan/life.ts';
import type { Condition } from '#domain/plan/passages.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Actor } from '../access/actor.ts';
import { refused, type Refusal } from '../answer.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { hasEdited, standingVersion } from './decision-repository.ts';
import { openComments } from './open-comments.ts';
import { openPoints, unconfirmedPoints, unremediedPoints, type Points } from './open-points.ts';
import { approvalId, lineOf, newestOf } from './record-repository.ts';
import type { PlanRecord } from './repository.ts';

export interface Asked {
	readonly actor: Actor;
	readonly row: PlanRecord;
	readonly action: Action;
	readonly check: Check;
}

type Unmet = { readonly ok: false; readonly refusal: Refusal } | null;

const open = (points: Points | null): Unmet =>
	points && refused('invalid', points.message, points.faults);

/** Whoever made the plan or changed a cell of it, or of the plan that it changes. */
export async function hadAHand(
	db: SchoolQueries,
	{ id, ownerId }: PlanRecord,
	{ personId }: Actor,
): Promise<boolean> {
	return ownerId === personId || (await hasEdited(db, await lineOf(db, id), personId));
}

/** The meeting's approval of the version that stands, as it was last entered. */
export async function approvalOf(db: SchoolQueries, planId: string) {
	const version = await standingVersion(db, planId);
	const approval = version && (await newestOf(db, planId, approvalId(version.number)));
	return approval?.outcome === 'pass' ? approval : undefined;
}

async function unsettled(db: SchoolQueries, planId: string): Promise<Unmet> {
	const comments = await openComments(db, planId);
	const faults = comments.map(({ at, text }) => ({
		path: at,
		wrong: text,
		right: '解决这条意见，或转入下一轮',
	}));
	return comments.length > 0
		? refused('invalid', `还有 ${comments.length} 条意见没有解决，也没有转入下一轮。`, faults)
		: null;
}

const conditions: Record<Condition, (db: SchoolQueries, asked: Asked) => Unmet | Promise<Unmet>> = {
	submittable: (_, { check, action }) => {
		const { message, faults } = openPoints(check.findings);
		return check.submittable
			? null
			: refused('invalid', `${message}，处理后可${actionNames[action]}。`, faults);
	},
	confirmed: (_, { check }) => open(unconfirmedPoints(check.findings)),
	remedied: (_, { check }) => open(unremediedPoints(check.findings)),
	'comments-settled': (db, { row }) => unsettled(db, row.id),
	uninvolved: async (db, { actor, row, action }) =>
		(await hadAHand(db, row, actor))
			? refused('not-allowed', `您编写或修改过这份方案，“${actionNames[action]}”请由其他人办理。`)
			: null,
	unapproved: async (db, { row }) =>
		(await approvalOf(db, row.id))
			? refused('stage', '这一版的审定已经登记。有误请用“更正”，原来的记录会保留。')
			: null,
	approved: async (db, { row }) =>
		(await approvalOf(db, row.id))
			? null
			: refused('invalid', '还没有登记校党组织会议的审定，登记后才能发布。'),
};

/** The first of the needs that does not hold; null: all do. */
export async function unmet(
	db: SchoolQueries,
	needs: readonly Condition[],
	asked: Asked,
): Promise<Unmet> {
	for (const need of needs) {
		const refusal = await conditions[need](db, asked);
		if (refusal) return refusal;
	}
	return null;
}
