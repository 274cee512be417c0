/**
 * What lucia keeps its sessions in. Only the SHA-256 of a session id is stored; lucia is given the
 * raw id back, for it writes `session.id` into the cookie when it renews a session.
 */
import { createHash } from 'node:crypto';
import { and, eq, lte, or, sql } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { writePlatform, type PlatformQueries } from '../db/databases.ts';
import { identityServices, memberships, people, schools, sessions } from '../db/platform/schema.ts';
import { originNow } from '../db/origin.ts';
import { prepared } from '../db/prepared.ts';
import { rememberPlatform } from '../db/remembered.ts';
import { byPassword, onDuty } from '../people/repository.ts';

export const sessionHash = (sessionId: string): string =>
	createHash('sha256').update(sessionId).digest('hex');

const columns = {
	session: {
		personId: sessions.personId,
		expiresAt: sessions.expiresAt,
		createdAt: sessions.createdAt,
		remembered: sessions.remembered,
		viaSchool: sessions.viaSchool,
	},
	person: { id: people.id, name: people.name, isOperator: people.isOperator },
	membership: {
		role: memberships.role,
		department: memberships.department,
		duty: memberships.duty,
	},
	school: { id: schools.id, name: schools.name },
};

/** The session with its person and what they are in the school they chose, in one query. */
const byHash = prepared((db: PlatformQueries) =>
	db
		.select(columns)
		.from(sessions)
		.innerJoin(people, eq(people.id, sessions.personId))
		.leftJoin(schools, and(eq(schools.id, sessions.schoolId), eq(schools.status, 'active')))
		.leftJoin(identityServices, eq(identityServices.schoolId, schools.id))
		.leftJoin(
			memberships,
			and(
				eq(memberships.personId, people.id),
				eq(memberships.schoolId, schools.id),
				or(sessions.viaSchool, byPassword),
				onDuty,
			),
		)
		.where(eq(sessions.idHash, sql.placeholder('idHash')))
		.prepare(),
);

const query = (db: PlatformQueries, idHash: string) => byHash(db).get({ idHash });

type Found = NonNullable<Awaited<ReturnType<typeof query>>>;

/** A page and its parts ask once; another process may have changed a role, and is heard in a second. */
const find = (idHash: string): Promise<Found | undefined> =>
	rememberPlatform(`session ${idHash}`, (db) => query(db, idHash));

const sessionOf = (id: string, { session, school, membership }: Found): DatabaseSession => ({
	id,
	userId: session.personId,
	expiresAt: new Date(session.expiresAt),
	attributes: {
		createdAt: session.createdAt,
		remembered: session.remembered,
		viaSchool: session.viaSchool,
		school: school && membership && { ...school, ...membership },
	},
});

const personOf = ({ person }: Found): DatabaseUser => ({
	id: person.id,
	attributes: { name: person.name, isOperator: person.isOperator },
});

export const sessionStore: Adapter = {
	async getSessionAndUser(sessionId) {
		const found = await find(sessionHash(sessionId));
		return found ? [sessionOf(sessionId, found), personOf(found)] : [null, null];
	},
	// Ids cannot be known from their hashes: a list of a person's sessions is not lucia's to give.
	getUserSessions: () => Promise.resolve([]),
	async setSession({ id, userId, expiresAt, attributes }) {
		const { createdAt, remembered, viaSchool, school } = attributes;
		const { from, agent } = originNow();
		await writePlatform((db) =>
			db.insert(sessions).values({
				idHash: sessionHash(id),
				personId: userId,
				schoolId: school?.id ?? null,
				expiresAt: expiresAt.getTime(),
				createdAt,
				remembered,
				viaSchool,
				address: from,
				agent,
			}),
		);
	},
	async updateSessionExpiration(sessionId, expiresAt) {
		await writePlatform((db) =>
			db
				.update(sessions)
				.set({ expiresAt: expiresAt.getTime() })
				.where(eq(sessions.idHash, sessionHash(sessionId))),
		);
	},
	async deleteSession(sessionId) {
		await writePlatform((db) =>
			db.delete(sessions).where(eq(sessions.idHash, sessionHash(sessionId))),
		);
	},
	async deleteUserSessions(personId) {
		await writePlatform((db) => db.delete(sessions).where(eq(sessions.personId, personId)));
	},
	async deleteExpiredSessions() {
		await writePlatform((db) => db.delete(sessions).where(lte(sessions.expiresAt, Date.now())));
	},
};
