/** What a page sends of comments: each is one intention, under an id of its own. */
import * as v from 'valibot';
import { anchorShape } from '#domain/comments/anchor.ts';
import { longestRemark } from '#domain/comments/remark-text.ts';
import { date, identifier, integer } from '#domain/plan/fields.ts';
import type { Outcome } from '#domain/fault.ts';
import { validate } from '#domain/validate.ts';
import { asShallow, editsShape } from '../plans/edit-request.ts';

/** Longer than may be kept: what is too long is told by its number of characters. */
const words = v.pipe(v.string(), v.maxLength(10 * longestRemark));
const mentions = v.optional(v.pipe(v.array(identifier), v.maxLength(50)), []);
const requestId = v.pipe(identifier, v.minLength(8));
const reason = v.optional(words, '');

const shape = v.variant('kind', [
	v.strictObject({
		kind: v.literal('comment'),
		requestId,
		anchor: anchorShape,
		text: words,
		mentions,
		/** The suggestion that it carries; absent: none. */
		edits: v.optional(v.pipe(editsShape, v.maxLength(50))),
	}),
	v.strictObject({
		kind: v.literal('answer'),
		requestId,
		thread: identifier,
		text: words,
		mentions,
	}),
	v.strictObject({ kind: v.literal('resolve'), requestId, comment: identifier, reason }),
	v.strictObject({ kind: v.literal('reopen'), requestId, comment: identifier, reason }),
	v.strictObject({ kind: v.literal('withdraw'), requestId, comment: identifier, reason }),
	v.strictObject({ kind: v.literal('decline'), requestId, comment: identifier, reason: words }),
	v.strictObject({ kind: v.literal('carry'), requestId, comment: identifier, reason }),
	v.strictObject({ kind: v.literal('release'), requestId, comment: identifier, reason }),
	v.strictObject({ kind: v.literal('hide'), requestId, comment: identifier, reason }),
	/** `base` and `clientId` as of any saving: the page takes the step into its history. */
	v.strictObject({
		kind: v.literal('apply'),
		requestId,
		comment: identifier,
		base: integer(0, Number.MAX_SAFE_INTEGER),
		clientId: identifier,
	}),
	v.strictObject({ kind: v.literal('open-round'), requestId, firstDay: date, lastDay: date }),
	v.strictObject({ kind: v.literal('close-round'), requestId, round: identifier }),
]);

export type CommentRequest = v.InferOutput<typeof shape>;
export type RequestOf<Kind extends CommentRequest['kind']> = Extract<
	CommentRequest,
	{ kind: Kind }
>;

export function readCommentRequest(sent: unknown): Outcome<CommentRequest> {
	const shallow = asShallow(sent);
	return shallow.ok ? validate(shape, sent) : shallow;
}
