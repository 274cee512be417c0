/** What people call a figure, also one that the plan does not have: its name in the text is never shown. */
import { semesterName } from '../plan/ordinal.ts';
import { splitPath } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';
import { labelOf } from './choices.ts';

const subjects: Readonly<Record<string, string>> = {
	course: '已删除的课程',
	segment: '已删除的实践环节',
	group: '已删除的课程组',
};
const quantities: Readonly<Record<string, string>> = {
	hours: '学时',
	credits: '学分',
	'practice-hours': '实践学时',
	'hours-per-credit': '每学分学时',
	months: '月数',
	weeks: '周数',
	'weekly-load': '周学时',
};
const unknown = '未知的数';

function absent(figure: string): string {
	const [family = '', id = '', quantity = ''] = splitPath(figure);
	const of = Object.hasOwn(quantities, quantity) ? quantities[quantity] : '数值';
	if (family === 'semester')
		return /^[1-9]\d?$/.test(id) ? `${semesterName(Number(id))}${of}` : unknown;
	return Object.hasOwn(subjects, family) ? `${subjects[family]}的${of}` : unknown;
}

/** 总学时; of what is no more 已删除的课程的学时. */
export const figureName = (plan: Plan, figure: string): string =>
	labelOf(plan, figure) ?? absent(figure);
