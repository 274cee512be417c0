/** Whose the school's Word template is: 教务 and 学校管理员 keep it, auditors of the whole school look at it. */
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';
import { seesDesk } from '../access/desk.ts';

type Who = Pick<Actor, 'role' | 'duty'>;

export const mayKeepTemplates = ({ role }: Who): boolean =>
	role === 'academic-affairs' || role === 'school-admin';
export const seesTemplates = (actor: Who): boolean => mayKeepTemplates(actor) || seesDesk(actor);

export const notTheirs = () =>
	refused('not-allowed', '学校的 Word 模板由教务处和学校管理员维护，督导可以查看。');
