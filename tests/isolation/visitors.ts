/** Everyone who may knock: nobody, one of each role in each school, and who belongs to none. */
import { eq } from 'drizzle-orm';
import { machine } from '#server/access/actor.ts';
import { schoolRoles } from '#server/access/role.ts';
import { beginSession } from '#server/access/session.ts';
import { sessionHash } from '#server/access/session-store.ts';
import { writePlatform } from '#server/db/databases.ts';
import { schools, sessions } from '#server/db/platform/schema.ts';
import { createPerson } from '#server/people/index.ts';
import { createSchool } from '#server/schools/index.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Side, World } from './world.ts';

export const cookieName = 'xunbiao_session';

/** What a visitor is to a school, in the order of the table's columns. */
export const standings = [
	'nobody',
	'expired',
	'unplaced',
	'operator',
	'department-head',
	'outsider',
	'department-reviewer',
	'academic-affairs',
	'auditor',
	'school-admin',
] as const;
export type Standing = (typeof standings)[number];

export interface Visitor {
	/** For messages: `academic-affairs of theirs`. */
	readonly name: string;
	readonly standing: Standing;
	/** Whose school they are at work in; null: none. */
	readonly side: Side | null;
	/** A session of theirs as a `cookie` header; empty for nobody. */
	readonly cookie: () => Promise<string>;
}

/** A new session of a person at work in the actor's school, or in none, as a `cookie` header. */
export async function cookieFor(personId: string, actor: build.TestMember | null): Promise<string> {
	const school = actor && {
		id: actor.schoolId,
		name: actor.schoolName,
		role: actor.role,
		department: actor.department,
	};
	return `${cookieName}=${await beginSession(personId, school, false)}`;
}

export const cookieOf = (actor: build.TestMember): Promise<string> =>
	cookieFor(actor.personId, actor);

/** Ends the session's time before the server has seen it. */
export async function expire(cookie: string): Promise<string> {
	const idHash = sessionHash(cookie.slice(cookieName.length + 1));
	const passed = { expiresAt: Date.now() - 1 };
	await writePlatform((db) => db.update(sessions).set(passed).where(eq(sessions.idHash, idHash)));
	return cookie;
}

const personOf = async (email: string, isOperator: boolean): Promise<string> =>
	build.granted(
		await createPerson({ name: email, email, password: build.testPassword, isOperator }),
	).personId;

/** A member of a school that is suspended. */
async function suspendedMember(): Promise<build.TestMember> {
	const made = build.granted(await createSchool(machine, { name: '停用的学校', code: '' }));
	const member = await build.memberOf({ ...made, schoolName: '停用的学校' }, 'academic-affairs');
	const closed = { status: 'suspended' as const };
	await writePlatform((db) => db.update(schools).set(closed).where(eq(schools.id, made.schoolId)));
	return member;
}

function membersOf(world: World, side: Side): Visitor[] {
	const school = world.schools[side];
	return ([...schoolRoles, 'outsider'] as const).map((standing) => ({
		name: `${standing} of ${side}`,
		standing,
		side,
		cookie: () => cookieOf(school[standing]),
	}));
}

export async function createVisitors(world: World): Promise<Visitor[]> {
	const head = world.schools.ours['department-head'];
	const operator = await personOf('operator@school.example', true);
	const alone = await personOf('alone@school.example', false);
	const suspended = await suspendedMember();
	const from = (name: string, standing: Standing, cookie: Visitor['cookie']): Visitor => ({
		name,
		standing,
		side: null,
		cookie,
	});
	return [
		from('nobody', 'nobody', () => Promise.resolve('')),
		from('forged session', 'expired', () => Promise.resolve(`${cookieName}=${'a'.repeat(40)}`)),
		from('expired session', 'expired', async () => expire(await cookieOf(head))),
		from('without a school', 'unplaced', () => cookieFor(alone, null)),
		from('of a suspended school', 'unplaced', () => cookieOf(suspended)),
		from('operator', 'operator', () => cookieFor(operator, null)),
		...membersOf(world, 'ours'),
		...membersOf(world, 'theirs'),
	];
}
