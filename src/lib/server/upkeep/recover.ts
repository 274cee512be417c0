/** A school goes back to what a backup holds of it; what stood there until then is kept aside. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Steward } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { forgetHead } from '../db/audit-heads.ts';
import { readPlatform, readSchool, writePlatform, writeSchool } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { generation } from '../db/migrate.ts';
import { settings } from '../db/school/schema.ts';
import { keepAside, replaceSchool } from '../db/whole.ts';
import { countPlans } from '../plans/repository.ts';
import { schoolById, type SchoolRecord } from '../directory/schools.ts';
import { copyFault } from './copies.ts';
import { asJob } from '../jobs/jobs.ts';
import { asideFolder, backupNames, folderOf, manifestOf, nameOf } from './kept.ts';
import { holding } from '../jobs/lease.ts';
import type { Copy } from './manifest.ts';
import { busy } from './run.ts';

export interface Recovered {
	readonly name: string;
	/** ISO time of what the school is now. */
	readonly of: string;
	/** File of what it was until now; null: it had no database. */
	readonly aside: string | null;
}

const untouched = '没有恢复，这所学校没有改动。';

/** The file of the school in a backup, all of it checked; or why not. */
async function sound(
	backup: string,
	schoolId: string,
): Promise<Answer<{ file: string; copy: Copy }>> {
	const manifest = await manifestOf(backup);
	const copy = manifest?.schools.find(({ id }) => id === schoolId)?.copy;
	if (!copy) return refused('not-found', '这份备份里没有这所学校。');
	const file = path.join(folderOf(backup), copy.file);
	const wrong = await copyFault(file, copy);
	if (wrong !== null)
		return refused('invalid', untouched, [{ path: copy.file, wrong, right: '换一份备份' }]);
	return copy.migrations > generation('school')
		? refused('conflict', '这份备份来自更新版本的循标，请先升级本机。')
		: granted({ file, copy });
}

/** As deleting does: only of a suspended school, by whoever types its name. */
function obstacle(school: SchoolRecord, name: string): Answer<never> | null {
	if (school.status !== 'suspended')
		return refused('stage', `${school.name}还在使用，请先停用，再从备份恢复。`);
	if (name.trim() === school.name) return null;
	const fault = { path: 'name', wrong: `${name}不是它的名称`, right: `填写“${school.name}”` };
	return refused('invalid', `名称不符，${untouched}`, [fault]);
}

/** The school's own record says that it was put back, by whom, and to when. */
async function noted(schoolId: string, backup: string, of: string): Promise<void> {
	const value = { backup, of, at: now() };
	await writeSchool(schoolId, (db) =>
		db
			.insert(settings)
			.values({ key: 'restored', value })
			.onConflictDoUpdate({ target: settings.key, set: { value } }),
	);
}

/** Put back, opened and brought to its newest; where that fails, what stood there comes back. */
async function exchanged(schoolId: string, file: string): Promise<string | null> {
	await mkdir(asideFolder(), { recursive: true, mode: 0o700 });
	const aside = await keepAside(
		schoolId,
		path.join(asideFolder(), `${schoolId}-${nameOf(now())}.db`),
	);
	try {
		await replaceSchool(schoolId, file);
		await readSchool(schoolId, countPlans);
	} catch (error) {
		if (aside !== null) await replaceSchool(schoolId, aside);
		throw error;
	}
	return aside;
}

async function recovered(
	school: SchoolRecord,
	backup: string,
	file: string,
	of: string,
): Promise<Recovered> {
	const { id, name } = school;
	const aside = await exchanged(id, file);
	// What the platform remembers of the end of its record is of what was put aside.
	await writePlatform((db) => forgetHead(db, id));
	await noted(id, backup, of);
	return { name, of, aside };
}

/** The school stays suspended until somebody has looked at it. Its people are those that the platform has today. */
export async function recoverSchool(
	by: Steward,
	schoolId: string,
	{ backup, name }: { readonly backup: string; readonly name: string },
): Promise<Answer<Recovered>> {
	const school = await readPlatform((db) => schoolById(db, schoolId));
	if (!school) return refused('not-found', '没有这所学校。');
	const inTheWay = obstacle(school, name);
	if (inTheWay) return inTheWay;
	const found = await sound(backup, schoolId);
	if (!found.ok) return found;
	const { file, copy } = found.value;
	let done: Recovered | null = null;
	const job = await holding('upkeep', () =>
		asJob('restore', by, async () => {
			done = await recovered(school, backup, file, copy.at);
			return { outcome: 'done', backup, words: `${school.name}（${schoolId}）` };
		}),
	);
	if (job === null) return busy;
	return done ? granted(done) : refused('invalid', `${untouched}${job.words}`);
}

export interface HeldIn {
	readonly backup: string;
	/** ISO time of what it holds. */
	readonly at: string;
}

/** Backups that hold the school, the newest first. */
export async function backupsOf(_by: Steward, schoolId: string): Promise<HeldIn[]> {
	const found: HeldIn[] = [];
	for (const backup of await backupNames()) {
		const copy = (await manifestOf(backup))?.schools.find(({ id }) => id === schoolId)?.copy;
		if (copy) found.push({ backup, at: copy.at });
	}
	return found;
}
