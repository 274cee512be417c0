/**
 * A member whose account is this school's alone. What opens an account opens every school of its
 * person: whoever is in another one too, or keeps the platform, is not an administrator's to open.
 */
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, type PlatformQueries } from '../db/databases.ts';
import { mayKeepPeople, notTheirs } from './permission.ts';
import { membershipOf, otherSchoolsOf, personById } from './repository.ts';

/** Whether a person is in this school and in no other, and keeps no platform. */
export async function isOfSchoolAlone(
	db: PlatformQueries,
	{ id, isOperator }: { readonly id: string; readonly isOperator: boolean },
	schoolId: string,
): Promise<boolean> {
	const member = await membershipOf(db, id, schoolId);
	return member !== undefined && !isOperator && (await otherSchoolsOf(db, id, schoolId)) === 0;
}

async function memberIn(db: PlatformQueries, personId: string, schoolId: string) {
	const member = await membershipOf(db, personId, schoolId);
	const person = await personById(db, personId);
	const alone = person !== undefined && (await isOfSchoolAlone(db, person, schoolId));
	return { member, person, alone };
}

type Found = Awaited<ReturnType<typeof memberIn>>;
type OwnMember = { readonly [key in 'member' | 'person']: NonNullable<Found[key]> };

/** `instead`: who does it for the others. */
export async function ownMember(
	actor: Actor,
	personId: string,
	instead: string,
): Promise<Answer<OwnMember>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const found = await readPlatform((db) => memberIn(db, personId, actor.schoolId));
	const { member, person, alone } = found;
	if (!member || !person)
		return refused('not-found', '本校没有这个人，可能刚被移出。请刷新后再看。');
	if (!alone) return refused('not-allowed', `${person.name}的账号不只属于本校，${instead}。`);
	return granted({ member, person });
}
