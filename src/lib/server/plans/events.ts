/** Who looks at a plan hears of each change as it is saved. One process; nothing is stored here. */
import type { Stage } from '#domain/plan/life.ts';
import type { Person } from '#domain/plan/row.ts';
import type { PlanChange } from './change.ts';
import type { Presence } from './presence/here.ts';

export interface StageNews {
	readonly stage: Stage;
	readonly stageSince: string;
	readonly by: Person | null;
	readonly reason: string | null;
	/** Number of the version that an acceptance made. */
	readonly version: number | null;
}

/** Something was said, or became of what was said: whoever may read it asks for it. */
export interface CommentNews {
	/** Id of the thread; of a round that was opened or closed its own. */
	readonly id: string;
	readonly at: string;
}

export type PlanEvent =
	| { readonly kind: 'change'; readonly change: PlanChange }
	| { readonly kind: 'comment'; readonly news: CommentNews }
	/** Where somebody is now, and that a tab has gone; told to the school's own people alone. */
	| { readonly kind: 'place'; readonly news: Presence }
	| { readonly kind: 'left'; readonly news: { readonly clientId: string } }
	| { readonly kind: 'stage'; readonly news: StageNews };

type Listener = (event: PlanEvent) => void;
const listeners = new Map<string, Set<Listener>>();

const keyOf = (schoolId: string, planId: string): string => `${schoolId}/${planId}`;

export function publish(schoolId: string, planId: string, event: PlanEvent): void {
	for (const listener of listeners.get(keyOf(schoolId, planId)) ?? []) listener(event);
}

/** Returns how to stop. Asks nobody's leave: see `watchPlan`. */
export function listen(schoolId: string, planId: string, listener: Listener): () => void {
	const key = keyOf(schoolId, planId);
	const here = listeners.get(key) ?? new Set();
	listeners.set(key, here.add(listener));
	return () => {
		here.delete(listener);
		if (here.size === 0 && listeners.get(key) === here) listeners.delete(key);
	};
}
