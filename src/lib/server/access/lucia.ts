/** lucia, which is no longer developed, is known to this folder only. */
import { Lucia, TimeSpan } from 'lucia';
import type { Duty } from '#domain/schools/duty.ts';
import type { SchoolRole } from './role.ts';
import { sessionStore } from './session-store.ts';

export interface ChosenSchool {
	readonly id: string;
	readonly name: string;
	readonly role: SchoolRole;
	readonly department: string;
	/** Of an auditor; null or absent: the whole school. */
	readonly duty?: Duty | null;
}

interface SessionAttributes {
	/** Milliseconds since 1970, for the limit that no renewal moves. */
	createdAt: number;
	remembered: boolean;
	/** Begun by the identity service of the school: it opens no other. */
	viaSchool: boolean;
	school: ChosenSchool | null;
}

interface PersonAttributes {
	name: string;
	isOperator: boolean;
}

export const lucia = new Lucia(sessionStore, {
	sessionExpiresIn: new TimeSpan(7, 'd'),
	getSessionAttributes: ({ createdAt, remembered, viaSchool, school }) => ({
		...{ createdAt, remembered, viaSchool, school },
	}),
	getUserAttributes: ({ name, isOperator }) => ({ name, isOperator }),
});

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: PersonAttributes;
	}
}
