/** What 教务 released of the comments on a plan, for whoever reads the plan's records. */
import type { Thread } from '#domain/comments/thread.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { visiblePlan } from '../plans/visible.ts';
import { threadsFor } from './list.ts';
import { mayOpenRounds } from './permission.ts';

export interface Released {
	readonly threads: readonly Thread[];
	/** Settled and not released, for whoever may release them; else 0. */
	readonly waiting: number;
	readonly mayRelease: boolean;
}

export async function releasedOn(actor: Actor, planId: string): Promise<Answer<Released>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const mayRelease = mayOpenRounds(actor);
	const threads = await threadsFor(actor, planId, true);
	const waiting = threads.filter(
		({ status, isReleased }) => !isReleased && (status === 'resolved' || status === 'carried'),
	);
	return granted({
		threads: threads.filter(({ isReleased, status }) => isReleased && status !== 'withdrawn'),
		waiting: mayRelease ? waiting.length : 0,
		mayRelease,
	});
}
