/** What a person decides of a sentence or a doubt. */
import type { Decision } from '#domain/standards/import.ts';
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export const decide = (_who: Who, _id: string, _decision: Decision): Promise<Answer<null>> =>
	Promise.resolve(refused('not-found', ''));
