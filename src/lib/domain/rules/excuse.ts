/** Justifications, waivers and remedies of a finding (rules.md, Strength). */
import type { Justification, Plan, Waiver } from '../plan/shape.ts';
import type { Excuse, Judgement, Remedy, Status } from './finding.ts';

interface Note {
	readonly rule: string;
	readonly at: string;
}

/** `at` is one of the finding's paths or a prefix of one; empty: every finding of the rule. */
const covers = (note: Note, rule: string, at: readonly string[]): boolean =>
	note.rule === rule &&
	(note.at === '' || at.some((path) => path === note.at || path.startsWith(`${note.at}/`)));

/** The last of the notes on a finding of which `holds`; where it holds of none the last of all. */
function lastOf<Item extends Note>(
	notes: readonly Item[],
	rule: string,
	at: readonly string[],
	holds: (note: Item) => boolean,
): Item | undefined {
	const about = notes.filter((note) => covers(note, rule, at));
	return about.findLast(holds) ?? about.at(-1);
}

export interface Verdict {
	readonly status: Status;
	readonly excuse: Excuse | null;
	/** What the finding's message adds: why a note does not hold. */
	readonly remark: string;
}

const plain = (judgement: Judgement, remark = ''): Verdict => ({
	status: judgement.status,
	excuse: null,
	remark,
});

const hasReason = ({ reason }: { readonly reason: string }): boolean => reason.trim() !== '';
const isAffairs = ({ role }: Waiver): boolean => role === 'academic-affairs';

function waived(plan: Plan, rule: string, judgement: Judgement): Verdict | null {
	const waiver = lastOf(
		plan.waivers,
		rule,
		judgement.at,
		(note) => isAffairs(note) && hasReason(note),
	);
	if (!waiver) return null;
	const who = waiver.by || '他人';
	if (!isAffairs(waiver)) return plain(judgement, `${who}申请的不适用未经教务处认定，不生效。`);
	if (!hasReason(waiver)) return plain(judgement, '教务处认定不适用没有写理由，不生效。');
	const { reason, by, on } = waiver;
	const confirmation = { by, on };
	const excuse = { kind: 'waiver', reason, by, on, confirmed: true, confirmation } as const;
	return { status: 'not-applicable', excuse, remark: `教务处认定不适用：${reason}` };
}

function justified(plan: Plan, rule: string, judgement: Judgement): Verdict | null {
	const holds = (note: Justification) =>
		hasReason(note) && !(judgement.worseThan?.(note.measured) ?? false);
	const note = lastOf(plan.justifications, rule, judgement.at, holds);
	if (!note || judgement.status !== 'violation') return null;
	if (judgement.parameter.strength === 'mandatory')
		return plain(judgement, '强制条款不能以说明代替改正。');
	if (!hasReason(note)) return plain(judgement, '说明没有写理由，不生效。');
	if (!holds(note)) return plain(judgement, `原说明针对 ${note.measured}，现值更差，须重新说明。`);
	const { reason, by, on, confirmed: confirmation = null } = note;
	const confirmed = confirmation !== null;
	const excuse = { kind: 'justification', reason, by, on, confirmed, confirmation } as const;
	return { status: 'justified', excuse, remark: `已说明：${reason}` };
}

/** Status of a judgement after the plan's waivers and justifications. */
export function excused(plan: Plan, rule: string, judgement: Judgement): Verdict {
	if (judgement.status === 'pass' || judgement.status === 'not-applicable') return plain(judgement);
	const waiver = waived(plan, rule, judgement);
	if (waiver?.excuse) return waiver;
	const reason = justified(plan, rule, judgement);
	if (!waiver || !reason) return waiver ?? reason ?? plain(judgement);
	return { ...reason, remark: waiver.remark + reason.remark };
}

export function remedyOf(plan: Plan, rule: string, judgement: Judgement): Remedy | null {
	const remedy = plan.remedies.findLast((note) => covers(note, rule, judgement.at));
	return remedy ? { what: remedy.what, who: remedy.who, by: remedy.by, on: remedy.on } : null;
}
