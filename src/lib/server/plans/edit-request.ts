/** What a browser sends to save: one batch of edits is one intention. */
import * as v from 'valibot';
import type { Edit } from '#domain/plan/edit.ts';
import { identifier, integer } from '#domain/plan/fields.ts';
import { failure, success, type Outcome } from '#domain/fault.ts';
import { validate } from '#domain/validate.ts';

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

const edit = v.strictObject({
	op: v.picklist(['set', 'add', 'remove', 'move']),
	path,
	from: v.optional(v.unknown(), null),
	to: v.optional(v.unknown(), null),
	after: v.optional(v.nullable(v.string())),
	unseen: v.optional(v.literal(true)),
});

/** The edits of one intention. */
export const editsShape = v.pipe(v.array(edit), v.minLength(1), v.maxLength(500));

const request = v.strictObject({
	/** Revision that the edits were made on. */
	base: integer(0, Number.MAX_SAFE_INTEGER),
	/** Random, one for each tab. */
	clientId: identifier,
	/** Random, one for each batch, the same when it is sent again. */
	requestId: identifier,
	edits: editsShape,
});

export interface EditRequest {
	readonly base: number;
	readonly clientId: string;
	readonly requestId: string;
	readonly edits: readonly Edit[];
}

/** Values are nested 32 deep at most: a plan is 8, and a deeper one would exhaust the stack. */
function isShallow(value: unknown, depth = 32): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return depth > 0 && Object.values(value).every((member) => isShallow(member, depth - 1));
}

/** Texts are NFC when they enter the plan. */
function normal(value: unknown): unknown {
	if (typeof value === 'string') return value.normalize('NFC');
	if (Array.isArray(value)) return value.map(normal);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, normal(member)]));
}

/** What was sent, unless it is nested too deep to be looked at. */
export const asShallow = (value: unknown): Outcome<unknown> =>
	isShallow(value)
		? success(value)
		: failure({ path: '', wrong: '内容嵌套太深', right: '请刷新后再改' });

export const normalEdits = (edits: readonly Edit[]): Edit[] =>
	edits.map((one) => ({ ...one, to: normal(one.to) }));

export function readEditRequest(value: unknown): Outcome<EditRequest> {
	const shallow = asShallow(value);
	if (!shallow.ok) return shallow;
	const read = validate(request, value);
	return read.ok ? success({ ...read.value, edits: normalEdits(read.value.edits) }) : read;
}
