/** 9.1: students to teachers, senior ranks, dual-qualified teachers. */
import { compare, fraction } from '#domain/exact.ts';
import type { Figure } from '../../clauses/figures.ts';
import type { Quantity } from './quantity.ts';

const isShare = ({ kind }: Figure): boolean => kind === 'share';
const one = fraction(1, 1);
const ratio = /学生[^，]*教师|在校生[^，]*教师|教师[^，]*(?:学生|在校生)|生师比|师生比/;

export const staffQuantities: readonly Quantity[] = [
	{
		...{ rule: 'staff/student-ratio', unit: '学生/专任教师', scope: 'conditions' },
		measures: ({ kind, unit }) => kind === 'ratio' || (kind === 'number' && unit === ''),
		named: (words) => ratio.test(words) && !/兼职教师|指导教师/.test(words),
		turned: ({ low }) => compare(low, one) < 0,
	},
	{
		...{ rule: 'staff/senior-share', unit: null, scope: 'conditions', measures: isShare },
		named: (words) =>
			/高级(?:专业)?(?:技术)?(?:□+)?(?:职务|职称)|[副正]高|高级讲师|副教授/.test(words) &&
			!/兼职|双师|中级|行业导师/.test(words),
	},
	{
		...{ rule: 'staff/dual-qualified', unit: null, scope: 'conditions', measures: isShare },
		named: (words) => /双师/.test(words) && !/兼职/.test(words),
	},
];
