/**
 * Whom a school's identity service may speak for. Its school runs it, and could have it say anything:
 * it is believed about nobody but members of that school, and what it opens is that school alone
 * (`Session.viaSchool`). An account that is also of another school, or of an operator, is never bound
 * to it by what it says: only by its own person, signed in with the password.
 */
import type { KnownPerson } from '../access/let-in.ts';
import { writePlatform, type PlatformQueries } from '../db/databases.ts';
import { emailOf } from '../people/contact.ts';
import { isOfSchoolAlone } from '../people/own-member.ts';
import { membershipOf, personByContact, personById } from '../people/repository.ts';
import { bind, type Place } from './bind.ts';
import type { Claims } from './journey.ts';
import { ended, so, type Outcome } from './reasons.ts';
import { identityBySubject, identityOf } from './repository.ts';

/** Bound already, and a member still. */
async function boundPerson(db: PlatformQueries, { schoolId, issuer }: Place, subject: string) {
	const identity = await identityBySubject(db, schoolId, issuer, subject);
	if (!identity) return null;
	const member = await membershipOf(db, identity.personId, schoolId);
	return { person: member ? await personById(db, identity.personId) : undefined };
}

/** Whose verified e-mail it is: a member whose account is this school's alone, not bound there yet. */
async function personByEmail(db: PlatformQueries, place: Place, { email }: Claims) {
	const known = emailOf(email ?? '');
	const person = known && (await personByContact(db, { kind: 'email', email: known }));
	if (!person || !(await isOfSchoolAlone(db, person, place.schoolId))) return null;
	const before = await identityOf(db, place.schoolId, person.id);
	return before?.issuer === place.issuer ? null : person;
}

export const recognise = (place: Place, claims: Claims): Promise<Outcome<KnownPerson>> =>
	writePlatform(async (db) => {
		const bound = await boundPerson(db, place, claims.subject);
		if (bound) return bound.person ? so(bound.person) : ended('stranger');
		const person = await personByEmail(db, place, claims);
		if (!person) return ended('stranger');
		await bind(db, place, claims.subject, person);
		return so(person);
	});
