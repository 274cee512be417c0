/** Who reads the 操作记录 of their school. */
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';

/** An auditor of a part of the school reads what is recorded of its plans with them. */
export const mayReadAudit = ({ role, duty }: Pick<Actor, 'role' | 'duty'>): boolean =>
	role === 'academic-affairs' || (role === 'auditor' && !duty) || role === 'school-admin';

export const notTheirs = () =>
	refused('not-allowed', '操作记录由教务处、审核/督导和学校管理员查看。');
