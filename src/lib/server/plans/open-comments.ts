/** Comments on a plan that are neither resolved nor carried over: the passages ask for them here, and only here. */
import type { SchoolQueries } from '../db/databases.ts';

export interface OpenComment {
	/** Place in the plan; empty: of the whole. */
	readonly at: string;
	readonly text: string;
}

/** Until comments are kept there are none. */
export const openComments = (
	_db: SchoolQueries,
	_planId: string,
): Promise<readonly OpenComment[]> => Promise.resolve([]);
