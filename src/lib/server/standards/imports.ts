/** Imports as they are listed and reviewed. */
import type { ImportRow, ImportView } from '#domain/standards/import.ts';
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export const importsOf = (_who: Who): Promise<Answer<ImportRow[]>> =>
	Promise.resolve(refused('not-found', ''));

export const importOf = (_who: Who, _id: string): Promise<Answer<ImportView>> =>
	Promise.resolve(refused('not-found', ''));
