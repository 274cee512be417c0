/** Where the databases are. Nothing above this folder knows whether they are files or servers. */
import path from 'node:path';

export interface Places {
	/** Folder of the platform's database and of the schools'. */
	readonly folder: string;
	/** Address with `{school}` in it, where schools live on a libSQL server; null: local files. */
	readonly schools: string | null;
}

export const placesOf = (environment: Record<string, string | undefined>): Places => ({
	folder: path.resolve(environment['DATA_DIR'] || 'data'),
	schools: environment['SCHOOL_DATABASES'] || null,
});

export const platformUrl = ({ folder }: Places): string => fileUrl(folder, 'platform.db');

/** Where archives of schools are kept. */
export const archivesFolder = ({ folder }: Places): string => path.join(folder, 'archives');

/** Throws where the id could be anything but one of ours: it becomes a file name. */
export function schoolUrl({ folder, schools }: Places, schoolId: string): string {
	if (!/^[a-z0-9]{4,40}$/.test(schoolId)) throw new Error('Not the id of a school');
	if (schools === null) return fileUrl(folder, 'schools', `${schoolId}.db`);
	if (!schools.includes('{school}')) throw new Error('SCHOOL_DATABASES lacks {school}');
	return schools.replaceAll('{school}', schoolId);
}

const fileUrl = (...parts: string[]): string => `file:${path.join(...parts)}`;
