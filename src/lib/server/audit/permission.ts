/** Who reads the 操作记录 of their school. */
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';

export const mayReadAudit = ({ role }: Pick<Actor, 'role'>): boolean =>
	role === 'academic-affairs' || role === 'auditor' || role === 'school-admin';

export const notTheirs = () =>
	refused('not-allowed', '操作记录由教务处、审核/督导和学校管理员查看。');
