/** Links that an administrator gives: to join the school, or to set a password anew. Shown once. */
import { createHash, randomBytes } from 'node:crypto';
import { name as nameShape } from '#domain/plan/fields.ts';
import { validate } from '#domain/validate.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import {
	insertInvitation,
	markInvitation,
	openInvitations,
	type InvitationRecord,
} from './invitation-repository.ts';
import { ownMember } from './own-member.ts';
import { mayKeepPeople, notTheirs } from './permission.ts';
import { readPlace } from './places.ts';

const days = { join: 7, password: 1 } as const;

export const tokenHashOf = (token: string): string =>
	createHash('sha256').update(token).digest('hex');

export interface Invited {
	/** What stands in the link; nobody is shown it again. */
	readonly token: string;
	readonly name: string;
	/** ISO time. */
	readonly expiresAt: string;
}

type New = Pick<InvitationRecord, 'kind' | 'role' | 'department' | 'name' | 'personId'>;

async function give(actor: Actor, invitation: New): Promise<Invited> {
	const token = randomBytes(32).toString('base64url');
	const createdAt = now();
	const lasting = days[invitation.kind] * 86_400_000;
	const expiresAt = new Date(Date.parse(createdAt) + lasting).toISOString();
	const { schoolId, personId: createdBy } = actor;
	const id = newId();
	const row = { ...invitation, id, tokenHash: tokenHashOf(token), schoolId, createdBy };
	await writePlatform(async (db) => {
		await insertInvitation(db, { ...row, createdAt, expiresAt });
		const { name, role, department, kind } = invitation;
		const after = { id, name, role, department, kind, expires_at: expiresAt };
		await noteInSchool(schoolId, { place: 'invitations', op: 'insert', before: null, after });
	});
	return { token, name: invitation.name, expiresAt };
}

/** `name`: whom it is for. */
export async function invite(
	actor: Actor,
	sent: { readonly name: string; readonly role: string; readonly department: string },
): Promise<Answer<Invited>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const named = validate(nameShape, sent.name.trim());
	const place = readPlace(sent.role, sent.department);
	const faults = [
		...(named.ok ? [] : named.faults.map((fault) => ({ ...fault, path: 'name' }))),
		...(Array.isArray(place) ? place : []),
	];
	if (!named.ok || Array.isArray(place))
		return refused('invalid', '有几处需要改正，没有生成链接。', faults);
	return granted(await give(actor, { kind: 'join', name: named.value, personId: null, ...place }));
}

/** For a member who has forgotten theirs. */
export async function inviteToResetPassword(
	actor: Actor,
	personId: string,
): Promise<Answer<Invited>> {
	const found = await ownMember(actor, personId, '密码由平台管理员重置');
	if (!found.ok) return found;
	const { member, person } = found.value;
	const { role, department } = member;
	const { name } = person;
	return granted(await give(actor, { kind: 'password', role, department, name, personId }));
}

export type OpenInvitation = Pick<
	InvitationRecord,
	'id' | 'kind' | 'name' | 'role' | 'department' | 'createdAt' | 'expiresAt'
>;

export async function listInvitations(actor: Actor): Promise<Answer<OpenInvitation[]>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const rows = await readPlatform((db) => openInvitations(db, actor.schoolId));
	return granted(
		rows.map(({ id, kind, name, role, department, createdAt, expiresAt }) => ({
			...{ id, kind, name, role, department },
			...{ createdAt, expiresAt },
		})),
	);
}

async function withdraw(db: PlatformQueries, { schoolId }: Actor, id: string) {
	const row = (await openInvitations(db, schoolId)).find((one) => one.id === id);
	if (!row || !(await markInvitation(db, id, { endedAt: now() }))) return null;
	const { name, role, department, kind } = row;
	const before = { id, name, role, department, kind };
	await noteInSchool(schoolId, { place: 'invitations', op: 'delete', before, after: null });
	return row;
}

export async function withdrawInvitation(
	actor: Actor,
	id: string,
): Promise<Answer<{ name: string }>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const row = await writePlatform((db) => withdraw(db, actor, id));
	return row
		? granted({ name: row.name })
		: refused('not-found', '没有这份邀请，或已用过、已撤回。请刷新后再看。');
}
