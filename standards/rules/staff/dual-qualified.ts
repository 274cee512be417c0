import { awaitsFacts } from '../awaits-facts.ts';

/** 9.1: “双师型”教师占专业课教师数比例应不低于 50%. */
export const dualQualified = awaitsFacts({
	id: 'staff/dual-qualified',
	title: '双师型教师占比',
	needs: '专业课专任教师的双师型认定及有效期',
	at: ['teachers'],
});
