/** The code of a version, for those who may read it. Asks nobody's leave. */
import { readPlatform } from '../db/databases.ts';
import { codeOfVersion, type VersionId } from './repository.ts';

export interface VersionCode {
	/** `7K3M-QX84-NDPT5` */
	readonly code: string;
	/** Whether the world may look it up: from 公开 on. */
	readonly released: boolean;
}

/** null: it has none yet; the first printing gives it one. */
export async function codeOf(version: VersionId): Promise<VersionCode | null> {
	const found = await readPlatform((db) => codeOfVersion(db, version));
	return found ? { code: found.code, released: found.releasedAt !== null } : null;
}
