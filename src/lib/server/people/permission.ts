/** Whose the people of a school are. */
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';

export const mayKeepPeople = ({ role }: Pick<Actor, 'role'>): boolean => role === 'school-admin';

export const notTheirs = () =>
	refused('not-allowed', '人员和角色由学校管理员维护。需要改动，请告诉他们。');
