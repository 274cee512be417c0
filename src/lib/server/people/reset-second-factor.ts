/** A member has lost their phone and their recovery codes: the password alone lets them in again. */
import type { Actor } from '../access/actor.ts';
import { removeFactor } from '../access/second-factor/index.ts';
import { endSessionsOf } from '../access/session.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { writePlatform } from '../db/databases.ts';
import { ownMember } from './own-member.ts';

/** Only of an account that is this school's alone; whoever is signed in with it is signed out. */
export async function resetSecondFactor(
	actor: Actor,
	personId: string,
): Promise<Answer<{ name: string }>> {
	const found = await ownMember(actor, personId, '两步验证由平台管理员关闭');
	if (!found.ok) return found;
	const { id, name } = found.value.person;
	const removed = await writePlatform(async (db) => {
		if (!(await removeFactor(db, id))) return false;
		const before = { id, name };
		await noteInSchool(actor.schoolId, {
			...{ place: 'second_factors', op: 'delete', before, after: null },
		});
		return true;
	});
	if (!removed) return refused('stage', `${name}没有开启两步验证，没有改动。`);
	await endSessionsOf(id, () => true);
	return granted({ name });
}
