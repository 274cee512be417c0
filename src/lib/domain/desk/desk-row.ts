/** What the desk of 教务 shows of plans, as the server gives it to its pages. */
import type { PlanRow } from '../plan/row.ts';
import type { Stage } from '../plan/life.ts';
import type { FindingGroup } from './by-finding.ts';
import type { Deadline } from './deadlines.ts';
import type { OpenPoint } from './open-point.ts';

export interface DeskRow extends PlanRow {
	readonly deadline: Deadline | null;
	/** What keeps it from a step of its life, the nearest first: a few of them. */
	readonly blocking: readonly Pick<OpenPoint, 'rule' | 'title' | 'at' | 'gate' | 'strength'>[];
	readonly blockingCount: number;
	/** false: its row is of before what is open was kept; it is with its next check. */
	readonly isListed: boolean;
}

export interface DeskFindings {
	/** Each with a part of its plans, and how many there are. */
	readonly groups: readonly (FindingGroup & { readonly planCount: number })[];
	/** By id, of the plans that the groups name. */
	readonly plans: Readonly<Record<string, { readonly title: string; readonly stage: Stage }>>;
	/** Plans whose row is of before what is open was kept. */
	readonly unlisted: number;
}

/** What came of it in one plan. */
export interface RuledPlan {
	readonly planId: string;
	readonly title: string;
	/** Why not; null: it is done. */
	readonly refusal: string | null;
}
