/** What 教务 send to rule on a finding: that it does not apply, how it is mended, or that its reason holds. */
import * as v from 'valibot';
import { date, identifier, name } from '#domain/plan/fields.ts';
import { failure, type Fault, type Outcome } from '#domain/fault.ts';
import { validate } from '#domain/validate.ts';

const words = v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(2), v.maxLength(2000));
/** `at`: one of the finding's paths or a prefix of one; empty: every finding of the rule. */
const about = { rule: name, at: v.pipe(v.string(), v.maxLength(500)), requestId: identifier };

const request = v.variant('kind', [
	v.strictObject({ kind: v.literal('waiver'), ...about, reason: words }),
	v.strictObject({ kind: v.literal('no-waiver'), ...about }),
	v.strictObject({ kind: v.literal('remedy'), ...about, what: words, who: words, by: date }),
	v.strictObject({ kind: v.literal('no-remedy'), ...about }),
	/** `reason`: as it was read, so that nobody confirms what was written since. */
	v.strictObject({ kind: v.literal('confirm'), ...about, reason: v.string() }),
	v.strictObject({ kind: v.literal('no-confirm'), ...about, reason: v.string() }),
]);

export type RulingRequest = v.InferOutput<typeof request>;
/** A ruling on the reason that an author has given. */
export type ConfirmRequest = Extract<RulingRequest, { kind: 'confirm' | 'no-confirm' }>;
/** A ruling that stands in the plan as a member of its own. */
export type NoteRequest = Exclude<RulingRequest, ConfirmRequest>;

export const isConfirming = (ruling: RulingRequest): ruling is ConfirmRequest =>
	ruling.kind === 'confirm' || ruling.kind === 'no-confirm';

const wanted: Record<string, string> = {
	reason: '写明为什么不适用，至少两个字',
	what: '写明怎样整改，至少两个字',
	who: '写明由谁负责',
	by: '选择完成日期',
};

const within = (fault: Fault): Fault => ({ ...fault, right: wanted[fault.path] ?? fault.right });

export function readRuling(value: unknown): Outcome<RulingRequest> {
	const read = validate(request, value);
	return read.ok ? read : failure(...read.faults.map(within));
}
