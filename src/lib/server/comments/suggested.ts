/** A suggestion when it is made, and when it is applied: in words what keeps it from the plan. */
import { fitOf, type Fit } from '#domain/comments/suggestion.ts';
import type { Fault } from '#domain/fault.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Clash } from '#domain/plan/rebase.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { guardFaults } from '../plans/edit-guard.ts';
import { normalEdits } from '../plans/edit-request.ts';

function valueWord(value: unknown): string {
	if (value === null || value === undefined || value === '') return '空';
	if (typeof value === 'string')
		return value.length > 40 ? `“${value.slice(0, 40)}…”` : `“${value}”`;
	return typeof value === 'object' ? '另一项内容' : JSON.stringify(value);
}

const clashFault = ({ edit, theirs, gone }: Clash): Fault => ({
	path: edit.path,
	wrong: gone
		? '这一处已经不在方案里'
		: `建议时是${valueWord(edit.from)}，现在是${valueWord(theirs)}`,
	right: '请按现在的内容重新提出建议，或写明不采纳',
});

/** Why it cannot be applied to the plan as it stands now. */
export const changedSince = ({ clashes }: Extract<Fit, { kind: 'changed' }>) =>
	refused(
		'stale',
		`建议提出之后，有 ${clashes.length} 处已经改过，没有应用，方案没有改动。`,
		clashes.map(clashFault),
	);

/** What may become a suggestion: it fits the plan now, leaves it sound, and is an author's to make. */
export function settledSuggestion(plan: Plan, sent: readonly Edit[]): Answer<readonly Edit[]> {
	const fit = fitOf(plan, normalEdits(sent));
	if (fit.kind === 'done')
		return refused('invalid', '建议的内容与现在的方案相同。请写明要改成什么。');
	if (fit.kind === 'changed')
		return refused(
			'stale',
			'您要建议修改的地方刚被改过。请看一下现在的内容再提建议。',
			fit.clashes.map(clashFault),
		);
	const read = readPlan(fit.plan);
	const faults = [...guardFaults(fit.edits, plan, fit.plan, ''), ...(read.ok ? [] : read.faults)];
	return faults.length > 0
		? refused('invalid', `建议有 ${faults.length} 处不能写进方案。`, faults)
		: granted(fit.edits);
}
