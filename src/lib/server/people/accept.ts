/** An invitation is opened, and used once: with an account that one has, or with a new one. */
import { roleNames, type SchoolRole } from '../access/role.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { markInvitation } from './invitation-repository.ts';
import { newPersonRow, takenBy, type NewPerson } from './new-person.ts';
import { insertMembership, insertPerson, membershipOf } from './repository.ts';
import { isRefused, none, ofKind, usable, type Usable } from './usable.ts';

export interface OpenedInvitation {
	readonly kind: 'join' | 'password';
	readonly schoolName: string;
	readonly role: SchoolRole;
	readonly roleName: string;
	readonly department: string;
	readonly name: string;
	readonly expiresAt: string;
	/** 登录码 of the school, where it has an identity service to join by. */
	readonly code: string | null;
	/** Whether one may come in by a password. */
	readonly passwords: boolean;
}

export async function openInvitation(token: string): Promise<Answer<OpenedInvitation>> {
	const found = await readPlatform((db) => usable(db, token));
	if (isRefused(found)) return found;
	const { kind, role, department, name, expiresAt } = found.invitation;
	const { schoolName, code, passwords } = found;
	return granted({
		...{ kind, schoolName, role, roleName: roleNames[role], department, name, expiresAt },
		...{ code, passwords },
	});
}

/** Within the transaction; the invitation is used by it or nothing is done. */
async function join(
	db: PlatformQueries,
	{ invitation, schoolName }: Usable,
	personId: string,
	name: string,
): Promise<Answer<{ schoolName: string }>> {
	const { id, schoolId, role, department } = invitation;
	if (await membershipOf(db, personId, schoolId))
		return refused('invalid', `您已是${schoolName}的成员，不必再接受。`);
	if (!(await markInvitation(db, id, { usedAt: now(), usedBy: personId }))) return none();
	await insertMembership(db, { personId, schoolId, role, department, createdAt: now() });
	const after = { id: personId, name, role, department };
	await noteInSchool(schoolId, { place: 'members', op: 'insert', before: null, after });
	return granted({ schoolName });
}

interface Joiner {
	readonly personId: string;
	readonly name: string;
	readonly viaSchool?: boolean;
}

/** A school's service speaks for nobody in another school: it cannot take them there either. */
const byAnother = () =>
	refused(
		'not-allowed',
		'您这次是由另一所学校的身份服务登录的，只在那里有效。请退出后用密码登录，再打开这个链接。',
	);

/** Whoever is signed in joins the school. */
export const acceptAs = async (
	{ personId, name, viaSchool }: Joiner,
	token: string,
): Promise<Answer<{ schoolName: string }>> => {
	if (viaSchool) return byAnother();
	return writePlatform(async (db) => {
		const found = ofKind(await usable(db, token), 'join');
		return isRefused(found) ? found : join(db, found, personId, name);
	});
};

/** Makes the account that joins. */
export async function acceptAsNew(
	token: string,
	person: NewPerson,
): Promise<Answer<{ schoolName: string }>> {
	const open = ofKind(await readPlatform((db) => usable(db, token)), 'join');
	if (isRefused(open)) return open;
	if (!open.passwords)
		return refused('not-allowed', '这所学校只用学校的身份服务登录，请由它加入。');
	const row = await newPersonRow(person, [open.schoolName]);
	if (!row.ok) return row;
	return writePlatform(async (db) => {
		const found = ofKind(await usable(db, token), 'join');
		if (isRefused(found)) return found;
		if (await takenBy(db, row.value))
			return refused('invalid', '不能用这个邮箱或手机号建立账号。已有账号的，请先登录再打开链接。');
		await insertPerson(db, row.value);
		return join(db, found, row.value.id, row.value.name);
	});
}

/** Whoever an identity service of the invitation's own school vouches for: `make` is asked for the account. */
export async function joinBy<Person extends { readonly id: string; readonly name: string }>(
	db: PlatformQueries,
	token: string,
	schoolId: string,
	make: (name: string) => Promise<Person>,
): Promise<Person | null> {
	const found = ofKind(await usable(db, token), 'join');
	if (isRefused(found) || found.invitation.schoolId !== schoolId) return null;
	const person = await make(found.invitation.name);
	const joined = await join(db, found, person.id, person.name);
	if (!joined.ok) throw new Error('A new account could not join');
	return person;
}
