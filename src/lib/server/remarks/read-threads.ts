/** The threads of a plan as they stand, from its rows. Asks nobody's leave. */
import type { RemarkRow, SettlementRow, Thread } from '#domain/comments/thread.ts';
import { threadsOf } from '#domain/comments/threads-of.ts';
import type { Person } from '#domain/plan/row.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import {
	commentsOfPlan,
	eventsOfPlan,
	type CommentRecord,
	type EventRecord,
} from './repository.ts';

type Named = (id: string) => Person;

const remarkRow = ({ planId: _, requestId: __, personId, ...row }: CommentRecord, named: Named) =>
	({ ...row, by: named(personId) }) satisfies RemarkRow;

const eventRow = ({ commentId, kind, reason, personId, at }: EventRecord, named: Named) =>
	({ commentId, kind, reason, at, by: named(personId) }) satisfies SettlementRow;

export interface PlanRows {
	readonly comments: readonly CommentRecord[];
	readonly events: readonly EventRecord[];
}

export const rowsOf = async (db: SchoolQueries, planId: string): Promise<PlanRows> => ({
	comments: await commentsOfPlan(db, planId),
	events: await eventsOfPlan(db, planId),
});

/** Without names: for what is decided by ids alone. */
const unnamed: Named = (id) => ({ id, name: '' });

export const threadsIn = ({ comments, events }: PlanRows, named: Named = unnamed): Thread[] =>
	threadsOf(
		comments.map((row) => remarkRow(row, named)),
		events.map((row) => eventRow(row, named)),
	);

export async function namedThreads(rows: PlanRows): Promise<Thread[]> {
	const { comments, events } = rows;
	return threadsIn(rows, await namesOf([...comments, ...events].map(({ personId }) => personId)));
}
