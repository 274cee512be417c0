/** A plan on its way to publication: each step as its people take it. */
import type { Action } from '#domain/plan/life.ts';
import type { RecordValues } from '#domain/plan/record.ts';
import type { Actor } from '#server/access/actor.ts';
import { commentOn, openCommentsOf } from '#server/comments/index.ts';
import { advance } from '#server/demonstration/life.ts';
import { decision, openPlan } from '#server/plans/index.ts';
import { granted, requestId, type TestSchool } from './school-of.ts';

export { approved, deliberated } from '#server/demonstration/life.ts';
export { remedyAll } from '#server/demonstration/remedies.ts';

/** `as`: who takes the step; the author or 教务 where it is not said. */
export async function step(
	school: TestSchool,
	planId: string,
	action: Action,
	more: { record?: RecordValues; reason?: string } = {},
	as: Actor = school[
		action === 'submit' || action === 'withdraw' ? 'department-head' : 'academic-affairs'
	],
) {
	const { revision, stage } = granted(await openPlan(school.auditor, planId));
	return decision(action)(as, planId, { revision, stage, requestId: requestId(), ...more });
}

/** 教务 mark every comment as resolved: what a return asked for is done. */
export async function settleComments(school: TestSchool, planId: string): Promise<void> {
	const affairs = school['academic-affairs'];
	for (const { id } of await openCommentsOf(school.schoolId, planId)) {
		const sent = { kind: 'resolve', comment: id, requestId: `${requestId()}-form` };
		granted(await commentOn(affairs, planId, sent));
	}
}

/** Takes a new plan up to and with `last`; with remedies before it is published. */
export const bringTo = (school: TestSchool, planId: string, last: Action): Promise<void> =>
	advance({ author: school['department-head'], affairs: school['academic-affairs'] }, planId, last);
