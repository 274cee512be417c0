/** People and what they are in which school. */
import type { Person } from '#domain/plan/row.ts';
import { guestName } from '#domain/schools/guest.ts';
import { machine } from '../access/actor.ts';
import { hashPassword } from '../access/password.ts';
import { passwordFault } from '../access/password-fault.ts';
import type { SchoolRole } from '../access/role.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { rememberPlatform } from '../db/remembered.ts';
import { schoolById } from '../directory/schools.ts';
import { removeFactor } from '../access/second-factor/index.ts';
import { contactOf } from './contact.ts';
import { newPersonRow, takenBy, type NewPerson, type PersonRow } from './new-person.ts';
import { passwordOwner } from './password-owner.ts';
import * as repository from './repository.ts';

export interface FirstPlace {
	readonly schoolId: string;
	readonly role: SchoolRole;
	readonly department?: string;
}

export interface AccountOrder extends NewPerson {
	/** What they are in a school; absent: a person without a school. */
	readonly member?: FirstPlace;
}

async function insert(db: PlatformQueries, row: PersonRow, member: FirstPlace | undefined) {
	if (await takenBy(db, row)) return refused('invalid', '这个邮箱或手机号已有账号。');
	if (row.isOperator && (await repository.firstOperator(db)))
		return refused('not-allowed', '平台管理员已经有了，请由他登录后办理。');
	if (member && !(await schoolById(db, member.schoolId)))
		return refused('not-found', '没有这所学校。');
	await repository.insertPerson(db, row);
	if (member)
		await repository.insertMembership(db, {
			personId: row.id,
			schoolId: member.schoolId,
			role: member.role,
			department: member.department ?? '',
			createdAt: row.createdAt,
		});
	return granted({ personId: row.id });
}

/** For the command line and for demonstration: a person, and what they are in one school. */
export async function createPerson(person: AccountOrder): Promise<Answer<{ personId: string }>> {
	const { member } = person;
	const school = member && (await readPlatform((db) => schoolById(db, member.schoolId)));
	const row = await newPersonRow(person, school ? [school.name] : []);
	return row.ok ? writePlatform((db) => insert(db, row.value, member)) : row;
}

export interface FirstOperator {
	readonly name: string;
	/** E-mail or mobile number. */
	readonly account: string;
	readonly password: string;
}

/** For the command line: the first 平台管理员; refused where there is one. */
export function createFirstOperator(first: FirstOperator): Promise<Answer<{ personId: string }>> {
	const { name, password } = first;
	const contact = contactOf(first.account);
	if (!contact) {
		const fault = {
			path: 'account',
			wrong: `${first.account} 不是邮箱或手机号`,
			right: '填写邮箱或手机号',
		};
		return Promise.resolve(refused('invalid', '账号不能用。', [fault]));
	}
	const { kind: _, ...reached } = contact;
	return createPerson({ name, password, ...reached, isOperator: true });
}

const noAccount = () => refused('not-found', '没有这个账号。');

async function personWith(account: string) {
	const contact = contactOf(account);
	return contact ? readPlatform((db) => repository.personByContact(db, contact)) : undefined;
}

/** For the command line: takes away a second factor that was lost, and signs its person out. */
export async function dropSecondFactor(account: string): Promise<Answer<{ name: string }>> {
	const person = await personWith(account);
	if (!person) return noAccount();
	return writePlatform(async (db) => {
		if (!(await removeFactor(db, person.id)))
			return refused('stage', `${person.name}没有开启两步验证，没有改动。`);
		await repository.endSessionsOf(db, person.id);
		return granted({ name: person.name });
	});
}

/** For the command line: another password; whoever is signed in with the old one is signed out. */
export async function resetPassword(
	account: string,
	password: string,
): Promise<Answer<{ name: string }>> {
	const person = await personWith(account);
	if (!person) return noAccount();
	const owner = await readPlatform((db) => passwordOwner(db, person.id));
	const weak = await passwordFault(password, owner);
	if (weak) return refused('invalid', '密码不能用，没有改动。', [weak]);
	const passwordHash = await hashPassword(password);
	return writePlatform(async (db) => {
		await repository.setPassword(db, person.id, passwordHash);
		await repository.endSessionsOf(db, person.id);
		return granted({ name: person.name });
	});
}

/** For the command line: makes a person known by e-mail or phone a member of one more school. */
export function joinSchool(
	account: string,
	schoolId: string,
	role: SchoolRole,
	department = '',
): Promise<Answer<{ personId: string }>> {
	const contact = contactOf(account);
	return writePlatform(async (db) => {
		const person = contact && (await repository.personByContact(db, contact));
		if (!person || !(await schoolById(db, schoolId)))
			return refused('not-found', '没有这个人或这所学校。');
		const personId = person.id;
		const before = await repository.membershipOf(db, personId, schoolId);
		if (before) return refused('invalid', `${person.name}已是这所学校的成员。`);
		await repository.insertMembership(db, {
			personId,
			schoolId,
			role,
			department,
			createdAt: now(),
		});
		return granted({ personId });
	});
}

export { acceptAs, acceptAsNew, openInvitation } from './accept.ts';
export { acceptPassword } from './accept-password.ts';
export {
	invite,
	inviteToResetPassword,
	listInvitations,
	withdrawInvitation,
	type Invited,
} from './invite.ts';
export { erasePerson, type Erased } from './erase.ts';
export {
	changeDuty,
	changeMember,
	dutyKey,
	listMembers,
	removeMember,
	type Member,
} from './members.ts';
export { mayKeepPeople } from './permission.ts';
export { resetSecondFactor } from './reset-second-factor.ts';

/** Stands in the place of a person where the command line of the machine did something. */
export const machineId = 'machine';

type Named = Pick<Person, 'id' | 'name'>;

async function namedIn(db: PlatformQueries, wanted: string[]): Promise<Named[]> {
	const known: Named[] = await repository.namesByIds(db, wanted);
	const ids = new Set(known.map(({ id }) => id));
	const unknown = wanted.filter((id) => !ids.has(id));
	if (unknown.length === 0) return known;
	const guests = await repository.guestsByIds(db, unknown);
	return known.concat(guests.map((guest) => ({ id: guest.id, name: guestName(guest) })));
}

/** Names of people, and of guests, by id; who is no longer known stands as 已离开. */
export async function namesOf(ids: Iterable<string>): Promise<(id: string) => Person> {
	const wanted = [...new Set(ids)];
	const rows =
		wanted.length > 0
			? await rememberPlatform(`names ${wanted.join(' ')}`, (db) => namedIn(db, wanted))
			: [];
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	return (id) => ({ id, name: names.get(id) ?? (id === machineId ? machine.name : '已离开') });
}
