/** Who may do what with the library: asked first in every service. */
import type { Actor, Operator } from '../access/actor.ts';
import { refused } from '../answer.ts';

/** A person in their school, or the platform's operator, who has none. */
export type Who = Actor | Operator;

/** null: of the platform. */
export const schoolOf = (who: Who): string | null => ('schoolId' in who ? who.schoolId : null);

/** 教务 imports for its school; the platform's operator for all. Everyone else reads what is published. */
export const mayImport = (who: Who): boolean =>
	!('schoolId' in who) || who.role === 'academic-affairs';

export const notTheirs = () =>
	refused('not-allowed', '导入标准由教务处办理。需要哪一份标准，请联系教务处。');

export const noSuchImport = () =>
	refused('not-found', '没有这次导入。它可能已被丢弃，或不属于您的学校。');
