/** A whole backup becomes a platform again: at a place where there is none. */
import path from 'node:path';
import { isNull } from 'drizzle-orm';
import type { Steward } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { moveTo, placesNow, readPlatform, readSchool, writePlatform } from '../db/databases.ts';
import type { Places } from '../db/locate.ts';
import { now } from '../db/identifier.ts';
import { guestLinks, invitations, sessions } from '../db/platform/schema.ts';
import { hasDatabase, platform, putWhole, school } from '../db/whole.ts';
import { countPlans } from '../plans/repository.ts';
import { countSchools } from '../directory/schools.ts';
import { copyFault } from './copies.ts';
import { keyFault } from './key-of-backup.ts';
import { folderOf, manifestOf } from './kept.ts';
import type { Copy, Manifest } from './manifest.ts';
import type { Tell } from './step.ts';

export interface AllRecovered {
	readonly schools: number;
	/** Schools that did not come back, a line each. */
	readonly faults: readonly string[];
	/** What is sealed and cannot be opened there, and what to do; null: all can. */
	readonly key: string | null;
}

async function checked(folder: string, copy: Copy): Promise<string> {
	const file = path.join(folder, copy.file);
	const fault = await copyFault(file, copy);
	if (fault !== null) throw new Error(fault);
	return file;
}

/** Who signed in then is not signed in now, and no link of then opens anything. */
const signEveryoneOut = () =>
	writePlatform(async (db) => {
		await db.delete(sessions);
		await db.delete(invitations);
		await db.update(guestLinks).set({ endedAt: now() }).where(isNull(guestLinks.endedAt));
	});

async function everything(
	folder: string,
	manifest: Manifest,
	tell: Tell,
): Promise<Omit<AllRecovered, 'key'>> {
	await putWhole(platform, await checked(folder, manifest.platform));
	await readPlatform((db) => countSchools(db, ''));
	await signEveryoneOut();
	const faults: string[] = [];
	for (const [index, { id, name, copy, why }] of manifest.schools.entries()) {
		try {
			if (!copy) throw new Error(`没有副本：${why}`);
			await putWhole(school(id), await checked(folder, copy));
			await readSchool(id, countPlans);
		} catch (error) {
			faults.push(`${name}（${id}）：${error instanceof Error ? error.message : String(error)}`);
		}
		tell({ at: index + 1, of: manifest.schools.length });
	}
	return { schools: manifest.schools.length - faults.length, faults };
}

/** All that the backup `name` holds, at `places`; what is there already is never written over. */
export async function recoverAll(
	_by: Steward,
	name: string,
	places: Places,
	tell: Tell,
): Promise<Answer<AllRecovered>> {
	const manifest = await manifestOf(name);
	if (!manifest) return refused('not-found', '没有这份备份，或它的清单读不出来。');
	const [folder, before] = [folderOf(name), placesNow()];
	await moveTo(places);
	try {
		if (await hasDatabase(platform))
			return refused('conflict', '那里已经有一个平台的数据库，没有恢复。请换一个空的位置。');
		const done = await everything(folder, manifest, tell);
		return granted({ ...done, key: await keyFault(manifest, before.folder, places.folder) });
	} finally {
		await moveTo(before);
	}
}
