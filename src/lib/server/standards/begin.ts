/** A document comes in: what was sent is kept, and read in a thread. */
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export interface UploadedFile {
	/** As the sender calls it; shown, never trusted. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

export const beginImport = (_who: Who, _file: UploadedFile): Promise<Answer<{ id: string }>> =>
	Promise.resolve(refused('not-found', ''));
