/**
 * Who is on a plan at this moment, and where: in the memory of this process alone, never written down.
 * One is there as long as the tab listens to the plan, and says so now and then.
 */
import type { Person } from '#domain/plan/row.ts';
import { publish } from '../events.ts';

/** Where somebody is: a page of the plan, and the place on it. */
export interface Spot {
	/** '' (overview), `courses`, `chapters/goal` */
	readonly page: string;
	/** What the pages themselves call a place: a path, or row and column; null: none in particular. */
	readonly at: string | null;
}

export interface Presence extends Spot {
	/** Tells one tab from another. */
	readonly clientId: string;
	readonly by: Person;
}

interface Tab {
	/** A tab that comes back may be heard twice for a moment. */
	streams: number;
	presence: Presence | null;
	heardAt: number;
}

interface Whose {
	readonly schoolId: string;
	readonly planId: string;
	readonly personId: string;
	readonly clientId: string;
}

/** Milliseconds of silence after which nobody is taken to be there any more. */
export const longestSilence = 15_000;
const sweepEvery = 5000;

const plans = new Map<string, Map<string, Tab>>();

const planKey = ({ schoolId, planId }: Pick<Whose, 'schoolId' | 'planId'>): string =>
	`${schoolId}/${planId}`;
/** Nobody speaks for another person's tab. */
const tabKey = ({ personId, clientId }: Whose): string => `${personId}/${clientId}`;

const tabOf = (whose: Whose): Tab | undefined => plans.get(planKey(whose))?.get(tabKey(whose));

function goes(schoolId: string, planId: string, tab: Tab): void {
	const { presence } = tab;
	tab.presence = null;
	if (presence) publish(schoolId, planId, { kind: 'left', news: { clientId: presence.clientId } });
}

/** A tab listens from now on; the answer ends that. */
export function attend(whose: Whose): () => void {
	const key = planKey(whose);
	const tabs = plans.get(key) ?? new Map<string, Tab>();
	plans.set(key, tabs);
	const tab = tabs.get(tabKey(whose)) ?? { streams: 0, presence: null, heardAt: 0 };
	tabs.set(tabKey(whose), tab);
	tab.streams += 1;
	return () => {
		tab.streams -= 1;
		if (tab.streams > 0) return;
		tabs.delete(tabKey(whose));
		if (tabs.size === 0 && plans.get(key) === tabs) plans.delete(key);
		goes(whose.schoolId, whose.planId, tab);
	};
}

/** Somebody says where they are; false where their tab does not listen. The same again tells nobody. */
export function stand(whose: Whose, by: Person, { page, at }: Spot, now = Date.now()): boolean {
	const tab = tabOf(whose);
	if (!tab) return false;
	tab.heardAt = now;
	sweeping();
	const before = tab.presence;
	if (before?.page === page && before.at === at) return true;
	tab.presence = { clientId: whose.clientId, by, page, at };
	publish(whose.schoolId, whose.planId, { kind: 'place', news: tab.presence });
	return true;
}

export function presentOn(schoolId: string, planId: string): Presence[] {
	const tabs = plans.get(planKey({ schoolId, planId }))?.values() ?? [];
	return [...tabs].flatMap(({ presence }) => (presence ? [presence] : []));
}

/** Lets those go who have not been heard of for too long: a line may be dead without an end. */
export function sweep(now = Date.now()): void {
	for (const [key, tabs] of plans)
		for (const tab of tabs.values())
			if (tab.presence && now - tab.heardAt > longestSilence)
				goes(...(key.split('/') as [string, string]), tab);
}

let timer: ReturnType<typeof setInterval> | undefined;

/** Nothing ticks while nobody is there. */
function sweeping(): void {
	timer ??= setInterval(() => {
		sweep();
		if (plans.size > 0) return;
		clearInterval(timer);
		timer = undefined;
	}, sweepEvery).unref();
}
