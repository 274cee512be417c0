/** The comments on a plan, for its page. */
import { isGone, removalPaths } from '#domain/comments/standing.ts';
import type { CommentsPage, PlacedThread } from '#domain/comments/page.ts';
import type { Round } from '#domain/comments/round.ts';
import type { Thread } from '#domain/comments/thread.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import { contentOf } from '../plans/content.ts';
import { today } from '../plans/judge.ts';
import { visiblePlan } from '../plans/visible.ts';
import { mayOpenRounds, mayReadComments, readsThread, speakerOf, whySilent } from './permission.ts';
import { readersOf } from './readers.ts';
import { namedThreads, rowsOf } from '../remarks/read-threads.ts';
import { lastRemoval, roundsOfPlan, type RoundRecord } from '../remarks/repository.ts';

async function roundsOf(records: readonly RoundRecord[]): Promise<Round[]> {
	const ids = records.flatMap(({ openedBy, closedBy }) =>
		closedBy ? [openedBy, closedBy] : [openedBy],
	);
	const person = await namesOf(ids);
	return records.map(({ planId: _, requestId: __, openedBy, closedBy, ...round }) => ({
		...round,
		openedBy: person(openedBy),
		closedBy: closedBy === null ? null : person(closedBy),
	}));
}

/** Of what is gone, the edit that took it away: by it the page says what stood there last. */
async function placed(
	schoolId: string,
	planId: string,
	plan: Plan,
	thread: Thread,
): Promise<PlacedThread> {
	const { anchor, revision } = thread;
	if (!isGone(plan, anchor)) return { ...thread, removed: null };
	const removed = await readSchool(schoolId, (db) =>
		lastRemoval(db, planId, removalPaths(anchor), revision),
	);
	return { ...thread, removed };
}

/** Those that are there for the actor; `readsAll`: they read what is said on the plan. */
export async function threadsFor(
	actor: Actor,
	planId: string,
	readsAll: boolean,
): Promise<Thread[]> {
	const rows = await readSchool(actor.schoolId, (db) => rowsOf(db, planId));
	return (await namedThreads(rows)).filter((thread) => readsThread(actor, thread, readsAll));
}

const placedThreads = (
	schoolId: string,
	planId: string,
	plan: Plan,
	threads: readonly Thread[],
): Promise<PlacedThread[]> =>
	Promise.all(threads.map((thread) => placed(schoolId, planId, plan, thread)));

/** Whoever may not read them is told only of what was released, and why. */
export async function commentsOn(actor: Actor, planId: string): Promise<Answer<CommentsPage>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const rounds = await readSchool(actor.schoolId, (db) => roundsOfPlan(db, planId));
	const reads = mayReadComments(actor, row, rounds);
	const plan = await contentOf(actor.schoolId, row);
	const threads = await threadsFor(actor, planId, reads);
	return granted({
		threads: await placedThreads(actor.schoolId, planId, plan, threads),
		speaker: speakerOf(actor, row, rounds),
		silentBecause: whySilent(actor, row, rounds),
		people: reads ? await readersOf(actor, row) : [],
		rounds: reads ? await roundsOf(rounds) : [],
		mayOpenRounds: mayOpenRounds(actor),
		today: today(),
	});
}
