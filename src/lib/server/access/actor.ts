/** Who asks: every service function takes one, and asks first whether they may. */
import type { Duty } from '#domain/schools/duty.ts';
import type { SchoolRole } from './role.ts';

/** A guest has no account and no place in the school: no service knows of it but those that name it. */
export type ActorRole = SchoolRole | 'guest';

/** How far a guest may go. */
export interface GuestPass {
	/** The one plan that there is for them. */
	readonly planId: string;
	/** The round of comments in which they speak; null: they only read. */
	readonly roundId: string | null;
}

/** A person at work in one school. */
export interface Actor {
	readonly personId: string;
	readonly name: string;
	readonly schoolId: string;
	readonly schoolName: string;
	readonly role: ActorRole;
	/** Department of the membership; empty where it is of the whole school. */
	readonly department: string;
	/** Of an auditor: the plans that there are for them; null or absent: all of the school. */
	readonly duty?: Duty | null;
	/** Of a guest, and of nobody else. */
	readonly guest?: GuestPass;
}

/** A platform operator: sees schools and counts, never a plan. */
export interface Operator {
	readonly personId: string;
	readonly name: string;
}

/** Whoever commands the machine itself: the command line, and the start of the server. */
export const machine = { name: '命令行' } as const;

/** What the server does by itself, at its time. */
export const clock = { name: '定时' } as const;

/** Who may say what becomes of schools: services on schools take one, and nobody else has one to give. */
export type Steward = Operator | typeof machine | typeof clock;
