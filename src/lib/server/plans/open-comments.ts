/** Comments on a plan that are neither resolved nor carried over: the passages ask for them here, and only here. */
import { isOpenThread, type Thread } from '#domain/comments/thread.ts';
import { rowsOf, threadsIn } from '../remarks/read-threads.ts';
import type { SchoolQueries } from '../db/databases.ts';

export interface OpenComment {
	/** Place in the plan; empty: of the whole. */
	readonly at: string;
	readonly text: string;
}

const asOpen = ({ anchor, remarks: [first] }: Thread): OpenComment => ({
	at: 'path' in anchor ? anchor.path : '',
	text: first?.text ?? '',
});

export async function openComments(
	db: SchoolQueries,
	planId: string,
): Promise<readonly OpenComment[]> {
	return threadsIn(await rowsOf(db, planId))
		.filter(isOpenThread)
		.map(asOpen);
}
