/** Whose the layers are: 教务 write them, and everybody of the school who sees a plan may see what judges it. */
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';

export const mayWriteLayers = ({ role }: Actor): boolean => role === 'academic-affairs';

export const notTheirs = () => refused('not-allowed', '省级和校级要求由教务处维护。');
