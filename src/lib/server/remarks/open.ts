/** What keeps a plan from being published: comments that are neither settled nor carried over. */
import { isOpenThread, type Thread } from '#domain/comments/thread.ts';
import type { Actor } from '../access/actor.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { newComment } from './new-comment.ts';
import { commentsOfPlan, insertComments, type CommentRecord } from './repository.ts';
import { namedThreads, rowsOf, threadsIn } from './read-threads.ts';

/** Comments on a plan that are still open, oldest first. Asks nobody's leave: who asks has read the plan. */
export async function openCommentsOf(schoolId: string, planId: string): Promise<Thread[]> {
	const rows = await readSchool(schoolId, (db) => rowsOf(db, planId));
	return (await namedThreads(rows)).filter(isOpenThread);
}

async function carriedOf(db: SchoolQueries, planId: string): Promise<CommentRecord[]> {
	const rows = await rowsOf(db, planId);
	const carried = new Set(
		threadsIn(rows)
			.filter(({ status }) => status === 'carried')
			.map(({ id }) => id),
	);
	return rows.comments.filter(({ id }) => carried.has(id));
}

/** The comment once more on the next version, in the words and the name of whoever raised it. */
const onto = (
	planId: string,
	revision: number,
	{ id, threadId: _, at: __, ...row }: CommentRecord,
): CommentRecord =>
	newComment({
		...row,
		planId,
		revision,
		requestId: `carried/${id}`,
		origin: id,
		returnedBy: null,
	});

/**
 * Comments of `from` that 教务 carried over are open again on `to`, the draft that follows it; each comes
 * once, however often this is asked for. Returns how many came. Asks nobody's leave: who begins that draft may.
 */
export const takeUpCarried = (
	{ schoolId }: Pick<Actor, 'schoolId'>,
	from: string,
	to: { readonly planId: string; readonly revision: number },
): Promise<number> =>
	writeSchool(schoolId, async (db) => {
		const known = new Set((await commentsOfPlan(db, to.planId)).map(({ origin }) => origin));
		const coming = (await carriedOf(db, from)).filter(({ id }) => !known.has(id));
		await insertComments(
			db,
			coming.map((row) => onto(to.planId, to.revision, row)),
		);
		return coming.length;
	});
