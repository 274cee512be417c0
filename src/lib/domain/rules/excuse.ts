/** Justifications, waivers and remedies of a finding (rules.md, Strength). */
import type { Plan } from '../plan/shape.ts';
import type { Excuse, Judgement, Remedy, Status } from './finding.ts';

interface Note {
	readonly rule: string;
	readonly at: string;
}

/** `at` is one of the finding's paths or a prefix of one; empty: every finding of the rule. */
const covers = (note: Note, rule: string, at: readonly string[]): boolean =>
	note.rule === rule &&
	(note.at === '' || at.some((path) => path === note.at || path.startsWith(`${note.at}/`)));

const lastOf = <Item extends Note>(
	notes: readonly Item[],
	rule: string,
	at: readonly string[],
): Item | undefined => notes.findLast((note) => covers(note, rule, at));

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

function waived(plan: Plan, rule: string, judgement: Judgement): Verdict | null {
	const waiver = lastOf(plan.waivers, rule, judgement.at);
	if (!waiver) return null;
	if (waiver.role !== 'academic-affairs')
		return plain(judgement, `${waiver.by}申请的不适用未经教务处认定，不生效。`);
	const excuse = {
		kind: 'waiver',
		reason: waiver.reason,
		by: waiver.by,
		on: waiver.on,
		confirmed: true,
	} as const;
	return { status: 'not-applicable', excuse, remark: `教务处认定不适用：${waiver.reason}` };
}

function justified(plan: Plan, rule: string, judgement: Judgement): Verdict | null {
	const note = lastOf(plan.justifications, rule, judgement.at);
	if (!note || judgement.status !== 'violation') return null;
	if (judgement.parameter.strength === 'mandatory')
		return plain(judgement, '强制条款不能以说明代替改正。');
	if (judgement.worseThan?.(note.measured))
		return plain(judgement, `原说明针对 ${note.measured}，现值更差，须重新说明。`);
	const excuse = {
		kind: 'justification',
		reason: note.reason,
		by: note.by,
		on: note.on,
		confirmed: Boolean(note.confirmed),
	} as const;
	return { status: 'justified', excuse, remark: `已说明：${note.reason}` };
}

/** Status of a judgement after the plan's waivers and justifications. */
export function excused(plan: Plan, rule: string, judgement: Judgement): Verdict {
	if (judgement.status === 'pass' || judgement.status === 'not-applicable') return plain(judgement);
	const ignored = waived(plan, rule, judgement);
	if (ignored?.excuse) return ignored;
	return justified(plan, rule, judgement) ?? ignored ?? plain(judgement);
}

export function remedyOf(plan: Plan, rule: string, judgement: Judgement): Remedy | null {
	const remedy = lastOf(plan.remedies, rule, judgement.at);
	return remedy ? { what: remedy.what, who: remedy.who, by: remedy.by, on: remedy.on } : null;
}
