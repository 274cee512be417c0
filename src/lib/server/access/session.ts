/** A signed-in person: begun, read, moved to another school, ended. Knows nothing of cookies. */
import type { Actor, Operator } from './actor.ts';
import { lucia, type ChosenSchool } from './lucia.ts';
import { writePlatform } from '../db/databases.ts';
import { tellEnded } from './session-end.ts';
import { sessionHash } from './session-store.ts';
import { removeSessions, sessionsOf, type SessionRecord } from './sessions-of.ts';

const hour = 3_600_000;
/** No session lasts longer than this, however busy it is. */
const longest = { remembered: 7 * 24 * hour, otherwise: 12 * hour };

export interface Session {
	readonly personId: string;
	readonly name: string;
	/** The school they are at work in; null until they chose one. */
	readonly schoolId: string | null;
	readonly isOperator: boolean;
	/** Begun by their school's identity service, which speaks for them in that school alone. */
	readonly viaSchool: boolean;
	readonly remembered: boolean;
	/** Milliseconds since 1970; choosing another school does not move it. */
	readonly createdAt: number;
	readonly expiresAt: Date;
	/** Tells this session from others without opening it. */
	readonly hash: string;
}

export interface SignedIn {
	readonly session: Session;
	readonly actor: Actor | null;
	readonly operator: Operator | null;
	/** True where the cookie must be set again. */
	readonly fresh: boolean;
}

const limitOf = (createdAt: number, remembered: boolean): number =>
	createdAt + (remembered ? longest.remembered : longest.otherwise);

function actorOf(personId: string, name: string, school: ChosenSchool): Actor {
	const { id, role, department, duty = null } = school;
	return { personId, name, schoolId: id, schoolName: school.name, role, department, duty };
}

/** Who stands behind a session id now, with today's roles; null where it is none, or over. */
export async function readSession(sessionId: string): Promise<SignedIn | null> {
	const { session, user } = await lucia.validateSession(sessionId);
	if (!session) return null;
	const { createdAt, remembered, viaSchool, school } = session;
	const limit = limitOf(createdAt, remembered);
	if (limit <= Date.now()) {
		await lucia.invalidateSession(sessionId);
		return null;
	}
	const { id: personId, name } = user;
	const keepsPlatform = user.isOperator && !viaSchool;
	return {
		session: {
			personId,
			name,
			schoolId: school?.id ?? null,
			isOperator: keepsPlatform,
			viaSchool,
			remembered,
			createdAt,
			expiresAt: new Date(Math.min(limit, session.expiresAt.getTime())),
			hash: sessionHash(sessionId),
		},
		actor: school && actorOf(personId, name, school),
		operator: keepsPlatform ? { personId, name } : null,
		fresh: session.fresh,
	};
}

/** A new session; its raw id goes into the cookie and nowhere else. */
export async function beginSession(
	personId: string,
	school: ChosenSchool | null,
	remembered: boolean,
	{
		createdAt = Date.now(),
		viaSchool = false,
	}: Partial<Pick<Session, 'createdAt' | 'viaSchool'>> = {},
): Promise<string> {
	await lucia.deleteExpiredSessions();
	const attributes = { createdAt, remembered, viaSchool, school };
	return (await lucia.createSession(personId, attributes)).id;
}

export async function endSession(sessionId: string): Promise<void> {
	await lucia.invalidateSession(sessionId);
	tellEnded(sessionHash(sessionId));
}

/** Ends those of a person that `which` names; what they have open hears of it at once. */
export async function endSessionsOf(
	personId: string,
	which: (session: SessionRecord) => boolean,
): Promise<number> {
	const ended = await writePlatform(async (db) => {
		const rows = (await sessionsOf(db, personId)).filter(which);
		await removeSessions(
			db,
			rows.map(({ idHash }) => idHash),
		);
		return rows;
	});
	for (const { idHash } of ended) tellEnded(idHash);
	return ended.length;
}
