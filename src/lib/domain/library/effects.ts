/** What a change of the course library does to the plans that have it: as the server tells it, and the page shows it. */
import type { Stage } from '../plan/life.ts';
import type { CheckVerdict } from '../rules/verdict.ts';
import type { FieldOutcome } from './take-over.ts';

/** Values in words. */
export interface EffectField {
	/** Name of the plan's course. */
	readonly course: string;
	readonly field: string;
	readonly from: string;
	readonly to: string;
	readonly as: FieldOutcome['as'];
}

export interface EffectFinding {
	readonly title: string;
	readonly clause: string;
	readonly from: string;
	readonly to: string;
	/** It is judged otherwise than before: 符合 → 不符合; false: only its figures change. */
	readonly turned: boolean;
}

export interface PlanEffect {
	readonly planId: string;
	/** 2026级 直播电商服务 */
	readonly title: string;
	readonly department: string;
	readonly stage: Stage;
	/** That it was judged at: what is taken over later is taken over by this one. */
	readonly revision: number;
	readonly fields: readonly EffectField[];
	/** Before and after; null where it was not judged, because it takes nothing over. */
	readonly verdict: readonly [before: CheckVerdict, after: CheckVerdict] | null;
	readonly findings: readonly EffectFinding[];
	/** Why it takes nothing over; null: it may. */
	readonly because: string | null;
}

export interface LibraryEffects {
	readonly plans: readonly PlanEffect[];
	/** Plans that the actor does not see, and that have it too. */
	readonly unseen: number;
}

export interface LibraryPreview extends LibraryEffects {
	/** Of what was previewed: what is done must be the same. */
	readonly seen: string;
}

/** What has become of a plan that was chosen. */
export interface Taken {
	readonly planId: string;
	/** 2026级 直播电商服务; the id where there is no such plan for the actor. */
	readonly title: string;
	/** Why nothing was brought in; null: it was. */
	readonly because: string | null;
}

/** A plan that has a course of the library. */
export interface LibraryUser {
	readonly planId: string;
	readonly title: string;
	readonly stage: Stage;
}
