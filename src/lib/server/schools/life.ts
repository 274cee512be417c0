/** What becomes of a school: renamed, suspended, taken up again, archived, deleted. */
import type { Steward } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { removeSchool } from '../db/whole.ts';
import { forgetHead } from '../db/audit-heads.ts';
import { now } from '../db/identifier.ts';
import { removeTokensOf } from '../api/token-repository.ts';
import { forgetBulkOf } from '../bulk/folder.ts';
import { removeBulkOf } from '../bulk/repository.ts';
import { removeLinksOf } from '../guests/repository.ts';
import { removeInvitationsOf } from '../people/invitation-repository.ts';
import { membersOf, removeMemberships, removeStrays } from '../people/repository.ts';
import { removeCodesOf } from '../verification/repository.ts';
import { archivePath, archiveTo } from './archive/pack.ts';
import { readArchive } from './archive/unpack.ts';
import { namesFaults, tidied, type SchoolNames } from './create.ts';
import { deleteSchool, endSessionsIn, schoolById, updateSchool } from '../directory/schools.ts';
import type { SchoolRecord } from '../directory/schools.ts';

const withSchool = async <Value>(
	id: string,
	use: (school: SchoolRecord) => Promise<Answer<Value>>,
): Promise<Answer<Value>> => {
	const school = await readPlatform((db) => schoolById(db, id));
	return school ? use(school) : refused('not-found', '没有这所学校。');
};

export const renameSchool = (
	_by: Steward,
	id: string,
	names: SchoolNames,
): Promise<Answer<SchoolNames>> =>
	withSchool(id, async () => {
		const wanted = tidied(names);
		const faults = namesFaults(wanted);
		if (faults.length > 0) return refused('invalid', '学校的名称或标识码不能用。', faults);
		await writePlatform((db) => updateSchool(db, id, wanted));
		return granted(wanted);
	});

/** Its people are signed out at once, and cannot come in until it is resumed; nothing is lost. */
export const suspendSchool = (_by: Steward, id: string): Promise<Answer<{ name: string }>> =>
	withSchool(id, async ({ name }) => {
		await writePlatform(async (db) => {
			await updateSchool(db, id, { status: 'suspended' });
			await endSessionsIn(db, id);
		});
		return granted({ name });
	});

export const resumeSchool = (_by: Steward, id: string): Promise<Answer<{ name: string }>> =>
	withSchool(id, async ({ name }) => {
		await writePlatform((db) => updateSchool(db, id, { status: 'active' }));
		return granted({ name });
	});

export interface Archived {
	readonly file: string;
	/** Name of the school. */
	readonly school: string;
	/** ISO time. */
	readonly at: string;
}

/** One file with everything of the school: `to`, or in the folder of archives. */
export const archiveSchool = (_by: Steward, id: string, to?: string): Promise<Answer<Archived>> =>
	withSchool(id, async (school) => {
		const at = now();
		const file = to ?? archivePath(id, at);
		await archiveTo(school, file, at);
		return granted({ file, school: school.name, at });
	});

const mustSuspend = (name: string) => refused('stage', `${name}还在使用，请先停用，再删除。`);

/**
 * The second of two steps: only a suspended school is deleted, by whoever types its name, and only
 * after an archive of it was written and read back. Its people go who are in no other school.
 */
export const removeSuspendedSchool = (
	_by: Steward,
	id: string,
	name: string,
): Promise<Answer<{ file: string }>> =>
	withSchool(id, async (school) => {
		if (school.status !== 'suspended') return mustSuspend(school.name);
		if (name.trim() !== school.name) {
			const fault = { path: 'name', wrong: `${name}不是它的名称`, right: `填写“${school.name}”` };
			return refused('invalid', '名称不符，没有删除。', [fault]);
		}
		const at = now();
		const file = archivePath(id, at);
		await archiveTo(school, file, at);
		if (!(await readArchive(file)).ok) throw new Error(`The archive ${file} does not read back`);
		await forget(id);
		await forgetBulkOf(id);
		await removeSchool(id);
		return granted({ file });
	});

/** The platform knows the school no more; what still asks finds nothing. */
const forget = (id: string): Promise<void> =>
	writePlatform(async (db) => {
		const people = await membersOf(db, id);
		await endSessionsIn(db, id);
		await removeMemberships(db, id);
		await removeInvitationsOf(db, id);
		await removeLinksOf(db, id);
		await removeTokensOf(db, id);
		await removeBulkOf(db, id);
		await removeCodesOf(db, id);
		await removeStrays(
			db,
			people.map((person) => person.id),
		);
		await forgetHead(db, id);
		await deleteSchool(db, id);
	});
