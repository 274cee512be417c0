/** The template by which a file is printed. */
import { readSchool } from '../db/databases.ts';
import { bytesOf, useAt } from './repository.ts';

/**
 * A version is printed for ever by what was in force when it was accepted (`acceptedAt`), so that it stays
 * the same bytes; a draft (null) by what is in force now. null: the system's own typography.
 */
export const templateInForce = (
	schoolId: string,
	acceptedAt: string | null,
): Promise<Uint8Array | null> =>
	readSchool(schoolId, async (db) => {
		const id = (await useAt(db, acceptedAt))?.templateId;
		return id ? bytesOf(db, id) : null;
	});
