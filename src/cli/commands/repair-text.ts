/** A repair for a person at a terminal: each edit by name, or what cannot hold together. */
import { decimal } from '#domain/exact.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { splitPath } from '#domain/plan/path.ts';
import type { CourseTerm, Plan } from '#domain/plan/shape.ts';
import type { Conflict } from '#domain/repair/conflicts.ts';
import type { Repair } from '#domain/repair/index.ts';

const figureWords: Readonly<Record<string, string>> = {
	weeklyHours: '周学时',
	weeks: '周数',
	practiceHours: '实践学时',
	credits: '学分',
};

function nameOf(plan: Plan, list = '', id = ''): string {
	const members =
		list === 'courses' ? plan.courses : list === 'groups' ? plan.groups : plan.segments;
	return members.find((member) => member.id === id)?.name ?? id;
}

/** `《直播销售》第 3 学期周学时 4 → 4.5`. */
function editLine(plan: Plan, { op, path, from, to }: Edit): string {
	const [list = '', id = '', terms, term = ''] = splitPath(path);
	const owner = `《${nameOf(plan, list, id)}》`;
	if (op === 'add') {
		const { semester, weeklyHours } = to as CourseTerm;
		return `${owner}第 ${semester} 学期周学时 0 → ${weeklyHours}`;
	}
	const members = list === 'courses' ? plan.courses : plan.segments;
	const held = members.find((member) => member.id === id)?.terms ?? [];
	const semester = held.find((one) => one.id === term)?.semester;
	const where = terms === 'terms' && semester !== undefined ? `第 ${semester} 学期` : '';
	const was = typeof from === 'number' ? from : '未填';
	return `${owner}${where}${figureWords[splitPath(path).at(-1) ?? ''] ?? ''} ${was} → ${String(to)}`;
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
