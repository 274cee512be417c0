/** A change of a figure as a repair proposes it, in words: one list for screen and terminal. */
import type { Edit } from '#domain/plan/edit.ts';
import { splitPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { chineseNumber } from './words.ts';

const figureWords: Readonly<Record<string, string>> = {
	weeklyHours: '周学时',
	weeks: '周数',
	practiceHours: '实践学时',
	credits: '学分',
};

export interface FigureChange {
	/** Course, group or segment. */
	readonly owner: string;
	/** 第三学期周学时, 实践学时, 学分. */
	readonly figure: string;
	readonly from: string;
	readonly to: string;
}

type Lists = 'courses' | 'segments' | 'groups';

const membersOf = (plan: Plan, list: string): readonly { id: string; name: string }[] =>
	['courses', 'segments', 'groups'].includes(list) ? plan[list as Lists] : [];

export const ownerOf = (plan: Plan, path: string): string => {
	const [list = '', id = ''] = splitPath(path);
	return membersOf(plan, list).find((member) => member.id === id)?.name ?? id;
};

/** Semester of a term that stands, or of the one that comes. */
function semesterOf(plan: Plan, { path, to }: Edit): number | null {
	const [list = '', id = '', key, term] = splitPath(path);
	if (key !== 'terms') return null;
	const members = list === 'courses' ? plan.courses : plan.segments;
	const terms = members.find((member) => member.id === id)?.terms ?? [];
	const standing = terms.find((one) => one.id === term)?.semester;
	return standing ?? (to as { semester?: number } | null)?.semester ?? null;
}

const given = (value: unknown): string =>
	typeof value === 'number' || typeof value === 'string' ? String(value) : '未填';

/** `plan` is the plan that the edit was proposed for. A term that comes had no hours. */
export function figureChange(plan: Plan, edit: Edit): FigureChange {
	const { op, path, from, to } = edit;
	const semester = semesterOf(plan, edit);
	const where = semester === null ? '' : `第${chineseNumber(semester)}学期`;
	const owner = ownerOf(plan, path);
	if (op === 'add' && typeof to === 'object' && to !== null) {
		const { weeklyHours } = to as { weeklyHours?: unknown };
		return { owner, figure: `${where}周学时`, from: '0', to: given(weeklyHours) };
	}
	const figure = where + (figureWords[splitPath(path).at(-1) ?? ''] ?? '');
	return { owner, figure, from: given(from), to: given(to) };
}
