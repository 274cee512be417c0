/** Who may do what with the library: asked first in every service. */
import type { Actor, Operator } from '../access/actor.ts';

/** A person in their school, or the platform's operator, who has none. */
export type Who = Actor | Operator;

export const isActor = (who: Who): who is Actor => 'schoolId' in who;

/** 教务 imports for its school; the platform's operator for all. */
export const mayImport = (who: Who): boolean => !isActor(who) || who.role === 'academic-affairs';
