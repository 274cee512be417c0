/** An invitation is opened, and used once: with an account that one has, with a new one, or for a password. */
import { hashPassword } from '../access/password.ts';
import { passwordFault } from '../access/password-fault.ts';
import { endSessionsOf } from '../access/session.ts';
import { roleNames, type SchoolRole } from '../access/role.ts';
import { granted, refused, type Answer, type Refusal } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import {
	invitationByHash,
	markInvitation,
	type InvitationRecord,
} from './invitation-repository.ts';
import { tokenHashOf } from './invite.ts';
import { isOfSchoolAlone } from './own-member.ts';
import { newPersonRow, takenBy, type NewPerson } from './new-person.ts';
import { passwordOwner } from './password-owner.ts';
import {
	insertMembership,
	insertPerson,
	membershipOf,
	personById,
	setPassword,
} from './repository.ts';

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

interface Usable {
	readonly invitation: InvitationRecord;
	readonly schoolName: string;
	readonly code: string | null;
	readonly passwords: boolean;
}

type Refused = { readonly ok: false; readonly refusal: Refusal };

const again = '请向本校的学校管理员要一份新的。';
const none = () => refused('not-found', `没有这份邀请，链接可能不完整。${again}`);

async function usable(db: PlatformQueries, token: string): Promise<Usable | Refused> {
	const found = await invitationByHash(db, tokenHashOf(token));
	if (!found) return none();
	const { invitation, school, service } = found;
	if (invitation.usedAt !== null) return refused('stage', `这份邀请已经用过。${again}`);
	if (invitation.endedAt !== null) return refused('stage', `这份邀请已被撤回。${again}`);
	if (invitation.expiresAt <= now()) return refused('stage', `这份邀请已过期。${again}`);
	const passwords = service?.passwords !== false || invitation.role === 'school-admin';
	return { invitation, schoolName: school.name, code: service?.code ?? null, passwords };
}

const isRefused = (found: object): found is Refused => 'refusal' in found;

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

const ofKind = (found: Usable | Refused, kind: InvitationRecord['kind']): Usable | Refused =>
	isRefused(found) || found.invitation.kind === kind ? found : none();

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

/** Whose password the link sets. */
async function passwordToSet(db: PlatformQueries, token: string) {
	const found = ofKind(await usable(db, token), 'password');
	if (isRefused(found)) return found;
	const person = await personById(db, found.invitation.personId ?? '');
	if (!person) return none();
	// Whoever has joined another school since is no longer this one's to open.
	if (!(await isOfSchoolAlone(db, person, found.invitation.schoolId)))
		return refused('stage', '这份链接已失效：账号现在不只属于这所学校。请由平台管理员重置密码。');
	return { ...found, person, owner: await passwordOwner(db, person.id) };
}

/** Sets the password of whom the link is for, and signs them out everywhere. */
export async function acceptPassword(
	token: string,
	password: string,
): Promise<Answer<{ name: string }>> {
	const open = await readPlatform((db) => passwordToSet(db, token));
	if (isRefused(open)) return open;
	const weak = await passwordFault(password, open.owner);
	if (weak) return refused('invalid', '密码不能用，没有改动。', [weak]);
	const passwordHash = await hashPassword(password);
	const done = await writePlatform(async (db) => {
		const found = await passwordToSet(db, token);
		if (isRefused(found)) return found;
		const { invitation, person } = found;
		const { id, schoolId } = invitation;
		if (!(await markInvitation(db, id, { usedAt: now(), usedBy: person.id }))) return none();
		await setPassword(db, person.id, passwordHash);
		const after = { id: person.id, name: person.name };
		await noteInSchool(schoolId, { place: 'passwords', op: 'update', before: null, after });
		return granted({ name: person.name, personId: person.id });
	});
	if (done.ok) await endSessionsOf(done.value.personId, () => true);
	return done;
}
