/** A change of a published plan, as the desk lists it. */
import type { Stage } from '../plan/life.ts';
import type { Person } from '../plan/row.ts';
import type { ChangeKind } from './change-kinds.ts';
import type { AskedStep } from './routing.ts';

export interface PlanChangeRequest {
	readonly planId: string;
	readonly title: string;
	readonly programme: string;
	readonly stage: Stage;
	readonly originId: string;
	readonly originVersion: number;
	readonly reason: string;
	readonly by: Person;
	readonly at: string;
	readonly kinds: readonly ChangeKind[];
	readonly skipped: readonly AskedStep[];
	/** Semesters of the plan in which what is taught is altered. */
	readonly semesters: readonly number[];
	/** The semester that the cohort is in; null: it has not entered yet. */
	readonly current: number | null;
	/** The plan's own last semester; a cohort beyond it has left. */
	readonly last: number;
	/** Students of the cohort; null: not entered. */
	readonly students: number | null;
}
