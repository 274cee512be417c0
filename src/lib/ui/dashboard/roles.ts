/** What a role does with plans, as far as lists and buttons need to know. */
import { reviewedBy, type Stage } from '#domain/plan/life.ts';

/** Writes plans: may begin a new one. */
export const writes = (role: string): boolean => role === 'department-head';

/** The stages in which a role decides upon plans. */
export const reviewStages = (role: string): readonly Stage[] =>
	role === 'academic-affairs'
		? reviewedBy['academic-affairs']
		: role === 'department-reviewer'
			? reviewedBy.department
			: [];

/** What an empty list says to a role. */
export function emptyWords(role: string): { title: string; text: string } {
	if (writes(role))
		return {
			title: '还没有方案',
			text: '可以从教学标准生成：课程、学时、正文各章都会带入，之后都能修改。',
		};
	if (role === 'school-admin')
		return {
			title: '没有需要您处理的方案',
			text: '方案由专业负责人编写、教务处审核，学校管理员不参与。',
		};
	return { title: '还没有可以查看的方案', text: '专业负责人新建方案后，会出现在这里。' };
}
