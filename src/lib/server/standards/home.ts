/** Where imports are kept: in the database of a school, or in the platform's for all. */
import type { StandardHome } from '#domain/standards/library.ts';
import {
	readPlatform,
	readSchool,
	writePlatform,
	writeSchool,
	type SchoolQueries,
} from '../db/databases.ts';
import { rememberPlatform, rememberSchool } from '../db/remembered.ts';
import { schoolOf, type Who } from './permission.ts';

/** The tables of imports are the same in both kinds of database. */
export type ImportQueries = Pick<SchoolQueries, 'select' | 'insert' | 'update' | 'delete'>;

type Ask = <Value>(query: (db: ImportQueries) => Promise<Value>) => Promise<Value>;

export interface Home {
	readonly name: Exclude<StandardHome, 'shipped'>;
	/** Id of the school; empty: of the platform. With an import's id it names one import of all. */
	readonly schoolId: string;
	readonly read: Ask;
	/** One transaction. */
	readonly write: Ask;
	/** As `read`, remembered for a moment under `question`. */
	readonly remember: <Value>(
		question: string,
		query: (db: ImportQueries) => Promise<Value>,
	) => Promise<Value>;
}

export const platformHome: Home = {
	name: 'platform',
	schoolId: '',
	read: readPlatform,
	write: writePlatform,
	remember: rememberPlatform,
};

export const schoolHome = (schoolId: string): Home => ({
	name: 'school',
	schoolId,
	read: (query) => readSchool(schoolId, query),
	write: (change) => writeSchool(schoolId, change),
	remember: (question, query) => rememberSchool(schoolId, question, query),
});

export function homeOf(who: Who): Home {
	const schoolId = schoolOf(who);
	return schoolId === null ? platformHome : schoolHome(schoolId);
}
