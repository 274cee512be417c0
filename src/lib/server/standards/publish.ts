/** Into the library, and out of it again. */
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export const publish = (_who: Who, _id: string): Promise<Answer<null>> =>
	Promise.resolve(refused('not-found', ''));

/** A published standard is offered no more; plans that rest on it keep it. */
export const withdraw = (_who: Who, _id: string): Promise<Answer<null>> =>
	Promise.resolve(refused('not-found', ''));

/** Removes what was never published. */
export const discard = (_who: Who, _id: string): Promise<Answer<null>> =>
	Promise.resolve(refused('not-found', ''));
