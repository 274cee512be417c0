/** Who somebody is at the school's identity service: bound and unbound, and told to the school's record. */
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { writePlatform, type PlatformQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { mayKeepPeople, notTheirs } from '../people/permission.ts';
import { personById } from '../people/repository.ts';
import { identityOf, insertIdentity, removeIdentity, type ServiceRecord } from './repository.ts';

export type Place = Pick<ServiceRecord, 'schoolId' | 'issuer'>;

/** In the transaction. */
export async function bind(
	db: PlatformQueries,
	{ schoolId, issuer }: Place,
	subject: string,
	person: { readonly id: string; readonly name: string },
): Promise<void> {
	// One of an issuer that the school has left gives way.
	await removeIdentity(db, schoolId, person.id);
	await insertIdentity(db, { schoolId, issuer, subject, personId: person.id, createdAt: now() });
	const after = { id: person.id, name: person.name, issuer };
	await noteInSchool(schoolId, { place: 'identities', op: 'insert', before: null, after });
}

/** In the transaction; false: they were not bound. */
export async function unbind(db: PlatformQueries, schoolId: string, personId: string) {
	const identity = await identityOf(db, schoolId, personId);
	const person = await personById(db, personId);
	if (!identity || !person) return false;
	await removeIdentity(db, schoolId, personId);
	const before = { id: personId, name: person.name, issuer: identity.issuer };
	await noteInSchool(schoolId, { place: 'identities', op: 'delete', before, after: null });
	return true;
}

/** For a member whom the service now knows under another name. */
export async function unbindMember(actor: Actor, personId: string): Promise<Answer<null>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const done = await writePlatform((db) => unbind(db, actor.schoolId, personId));
	return done ? granted(null) : refused('not-found', '这个人没有关联。请刷新后再看。');
}
