/** Whose the desk is: 教务 work at it, auditors look at it. */
import type { Actor } from './actor.ts';
import { refused } from '../answer.ts';

/** What is of the whole school is not for an auditor of a part of it. */
export const seesDesk = ({ role, duty }: Pick<Actor, 'role' | 'duty'>): boolean =>
	role === 'academic-affairs' || (role === 'auditor' && !duty);

export const keepsDesk = ({ role }: Pick<Actor, 'role'>): boolean => role === 'academic-affairs';

export const notTheirs = () => refused('not-allowed', '全校方案的汇总由教务处办理，督导可以查看。');
export const notTheirsToKeep = () => refused('not-allowed', '期限、流程和定额由教务处设置。');
