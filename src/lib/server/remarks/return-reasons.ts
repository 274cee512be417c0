/** Reasons for which a plan is returned: each becomes a comment, written in the transaction of the return. */
import * as v from 'valibot';
import { anchorShape, type Anchor } from '#domain/comments/anchor.ts';
import { readRemark } from '#domain/comments/remark-text.ts';
import type { Voice } from '#domain/comments/thread.ts';
import { success, type Fault, type Outcome } from '#domain/fault.ts';
import { readJson, validate } from '#domain/validate.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { granted, refused, type Answer } from '../answer.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { newComment } from './new-comment.ts';
import { insertComments } from './repository.ts';
import { settledAnchor } from './target.ts';

export interface ReturnReason {
	readonly text: string;
	readonly anchor: Anchor;
}

const shape = v.pipe(
	v.array(v.strictObject({ text: v.string(), anchor: anchorShape })),
	v.minLength(1),
	v.maxLength(50),
);

const bad = (faults: readonly Fault[]) =>
	refused('invalid', '没有退回：理由有写得不对的地方。', faults);

/** As it is kept: the place must be there, the words must say something. */
function settledReason(plan: Plan, sent: ReturnReason, place: number): Answer<ReturnReason> {
	const text = readRemark(sent.text, 2, `reasons/${place}`);
	if (!text.ok) return bad(text.faults);
	const anchor = settledAnchor(plan, sent.anchor);
	return anchor.ok ? granted({ text: text.value, anchor: anchor.value }) : anchor;
}

const listOf = (sent: string): Outcome<readonly ReturnReason[]> => {
	const json = readJson(sent);
	return json.ok ? validate(shape, json.value) : json;
};

/**
 * The reasons that a form sent: `sent` is JSON, `[{ text, anchor }]`; where it is absent, the opinion
 * itself is the one reason, on the whole plan.
 */
export function readReturnReasons(
	plan: Plan,
	sent: string | undefined,
	opinion: string,
): Answer<readonly ReturnReason[]> {
	const read = sent
		? listOf(sent)
		: success([{ text: opinion, anchor: { kind: 'plan' as const } }]);
	if (!read.ok) return bad(read.faults);
	const reasons: ReturnReason[] = [];
	for (const [place, one] of read.value.entries()) {
		const settled = settledReason(plan, one, place);
		if (!settled.ok) return settled;
		reasons.push(settled.value);
	}
	return granted(reasons);
}

interface Return {
	readonly planId: string;
	readonly revision: number;
	/** Of the form that returned it. */
	readonly requestId: string;
	readonly personId: string;
	readonly voice: Voice;
	readonly at: string;
}

/** In the transaction of the return: neither is without the other. */
export const keepReturnReasons = (
	db: SchoolQueries,
	{ requestId, ...made }: Return,
	reasons: readonly ReturnReason[],
) =>
	insertComments(
		db,
		reasons.map((reason, place) =>
			newComment({ ...made, ...reason, requestId: `${requestId}/${place}`, returnedBy: requestId }),
		),
	);
