import { awaitsFacts } from '../awaits-facts.ts';

/** 9.3: 每年至少 1 个月……每 5 年累计不少于 6 个月. */
export const enterprisePractice = awaitsFacts({
	id: 'staff/enterprise-practice',
	title: '教师企业实践',
	needs: '专业课专任教师的入职日期和企业实践起止日期',
	at: ['teachers'],
});
