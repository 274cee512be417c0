/** Whose the facts are: 学校管理员 and 教务 keep them; everybody of the school who writes or judges plans reads them. */
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';

export const mayEditFacts = ({ role }: Actor): boolean =>
	role === 'school-admin' || role === 'academic-affairs';

export const notTheirs = () =>
	refused('not-allowed', '师资与条件由学校管理员和教务处维护。有出入请告诉他们。');
