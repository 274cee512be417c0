/** Words in the library: a skill, a clause, a course, a position. */
import type { LibraryHit } from '#domain/standards/library.ts';
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export const searchLibrary = (_who: Who, _words: string): Promise<Answer<LibraryHit[]>> =>
	Promise.resolve(refused('not-found', ''));
