/** Queries on invitations. */
import { and, desc, eq, isNull, or } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { identityServices, invitations, schools } from '../db/platform/schema.ts';

export type InvitationRecord = typeof invitations.$inferSelect;

export const insertInvitation = (db: PlatformQueries, row: typeof invitations.$inferInsert) =>
	db.insert(invitations).values(row);

/** With the school, where that is in use, and its identity service. */
export const invitationByHash = (db: PlatformQueries, tokenHash: string) =>
	db
		.select({ invitation: invitations, school: schools, service: identityServices })
		.from(invitations)
		.innerJoin(schools, and(eq(schools.id, invitations.schoolId), eq(schools.status, 'active')))
		.leftJoin(identityServices, eq(identityServices.schoolId, schools.id))
		.where(eq(invitations.tokenHash, tokenHash))
		.get();

/** Neither used nor withdrawn, the newest first; some may have expired. */
export const openInvitations = (db: PlatformQueries, schoolId: string) =>
	db
		.select()
		.from(invitations)
		.where(
			and(
				eq(invitations.schoolId, schoolId),
				isNull(invitations.usedAt),
				isNull(invitations.endedAt),
			),
		)
		.orderBy(desc(invitations.createdAt));

/** False where it was used or withdrawn meanwhile. */
export async function markInvitation(
	db: PlatformQueries,
	id: string,
	values: Partial<Pick<InvitationRecord, 'usedAt' | 'usedBy' | 'endedAt'>>,
): Promise<boolean> {
	const marked = await db
		.update(invitations)
		.set(values)
		.where(and(eq(invitations.id, id), isNull(invitations.usedAt), isNull(invitations.endedAt)))
		.returning({ id: invitations.id });
	return marked.length > 0;
}

/** Those that were given for this person, or that they used. */
export const removeInvitationsFor = (db: PlatformQueries, personId: string) =>
	db
		.delete(invitations)
		.where(or(eq(invitations.personId, personId), eq(invitations.usedBy, personId)));

export const removeInvitationsOf = (db: PlatformQueries, schoolId: string) =>
	db.delete(invitations).where(eq(invitations.schoolId, schoolId));
