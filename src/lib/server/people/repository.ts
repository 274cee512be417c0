/** Queries on people and their memberships. */
import { and, eq, inArray, isNull, ne, notInArray, or, sql, type Placeholder } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import {
	identities,
	identityServices,
	guestLinks,
	memberships,
	people,
	schools,
	sessions,
} from '../db/platform/schema.ts';
import { prepared } from '../db/prepared.ts';
import type { Contact } from './contact.ts';

export const personByContact = (db: PlatformQueries, contact: Contact) =>
	db
		.select()
		.from(people)
		.where(
			contact.kind === 'email' ? eq(people.email, contact.email) : eq(people.phone, contact.phone),
		)
		.get();

export const insertPerson = (db: PlatformQueries, person: typeof people.$inferInsert) =>
	db.insert(people).values(person);

export const insertMembership = (db: PlatformQueries, row: typeof memberships.$inferInsert) =>
	db.insert(memberships).values(row);

export const firstOperator = (db: PlatformQueries) =>
	db.select({ id: people.id }).from(people).where(eq(people.isOperator, true)).limit(1).get();

export const namesByIds = (db: PlatformQueries, ids: string[]) =>
	db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids));

/** Guests stand in the records under the id of their link. */
export const guestsByIds = (db: PlatformQueries, ids: string[]) =>
	db
		.select({
			id: guestLinks.id,
			kind: guestLinks.kind,
			name: guestLinks.name,
			unit: guestLinks.unit,
		})
		.from(guestLinks)
		.where(inArray(guestLinks.id, ids));

const membershipColumns = {
	id: schools.id,
	name: schools.name,
	role: memberships.role,
	department: memberships.department,
	duty: memberships.duty,
};

const today = sql`date('now', '+8 hours')`;

/** Whether the time that a membership is for has come and has not gone; in China, as all days are. */
export const onDuty = sql<boolean>`(${memberships.duty} IS NULL OR (
	json_extract(${memberships.duty}, '$.from') <= ${today}
	AND (json_extract(${memberships.duty}, '$.until') = '' OR json_extract(${memberships.duty}, '$.until') >= ${today})))`;

/** The active schools of a person, with what they are in each. */
export const schoolsOfPerson = (db: PlatformQueries, personId: string) =>
	db
		.select(membershipColumns)
		.from(memberships)
		.innerJoin(schools, eq(schools.id, memberships.schoolId))
		.where(and(eq(memberships.personId, personId), eq(schools.status, 'active'), onDuty))
		.orderBy(schools.name);

/**
 * Of a membership beside its school's identity service: whether a password opens the school for it.
 * Administrators always come in by theirs, so that a service that fails can be set right.
 */
export const byPassword = or(
	isNull(identityServices.passwords),
	eq(identityServices.passwords, true),
	eq(memberships.role, 'school-admin'),
);

const openByPassword = (db: PlatformQueries, personId: string | Placeholder) =>
	db
		.select(membershipColumns)
		.from(memberships)
		.innerJoin(schools, eq(schools.id, memberships.schoolId))
		.leftJoin(identityServices, eq(identityServices.schoolId, schools.id))
		.where(
			and(eq(memberships.personId, personId), eq(schools.status, 'active'), byPassword, onDuty),
		);

/** Those of `schoolsOfPerson` that a password opens. */
export const schoolsByPassword = (db: PlatformQueries, personId: string) =>
	openByPassword(db, personId).orderBy(schools.name);

const someByPassword = prepared((db: PlatformQueries) =>
	openByPassword(db, sql.placeholder('personId')).limit(sql.placeholder('most')).prepare(),
);

/** As many of them as `most`, whichever: an auditor may be in thousands. */
export const someSchoolsByPassword = (db: PlatformQueries, personId: string, most: number) =>
	someByPassword(db).all({ personId, most });

const ofSchool = (personId: string, schoolId: string) =>
	and(eq(memberships.personId, personId), eq(memberships.schoolId, schoolId));

export const membershipOf = (db: PlatformQueries, personId: string, schoolId: string) =>
	db.select().from(memberships).where(ofSchool(personId, schoolId)).get();

export const setPassword = (db: PlatformQueries, id: string, passwordHash: string) =>
	db.update(people).set({ passwordHash }).where(eq(people.id, id));

export const endSessionsOf = (db: PlatformQueries, personId: string) =>
	db.delete(sessions).where(eq(sessions.personId, personId));

/** Some person, where there is one at all. */
export const anyone = (db: PlatformQueries) =>
	db.select({ id: people.id }).from(people).limit(1).get();

/** Who is what in a school, without what opens their account. */
export const membersOf = (db: PlatformQueries, schoolId: string) =>
	db
		.select({
			id: people.id,
			name: people.name,
			email: people.email,
			phone: people.phone,
			role: memberships.role,
			department: memberships.department,
			duty: memberships.duty,
		})
		.from(memberships)
		.innerJoin(people, eq(people.id, memberships.personId))
		.where(eq(memberships.schoolId, schoolId))
		.orderBy(people.id);

export const personById = (db: PlatformQueries, id: string) =>
	db.select().from(people).where(eq(people.id, id)).get();

export const removePerson = (db: PlatformQueries, id: string) =>
	db.delete(people).where(eq(people.id, id));

export const removeMemberships = (db: PlatformQueries, schoolId: string) =>
	db.delete(memberships).where(eq(memberships.schoolId, schoolId));

/** Accounts among `ids` that are in no school any more and run no platform. */
export const removeStrays = (db: PlatformQueries, ids: readonly string[]) =>
	db
		.delete(people)
		.where(
			and(
				inArray(people.id, [...ids]),
				eq(people.isOperator, false),
				notInArray(people.id, db.select({ id: memberships.personId }).from(memberships)),
			),
		);

export const setPlace = (
	db: PlatformQueries,
	personId: string,
	schoolId: string,
	place: Pick<typeof memberships.$inferSelect, 'role' | 'department'>,
) =>
	db
		.update(memberships)
		.set(place.role === 'auditor' ? place : { ...place, duty: null })
		.where(ofSchool(personId, schoolId));

export const setDuty = (
	db: PlatformQueries,
	personId: string,
	schoolId: string,
	duty: typeof memberships.$inferSelect.duty,
) => db.update(memberships).set({ duty }).where(ofSchool(personId, schoolId));

/** With what the school's identity service says of them. */
export async function removeMembership(
	db: PlatformQueries,
	personId: string,
	schoolId: string,
): Promise<void> {
	const own = and(eq(identities.personId, personId), eq(identities.schoolId, schoolId));
	await db.delete(identities).where(own);
	await db.delete(memberships).where(ofSchool(personId, schoolId));
}

/** How many schools beside this one a person is in. */
export const otherSchoolsOf = (db: PlatformQueries, personId: string, schoolId: string) =>
	db.$count(
		memberships,
		and(eq(memberships.personId, personId), ne(memberships.schoolId, schoolId)),
	);
