/** Real databases for tests: a folder of their own, schools in it, and someone of each role. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Client } from '@libsql/client';
import { machine, type Actor } from '#server/access/actor.ts';
import { schoolRoles, type SchoolRole } from '#server/access/role.ts';
import type { Answer, Refusal } from '#server/answer.ts';
import { hashPassword } from '#server/access/password.ts';
import { moveTo, writePlatform } from '#server/db/databases.ts';
import { newId, now } from '#server/db/identifier.ts';
import { filesIn, placesOf, schoolSite, type Places } from '#server/db/locate.ts';
import { connected } from '#server/db/site.ts';
import { insertMembership, insertPerson } from '#server/people/repository.ts';
import { forgetContents } from '#server/plans/content.ts';
import { createPlan } from '#server/plans/index.ts';
import { createSchool } from '#server/schools/index.ts';
import type { Plan } from '#domain/plan/shape.ts';

/** Works in a fresh folder from now on; the answer says where, and how to leave it. */
export async function freshData(): Promise<{ folder: string; leave: () => Promise<void> }> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'xunbiao-'));
	await reopen(folder);
	return {
		folder,
		leave: async () => {
			await moveTo(null);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** As a server that was started anew on the same files: nothing is remembered. */
export async function reopen(folder: string): Promise<void> {
	forgetContents();
	await moveTo(placesFor(folder));
}

/** Files of the folder, or namespaces of the libSQL server that the run was given (tests/libsql). */
export function placesFor(folder: string): Places {
	const given = process.env['TEST_LIBSQL'];
	if (!given) return filesIn(folder);
	const { port, admin, adminKey } = JSON.parse(given) as Record<string, string>;
	return placesOf({
		DATA_DIR: folder,
		PLATFORM_DATABASE: `http://${namespaceOf(folder)}.localhost:${port}`,
		SCHOOL_DATABASES: `http://{school}.localhost:${port}`,
		SCHOOL_DATABASES_ADMIN: `http://{school}.localhost:${admin}`,
		SCHOOL_DATABASES_ADMIN_KEY: String(adminKey),
	});
}

/** As whoever has the database in hand would: past the program. */
export const pastTheProgram = <Value>(
	folder: string,
	schoolId: string,
	use: (client: Client) => Promise<Value>,
): Promise<Value> => connected(schoolSite(placesFor(folder), schoolId), use);

/** Names of hosts are the same in whatever case, those of folders are not. */
const namespaceOf = (folder: string): string =>
	`platform${Buffer.from(path.basename(folder)).toString('hex')}`;

/** The value of an answer, or the test fails with the refusal. */
export function granted<Value, Why extends Refusal>(answer: Answer<Value, Why>): Value {
	if (answer.ok) return answer.value;
	throw new Error(`${answer.refusal.code}: ${JSON.stringify(answer.refusal)}`);
}

/** The refusal of an answer, or the test fails because there was none. */
export function refusalOf<Value, Why extends Refusal>(answer: Answer<Value, Why>): Why {
	if (!answer.ok) return answer.refusal;
	throw new Error('The answer was not a refusal');
}

export const testPassword = 'correct horse battery';

/** Somebody with an account. */
export type TestMember = Actor & { readonly role: SchoolRole };

let people = 0;
let hashed: Promise<string> | null = null;

/** Their row is written here, for a hash is slow on purpose: one does for all. */
export async function memberOf(
	school: { schoolId: string; schoolName: string },
	role: SchoolRole,
	department = '',
): Promise<TestMember> {
	people += 1;
	const name = `${role} ${people}`;
	const [personId, createdAt] = [newId(), now()];
	const passwordHash = await (hashed ??= hashPassword(testPassword));
	const contact = { email: `p${people}@school.example`, phone: null };
	const place = { schoolId: school.schoolId, role, department };
	await writePlatform(async (db) => {
		await insertPerson(db, {
			id: personId,
			name,
			...contact,
			passwordHash,
			isOperator: false,
			createdAt,
		});
		await insertMembership(db, { personId, ...place, createdAt });
	});
	return { personId, name, role, department, ...school };
}

export interface TestSchool extends Record<SchoolRole, TestMember> {
	readonly schoolId: string;
	readonly schoolName: string;
}

/** A school with someone of each role; the department head is of 商贸系. */
export async function schoolOf(schoolName: string): Promise<TestSchool> {
	const { schoolId } = granted(await createSchool(machine, { name: schoolName, code: '' }));
	const school = { schoolId, schoolName };
	const members = [];
	for (const role of schoolRoles) {
		const department = role.startsWith('department') ? '商贸系' : '';
		members.push([role, await memberOf(school, role, department)] as const);
	}
	return { ...school, ...(Object.fromEntries(members) as Record<SchoolRole, TestMember>) };
}

let requests = 0;

/** A name for a request that no other in this run has. */
export const requestId = (): string => `request-${(requests += 1)}`;

export const planIn = async (actor: Actor, plan: Plan): Promise<string> =>
	granted(await createPlan(actor, { plan, requestId: requestId() })).planId;
