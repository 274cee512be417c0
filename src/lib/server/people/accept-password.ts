/** A link that sets a password anew is used, once. */
import { hashPassword } from '../access/password.ts';
import { passwordFault } from '../access/password-fault.ts';
import { endSessionsOf } from '../access/session.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { markInvitation } from './invitation-repository.ts';
import { isOfSchoolAlone } from './own-member.ts';
import { passwordOwner } from './password-owner.ts';
import { personById, setPassword } from './repository.ts';
import { isRefused, none, ofKind, usable } from './usable.ts';

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
