/** A time in which 教务 let auditors comment on a plan. */
import type { Person } from '../plan/row.ts';

export interface Round {
	readonly id: string;
	/** Days, both included. */
	readonly firstDay: string;
	readonly lastDay: string;
	readonly openedBy: Person;
	readonly openedAt: string;
	/** Before its last day; null: it was not. */
	readonly closedBy: Person | null;
	readonly closedAt: string | null;
}

type Days = Pick<Round, 'firstDay' | 'lastDay' | 'closedAt'>;

/** Whether auditors may comment on a day. */
export const isRoundOpen = ({ firstDay, lastDay, closedAt }: Days, today: string): boolean =>
	closedAt === null && firstDay <= today && today <= lastDay;

/** Not closed, and not past: the next one waits for its end. */
export const isRoundAhead = ({ lastDay, closedAt }: Days, today: string): boolean =>
	closedAt === null && today <= lastDay;
