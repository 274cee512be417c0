/** Every edition that someone may use, and what the standards name without the library having it. */
import type { LibraryRow } from '#domain/standards/library.ts';
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export interface LibraryList {
	readonly rows: readonly LibraryRow[];
	/** Certificates that a teaching standard names; `in` says where: 《直播电商服务专业教学标准》§5. */
	readonly missing: readonly { readonly name: string; readonly in: string }[];
}

export const listLibrary = (_who: Who): Promise<Answer<LibraryList>> =>
	Promise.resolve(refused('not-found', ''));
