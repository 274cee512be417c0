/** 8.2: 实习时间累计不超过 6 个月: 认识实习 and 岗位实习, on and off campus, all stages. */
import { isInternship } from '#domain/plan/internship-months.ts';
import type { Side } from '../bounds.ts';
import { lengthRule } from './internship-length.ts';

const hint = (side: Side | null, weeks: string): string => {
	if (side === 'above') return `超出 ${weeks} 周，可减少岗位实习的周数，或改为校内实训。`;
	return side === 'below' ? `还差 ${weeks} 周。` : '';
};

export const internshipTotal = lengthRule({
	id: 'hours/internship-total',
	title: '实习累计时长',
	name: '实习累计',
	figure: 'months/internship',
	counts: isInternship,
	hint,
});
