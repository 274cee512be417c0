/** Somebody who was invited comes in by the school's identity service, and needs no password. */
import type { KnownPerson } from '../access/let-in.ts';
import { madePassword } from '../access/made-password.ts';
import { hashPassword } from '../access/password.ts';
import { writePlatform, type PlatformQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { emailOf } from '../people/contact.ts';
import { joinBy } from '../people/accept.ts';
import { insertPerson, personByContact } from '../people/repository.ts';
import type { Claims } from './journey.ts';
import { bind } from './bind.ts';
import { ended, so, type Outcome } from './reasons.ts';
import { identityBySubject, type ServiceRecord } from './repository.ts';

/** An e-mail that another account has stays with that one. */
async function freeEmail(db: PlatformQueries, { email }: Claims): Promise<string | null> {
	const known = emailOf(email ?? '');
	if (known === null) return null;
	return (await personByContact(db, { kind: 'email', email: known })) ? null : known;
}

export async function joinByIdentity(
	{ schoolId, issuer }: ServiceRecord,
	token: string,
	claims: Claims,
): Promise<Outcome<KnownPerson>> {
	// Nobody knows it; an administrator's link sets another one.
	const passwordHash = await hashPassword(madePassword());
	return writePlatform(async (db) => {
		if (await identityBySubject(db, schoolId, issuer, claims.subject)) return ended('taken');
		const email = await freeEmail(db, claims);
		const joined = await joinBy(db, token, schoolId, async (name) => {
			const account = { id: newId(), name, email, phone: null, isOperator: false };
			const person: KnownPerson = { ...account, passwordHash, createdAt: now() };
			await insertPerson(db, person);
			return person;
		});
		if (!joined) return ended('invitation');
		await bind(db, { schoolId, issuer }, claims.subject, joined);
		return so(joined);
	});
}
