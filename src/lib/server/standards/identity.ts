/** Under which id and edition an import will be kept. */
import type { ImportView } from '#domain/standards/import.ts';
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export type Identity = NonNullable<ImportView['identity']>;

/** Faults stand at `identity/id`, `identity/edition`, `identity/title`, `identity/from`, `identity/to`. */
export const setIdentity = (_who: Who, _id: string, _identity: Identity): Promise<Answer<null>> =>
	Promise.resolve(refused('not-found', ''));
