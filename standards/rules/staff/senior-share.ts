import { awaitsFacts } from '../awaits-facts.ts';

/** 9.1: 专任教师中具有高级专业技术职务人数不低于20%. */
export const seniorShare = awaitsFacts({
	id: 'staff/senior-share',
	title: '高级职称教师占比',
	needs: '专任教师的职称',
	at: ['teachers'],
});
