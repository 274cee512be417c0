import { awaitsFacts } from '../awaits-facts.ts';

/** 9.4: 一般应具有中级及以上专业技术职务（职称）或高级工及以上职业技能等级. */
export const partTime = awaitsFacts({
	id: 'staff/part-time',
	title: '兼职教师',
	needs: '兼职教师的职称或职业技能等级',
	at: ['teachers'],
});
