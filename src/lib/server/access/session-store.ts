/**
 * What lucia keeps its sessions in. Only the SHA-256 of a session id is stored; lucia is given the
 * raw id back, for it writes `session.id` into the cookie when it renews a session.
 */
import { createHash } from 'node:crypto';
import { and, eq, lte } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { onPlatformChange, readPlatform, writePlatform } from '../db/databases.ts';
import { memberships, people, schools, sessions } from '../db/platform/schema.ts';

export const sessionHash = (sessionId: string): string =>
	createHash('sha256').update(sessionId).digest('hex');

/** For so long a page and its parts need ask only once; another process may have changed a role. */
const freshMilliseconds = 1000;
const mostFresh = 10_000;

const columns = { session: sessions, person: people, membership: memberships, school: schools };

/** The session with its person and what they are in the school they chose, in one query. */
const query = (idHash: string) =>
	readPlatform((db) =>
		db
			.select(columns)
			.from(sessions)
			.innerJoin(people, eq(people.id, sessions.personId))
			.leftJoin(schools, and(eq(schools.id, sessions.schoolId), eq(schools.status, 'active')))
			.leftJoin(
				memberships,
				and(eq(memberships.personId, people.id), eq(memberships.schoolId, schools.id)),
			)
			.where(eq(sessions.idHash, idHash))
			.get(),
	);

type Found = NonNullable<Awaited<ReturnType<typeof query>>>;

const fresh = new Map<
	string,
	{ readonly until: number; readonly found: Promise<Found | undefined> }
>();
onPlatformChange(() => fresh.clear());

/** As `query`, remembered until this process changes anything, and for a second at most. */
function find(idHash: string): Promise<Found | undefined> {
	const known = fresh.get(idHash);
	if (known && known.until > Date.now()) return known.found;
	if (fresh.size >= mostFresh) fresh.clear();
	const found = query(idHash);
	fresh.set(idHash, { until: Date.now() + freshMilliseconds, found });
	found.catch(() => fresh.delete(idHash));
	return found;
}

const sessionOf = (id: string, { session, school, membership }: Found): DatabaseSession => ({
	id,
	userId: session.personId,
	expiresAt: new Date(session.expiresAt),
	attributes: {
		createdAt: session.createdAt,
		remembered: session.remembered,
		school: school && membership && { id: school.id, name: school.name, ...roleOf(membership) },
	},
});

const roleOf = ({ role, department }: NonNullable<Found['membership']>) => ({ role, department });

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
		const { createdAt, remembered, school } = attributes;
		await writePlatform((db) =>
			db.insert(sessions).values({
				idHash: sessionHash(id),
				personId: userId,
				schoolId: school?.id ?? null,
				expiresAt: expiresAt.getTime(),
				createdAt,
				remembered,
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
