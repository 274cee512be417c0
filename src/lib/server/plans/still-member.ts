/** Whoever was removed, or given another role, after a page was opened decides nothing any more. */
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { membershipOf } from '../people/repository.ts';

/** Why the actor is not at work in the school as they were; null: they are. */
export async function whyGone({ personId, schoolId, role, department }: Actor) {
	const member = await readPlatform((db) => membershipOf(db, personId, schoolId));
	return member?.role === role && member.department === department
		? null
		: refused('not-allowed', '您在本校的角色已有变动，没有办理。请刷新后再看。');
}
