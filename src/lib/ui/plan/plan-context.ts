/** What every part of a plan's pages shares: the living plan, and what it is judged by. */
import { getContext, hasContext, setContext } from 'svelte';
import type { Stage, Ways } from '#domain/plan/life.ts';
import type { Requirements } from './check/asked.ts';
import type { PlanComments } from './comments/plan-comments.svelte.ts';
import type { StartRepair } from './repair/client.ts';
import type { LivePlan } from './sync/live-plan.svelte.ts';

interface Item {
	readonly number: number;
	readonly text: string;
}
interface Bound {
	readonly id: string;
	readonly text: string;
}
interface Coded {
	readonly name: string;
	readonly code: string;
}

/** The parts of a teaching standard that a plan is written beside. */
export interface StandardText {
	readonly id: string;
	readonly edition: string;
	readonly title: string;
	readonly programme: Coded;
	readonly entry: string;
	readonly duration: { readonly text: string; readonly years: number };
	readonly occupations: {
		readonly majorCategory: Coded;
		readonly majorClass: Coded;
		readonly industries: readonly Coded[];
		readonly occupations: readonly Coded[];
		readonly positions: readonly string[];
		readonly certificates: readonly string[];
	};
	readonly goal: string;
	readonly outcomes: { readonly intro: string; readonly items: readonly Item[] };
	readonly courses: {
		readonly public: { readonly required: readonly string[]; readonly limited: readonly string[] };
		readonly foundation: { readonly fields: readonly string[] };
		readonly core: {
			readonly fields: readonly { readonly field: string; readonly items: readonly Item[] }[];
		};
		readonly extension: { readonly fields: readonly string[] };
		readonly practice: { readonly trainings: readonly string[] };
		readonly themes: readonly string[];
	};
	readonly quality: readonly Bound[];
	readonly graduation: readonly Bound[];
	readonly safeguards: readonly Bound[];
	readonly sections: readonly {
		readonly number: string;
		readonly title: string;
		readonly paragraphs: readonly string[];
	}[];
}

export interface PlanPage {
	readonly live: LivePlan;
	readonly comments: PlanComments;
	readonly standard: StandardText | null;
	readonly requirements: Requirements;
	/** Day of the check, `2026-11-21`. */
	readonly today: string;
	/** 教务, who rule that a finding does not apply, or how a condition is mended. */
	readonly mayRule: boolean;
	/** Where the plan stands in its life. */
	readonly stage: () => Stage;
	/** The day of now, `2026-11-21`; `today` is that of the check. */
	readonly day: () => string;
	/** How the school reviews. */
	readonly ways: Ways;
	/** Looks for the cheapest edits that mend a plan, beside the page. */
	readonly repair: StartRepair;
}

const key = Symbol('page of a plan');

export const setPlanPage = (page: PlanPage): PlanPage => setContext(key, page);
export const planPage = (): PlanPage => getContext(key);

/** null beside the pages of a plan: of a draft that is not made yet there is nothing to go to. */
export const planPageIfAny = (): PlanPage | null => (hasContext(key) ? planPage() : null);

/** The whole paragraph of the standard that a sentence stands in. */
export function paragraphOf(standard: StandardText | null, quote: string | null): string | null {
	if (!standard || !quote) return null;
	for (const { paragraphs } of standard.sections)
		for (const paragraph of paragraphs) if (paragraph.includes(quote)) return paragraph;
	return null;
}
