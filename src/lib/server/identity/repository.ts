/** Queries on schools' identity services and who is who there. */
import { and, eq } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { identities, identityServices, people, schools } from '../db/platform/schema.ts';

export type ServiceRecord = typeof identityServices.$inferSelect;
export type IdentityRecord = typeof identities.$inferSelect;

export const serviceOf = (db: PlatformQueries, schoolId: string) =>
	db.select().from(identityServices).where(eq(identityServices.schoolId, schoolId)).get();

/** Of a school that is in use, with its name. */
export const serviceByCode = (db: PlatformQueries, code: string) =>
	db
		.select({ service: identityServices, schoolName: schools.name })
		.from(identityServices)
		.innerJoin(
			schools,
			and(eq(schools.id, identityServices.schoolId), eq(schools.status, 'active')),
		)
		.where(eq(identityServices.code, code))
		.get();

export const keepService = (db: PlatformQueries, { schoolId, ...service }: ServiceRecord) =>
	db
		.insert(identityServices)
		.values({ schoolId, ...service })
		.onConflictDoUpdate({ target: identityServices.schoolId, set: service });

export const removeService = (db: PlatformQueries, schoolId: string) =>
	db.delete(identityServices).where(eq(identityServices.schoolId, schoolId));

const at = (schoolId: string, issuer: string) =>
	and(eq(identities.schoolId, schoolId), eq(identities.issuer, issuer));

export const identityBySubject = (
	db: PlatformQueries,
	schoolId: string,
	issuer: string,
	subject: string,
) =>
	db
		.select()
		.from(identities)
		.where(and(at(schoolId, issuer), eq(identities.subject, subject)))
		.get();

const ofPerson = (schoolId: string, personId: string) =>
	and(eq(identities.schoolId, schoolId), eq(identities.personId, personId));

export const identityOf = (db: PlatformQueries, schoolId: string, personId: string) =>
	db.select().from(identities).where(ofPerson(schoolId, personId)).get();

export const insertIdentity = (db: PlatformQueries, row: IdentityRecord) =>
	db.insert(identities).values(row);

export const removeIdentity = (db: PlatformQueries, schoolId: string, personId: string) =>
	db.delete(identities).where(ofPerson(schoolId, personId));

/** Who is known to the service, by name. */
export const identitiesAt = (db: PlatformQueries, schoolId: string, issuer: string) =>
	db
		.select({ personId: people.id, name: people.name, createdAt: identities.createdAt })
		.from(identities)
		.innerJoin(people, eq(people.id, identities.personId))
		.where(at(schoolId, issuer))
		.orderBy(people.name, people.id);
