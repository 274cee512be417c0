/** Rulings of 教务 on findings of a plan, kept in its content as every other change: who, when, why. */
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import { isPublished } from '#domain/plan/life.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { basisFor } from './basis.ts';
import { contentOf } from './content.ts';
import { saveSettled } from './edit-plan.ts';
import { judge, today } from './judge.ts';
import { inPlanOrder } from './order.ts';
import { badContent } from './refusals.ts';
import { revisionByRequest, type PlanRecord } from './repository.ts';
import { confirmable, confirmationEdit, whyNotConfirmed } from './confirmation.ts';
import {
	isConfirming,
	readRuling,
	type NoteRequest,
	type RulingRequest,
} from './ruling-request.ts';
import { visiblePlan } from './visible.ts';

const lists = {
	waiver: 'waivers',
	'no-waiver': 'waivers',
	remedy: 'remedies',
	'no-remedy': 'remedies',
} as const;

const isAbout = ({ rule, at }: RulingRequest, finding: Finding): boolean =>
	finding.rule === rule &&
	(at === '' || finding.at.some((path) => path === at || path.startsWith(`${at}/`)));

/** The list member that the ruling makes; null: it takes one away. */
function memberOf(actor: Actor, ruling: NoteRequest, finding: Finding) {
	const { rule, at } = ruling;
	const on = today();
	if (ruling.kind === 'waiver')
		return { rule, at, reason: ruling.reason, by: actor.name, role: actor.role, on };
	if (ruling.kind !== 'remedy') return null;
	const { what, who, by } = ruling;
	return { rule, at, measured: finding.measured, what, who, by, on };
}

/** A ruling on the same place takes the place of the one before. */
function noteEdit(plan: Plan, ruling: NoteRequest, member: unknown): Edit | null {
	const list = lists[ruling.kind];
	const members: readonly { rule: string; at: string }[] = plan[list];
	const index = members.findLastIndex(({ rule, at }) => rule === ruling.rule && at === ruling.at);
	const path = `${list}/${index < 0 ? members.length : index}`;
	if (member === null)
		return index < 0 ? null : { op: 'remove', path, from: members[index], to: null };
	return index < 0
		? { op: 'add', path, from: null, to: member }
		: { op: 'set', path, from: members[index], to: member };
}

/** Why this finding is not ruled on so; null: it may be. */
function objectionTo({ kind, rule }: NoteRequest, finding: Finding | undefined) {
	if (kind === 'no-waiver' || kind === 'no-remedy') return null;
	if (!finding) return refused('invalid', `方案现在没有规则 ${rule} 的这一项。请刷新后再看。`);
	return kind === 'remedy' && finding.scope !== 'conditions'
		? refused('invalid', '整改措施只用于师资和教学条件；方案本身的问题请退回修改。')
		: null;
}

/** The edit that a ruling is; null: it changes nothing. */
function ruledEdit(
	actor: Actor,
	plan: Plan,
	ruling: RulingRequest,
	found: readonly Finding[],
): Answer<Edit | null> {
	const confirming = isConfirming(ruling);
	const finding = confirming ? confirmable(found, ruling) : found[0];
	const objection = confirming ? whyNotConfirmed(finding) : objectionTo(ruling, finding);
	if (objection) return objection;
	if (confirming) return granted(finding ? confirmationEdit(actor, plan, ruling, finding) : null);
	return granted(noteEdit(plan, ruling, finding ? memberOf(actor, ruling, finding) : null));
}

async function ruleInTurn(actor: Actor, row: PlanRecord, ruling: RulingRequest) {
	const plan = await contentOf(actor.schoolId, row);
	const check = await judge(actor.schoolId, plan, await basisFor(actor.schoolId, row));
	if (!check.ok) return badContent(check.faults);
	const found = check.value.findings.filter((one) => isAbout(ruling, one));
	const ruled = ruledEdit(actor, plan, ruling, found);
	if (!ruled.ok) return ruled;
	const edit = ruled.value;
	if (!edit) return granted({ revision: row.revision });
	const changed = applyEdits(plan, [edit]);
	const after = changed.ok ? readPlan(changed.value) : changed;
	if (!after.ok) return badContent(after.faults);
	const request = {
		...{ base: row.revision, clientId: 'academic-affairs', requestId: ruling.requestId },
		edits: [edit],
	};
	const saved = await saveSettled(actor, row, request, { plan: after.value, edits: [edit] });
	if (!saved) return refused('stale', '方案正在被别处修改，请再试一次。');
	return saved.ok ? granted({ revision: saved.value.revision }) : saved;
}

/** 不适用, 整改措施 and the reasons given are ruled on by 教务, until the plan is published. */
export async function ruleOn(
	actor: Actor,
	planId: string,
	sent: unknown,
): Promise<Answer<{ revision: number }>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (actor.role !== 'academic-affairs')
		return refused('not-allowed', '不适用和整改措施由教务处认定，说明由教务处确认。');
	const ruling = readRuling(sent);
	if (!ruling.ok) return badContent(ruling.faults);
	return inPlanOrder(actor.schoolId, planId, async () => {
		const now = await visiblePlan(actor, planId);
		if (!now.ok) return now;
		if (isPublished(now.value.stage)) return refused('stage', '方案已发布，认定不再改动。');
		const { requestId } = ruling.value;
		const before = await readSchool(actor.schoolId, (db) =>
			revisionByRequest(db, planId, requestId),
		);
		if (before) return granted({ revision: before.revision });
		return ruleInTurn(actor, now.value, ruling.value);
	});
}
