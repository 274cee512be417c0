/** A repair for a person at a terminal: each edit by name, or what cannot hold together. */
import { decimal } from '#domain/exact.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Conflict } from '#domain/repair/conflicts.ts';
import type { Repair } from '#domain/repair/index.ts';
import { figureChange } from '#exports/views/repair-words.ts';

/** `《直播销售》第三学期周学时 4 → 4.5`. */
function editLine(plan: Plan, edit: Edit): string {
	const { owner, figure, from, to } = figureChange(plan, edit);
	return `《${owner}》${figure} ${from} → ${to}`;
}

const conflictLine = ({ rules, locks }: Conflict): string =>
	[
		...(rules.length > 0 ? [`条款 ${rules.join('、')}`] : []),
		...(locks.length > 0 ? [`锁定 ${locks.join('、')}`] : []),
	].join('，');

export function repairText(plan: Plan, repair: Repair): string {
	if (!repair.feasible)
		return [
			'没有可行的修改：下列各组不能同时成立，每组去掉任何一项即可。',
			...repair.conflicts.map((conflict, index) => `${index + 1}. ${conflictLine(conflict)}`),
		].join('\n');
	if (repair.steps.length === 0) return '无须修改。';
	const edits = repair.steps.flatMap((step) => step.edits);
	return [
		`改动合计 ${decimal(repair.cost)}（学时与学分之和），共 ${edits.length} 处：`,
		...edits.map((edit) => editLine(plan, edit)),
	].join('\n');
}
