/** A school comes back from its archive, whole or not at all. */
import type { Steward } from '../access/actor.ts';
import { isSchoolRole } from '../access/role.ts';
import { madePassword } from '../access/made-password.ts';
import { hashPassword } from '../access/password.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, readSchool, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { fillSchool, hasSchoolDatabase, removeSchool } from '../db/whole.ts';
import { now } from '../db/identifier.ts';
import { generation } from '../db/migrate.ts';
import {
	insertMembership,
	insertPerson,
	personByContact,
	personById,
} from '../people/repository.ts';
import { countPlans } from '../plans/repository.ts';
import type { Manifest, Member } from './archive/manifest.ts';
import { readArchive, type Archive } from './archive/unpack.ts';
import { insertSchool, schoolById } from '../directory/schools.ts';

export interface Restored {
	readonly schoolId: string;
	readonly name: string;
	readonly people: number;
	/** Accounts that had to be made: nobody knows their passwords, they are set anew. */
	readonly newAccounts: readonly string[];
}

const untouched = '没有恢复，现有的学校没有改动。';

async function obstacle({ school, migrations }: Manifest): Promise<string | null> {
	if (migrations > generation('school')) return '这份档案来自更新版本的循标，请先升级本机。';
	const known = await readPlatform((db) => schoolById(db, school.id));
	if (known) return `${known.name}（${school.id}）还在，先停用、删除它，才能从档案恢复。`;
	return (await hasSchoolDatabase(school.id)) ? `编号 ${school.id} 的数据库已经存在。` : null;
}

/** The account with this id, or with this e-mail or phone, or a new one that nobody can open yet. */
async function accountOf(db: PlatformQueries, member: Member, passwordHash: string) {
	const { id, name, email, phone } = member;
	const known =
		(await personById(db, id)) ??
		(email === null ? undefined : await personByContact(db, { kind: 'email', email })) ??
		(phone === null ? undefined : await personByContact(db, { kind: 'phone', phone }));
	if (known) return { id: known.id, isNew: false };
	await insertPerson(db, {
		id,
		name,
		email,
		phone,
		passwordHash,
		isOperator: false,
		createdAt: now(),
	});
	return { id, isNew: true };
}

async function bringBack(
	db: PlatformQueries,
	{ manifest, people }: Archive,
	passwordHash: string,
): Promise<string[]> {
	const { school } = manifest;
	// Suspended until someone has looked at it.
	await insertSchool(db, { ...school, status: 'suspended' });
	const made: string[] = [];
	for (const member of people) {
		const { id, isNew } = await accountOf(db, member, passwordHash);
		if (isNew) made.push(member.name);
		const { role, department, duty } = member;
		if (isSchoolRole(role))
			await insertMembership(db, {
				...{ personId: id, schoolId: school.id },
				...{ role, department, duty: duty ?? null, createdAt: now() },
			});
	}
	return made;
}

/** The school comes back suspended, under its own id. */
export async function restoreSchool(_by: Steward, file: string): Promise<Answer<Restored>> {
	const archive = await readArchive(file);
	if (!archive.ok) return refused('invalid', untouched, archive.faults);
	const { manifest, people, dump } = archive.value;
	const { id: schoolId, name } = manifest.school;
	const inTheWay = await obstacle(manifest);
	if (inTheWay !== null) return refused('conflict', inTheWay);
	const passwordHash = await hashPassword(madePassword());
	try {
		await fillSchool(schoolId, dump);
		await readSchool(schoolId, countPlans);
	} catch {
		await removeSchool(schoolId);
		const fault = { path: '', wrong: '数据表与循标的不符', right: '请换一份没有改动过的档案' };
		return refused('invalid', untouched, [fault]);
	}
	const newAccounts = await writePlatform((db) => bringBack(db, archive.value, passwordHash));
	return granted({ schoolId, name, people: people.length, newAccounts });
}
