import { awaitsFacts } from '../awaits-facts.ts';

/** 9.3: 具有教师资格证书；具有……相关专业学历. */
export const qualification = awaitsFacts({
	id: 'staff/qualification',
	title: '教师资格和专业学历',
	needs: '专任教师的教师资格证书和专业学历',
	at: ['teachers'],
});
