/** What was written under a request before: the same form sent twice is done once. */
import { eq, and } from 'drizzle-orm';
import { granted, refused, type Answer } from '../answer.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { commentEvents, commentRounds, comments } from '../db/school/schema.ts';
import type { Actor } from '../access/actor.ts';

/** What a request did: the comment, the thread or the round that it is about. */
export interface Done {
	readonly id: string;
}

interface Written extends Done {
	readonly personId: string;
}

async function writtenBy(
	db: SchoolQueries,
	planId: string,
	requestId: string,
): Promise<Written | undefined> {
	const of = <Table extends typeof comments | typeof commentEvents | typeof commentRounds>(
		table: Table,
	) => and(eq(table.planId, planId), eq(table.requestId, requestId));
	return (
		(await db
			.select({ id: comments.id, personId: comments.personId })
			.from(comments)
			.where(of(comments))
			.get()) ??
		(await db
			.select({ id: commentEvents.commentId, personId: commentEvents.personId })
			.from(commentEvents)
			.where(of(commentEvents))
			.get()) ??
		(await db
			.select({ id: commentRounds.id, personId: commentRounds.openedBy })
			.from(commentRounds)
			.where(of(commentRounds))
			.get())
	);
}

/** The answer that the request was given; null: it is new. */
export async function repeated(
	db: SchoolQueries,
	{ personId }: Actor,
	planId: string,
	requestId: string,
): Promise<Answer<Done> | null> {
	const before = await writtenBy(db, planId, requestId);
	if (!before) return null;
	return before.personId === personId
		? granted({ id: before.id })
		: refused('invalid', '这张表单已经用过，请刷新后再办理。');
}
