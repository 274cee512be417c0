/** The people of a school: listed, given another place, taken out. A change of place signs them out there. */
import { dutyWords, readDuty, type Duty } from '#domain/schools/duty.ts';
import type { Actor } from '../access/actor.ts';
import { endSessionsOf } from '../access/session.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { mayKeepPeople, notTheirs } from './permission.ts';
import { readPlace, type PlaceInSchool } from './places.ts';
import { membersOf, removeMembership, setDuty, setPlace } from './repository.ts';

export interface Member extends PlaceInSchool {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly phone: string | null;
	/** Of an auditor; null: the whole school, always. */
	readonly duty: Duty | null;
}

export async function listMembers(actor: Actor): Promise<Answer<Member[]>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	return granted(await readPlatform((db) => membersOf(db, actor.schoolId)));
}

const gone = () => refused('not-found', '本校没有这个人，可能刚被移出。请刷新后再看。');
const changed = () =>
	refused('stale', '您打开之后，这个人的角色或系部已有改动。请刷新，看过改动再办理。');
const self = () =>
	refused('not-allowed', '自己的角色由另一位学校管理员改动，以免学校没有人能管理。');

const isSame = (a: PlaceInSchool, b: PlaceInSchool): boolean =>
	a.role === b.role && a.department === b.department;

const rowOf = (member: Member) => ({
	id: member.id,
	name: member.name,
	role: member.role,
	department: member.department,
});

/** The member as the form was opened for, or why nothing is done. */
async function asOpened(db: PlatformQueries, actor: Actor, personId: string, was: PlaceInSchool) {
	const members = await membersOf(db, actor.schoolId);
	const member = members.find(({ id }) => id === personId);
	if (!member) return { refuse: gone() };
	if (personId === actor.personId) return { refuse: self() };
	return isSame(member, was) ? { member } : { refuse: changed() };
}

async function settle(
	actor: Actor,
	personId: string,
	was: PlaceInSchool,
	to: PlaceInSchool | null,
): Promise<Answer<{ name: string }>> {
	const { schoolId } = actor;
	const done = await writePlatform(async (db) => {
		const { member, refuse } = await asOpened(db, actor, personId, was);
		if (!member) return refuse;
		const after = to && { ...rowOf(member), ...to };
		if (to) await setPlace(db, personId, schoolId, to);
		else await removeMembership(db, personId, schoolId);
		const op = to ? 'update' : 'delete';
		await noteInSchool(schoolId, { place: 'members', op, before: rowOf(member), after });
		return granted({ name: member.name });
	});
	if (done.ok) await endSessionsOf(personId, (session) => session.schoolId === schoolId);
	return done;
}

/** `was`: as the form showed it; `to` as it was typed. */
export async function changeMember(
	actor: Actor,
	personId: string,
	was: PlaceInSchool,
	to: { readonly role: string; readonly department: string },
): Promise<Answer<{ name: string }>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const place = readPlace(to.role, to.department);
	if (Array.isArray(place)) return refused('invalid', '角色或系部不能这样填。', place);
	return settle(actor, personId, was, place);
}

/** Out of this school; what they did stays under their name, the account stays theirs. */
export const removeMember = (
	actor: Actor,
	personId: string,
	was: PlaceInSchool,
): Promise<Answer<{ name: string }>> =>
	mayKeepPeople(actor) ? settle(actor, personId, was, null) : Promise.resolve(notTheirs());

/** As the form shows it, so that one that was opened before a change is known. */
export const dutyKey = (duty: Duty | null): string => (duty ? JSON.stringify(duty) : '');

const dutyRow = (member: Member, duty: Duty | null) => ({
	...rowOf(member),
	duty: dutyWords(duty) || '全校',
});

async function assignDuty(
	db: PlatformQueries,
	{ schoolId }: Actor,
	{ personId, was }: { readonly personId: string; readonly was: string },
	duty: Duty | null,
): Promise<Answer<{ name: string }>> {
	const member = (await membersOf(db, schoolId)).find(({ id }) => id === personId);
	if (!member) return gone();
	if (member.role !== 'auditor')
		return refused('stale', '这个人现在不是审核/督导，没有改动。请刷新后再看。');
	if (dutyKey(member.duty) !== was) return changed();
	await setDuty(db, personId, schoolId, duty);
	const before = dutyRow(member, member.duty);
	await noteInSchool(schoolId, {
		...{ place: 'members', op: 'update', before },
		after: dutyRow(member, duty),
	});
	return granted({ name: member.name });
}

/** What an auditor audits, and when; they sign in anew. `was`: as the form showed it (`dutyKey`). */
export async function changeDuty(
	actor: Actor,
	personId: string,
	was: string,
	sent: Parameters<typeof readDuty>[0],
): Promise<Answer<{ name: string }>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const duty = readDuty(sent);
	if (Array.isArray(duty)) return refused('invalid', '范围或期限不能这样填，没有改动。', duty);
	const { schoolId } = actor;
	const done = await writePlatform((db) => assignDuty(db, actor, { personId, was }, duty));
	if (done.ok) await endSessionsOf(personId, (session) => session.schoolId === schoolId);
	return done;
}
