/** Who reads a plan, and so can be mentioned in its comments. */
import type { Reader } from '#domain/comments/page.ts';
import type { Actor } from '../access/actor.ts';
import { roleNames } from '../access/role.ts';
import { readPlatform } from '../db/databases.ts';
import { membersOf } from '../people/repository.ts';
import { mayRead, type Held } from '../plans/permission.ts';

/** A guest is told nobody of the school. */
export async function readersOf(
	{ schoolId, schoolName, role }: Pick<Actor, 'schoolId' | 'schoolName' | 'role'>,
	plan: Held,
): Promise<Reader[]> {
	if (role === 'guest') return [];
	const members = await readPlatform((db) => membersOf(db, schoolId));
	return members
		.filter(({ id, ...member }) => mayRead({ ...member, personId: id, schoolId, schoolName }, plan))
		.map(({ id, name, role, department }) => ({
			id,
			name,
			role: [roleNames[role], department].filter(Boolean).join('，'),
		}));
}
