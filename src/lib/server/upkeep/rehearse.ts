/**
 * Restores a backup into a place beside, opens each database there as the product would, and looks
 * whether it is what was copied. For a thread of its own: the databases of this process move there.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { machine } from '../access/actor.ts';
import { verifyAudit } from '../audit/verify.ts';
import { moveTo, readPlatform, readSchool } from '../db/databases.ts';
import { filesIn } from '../db/locate.ts';
import { backupFolder, platform, putWhole, removeSchool, school } from '../db/whole.ts';
import { countPlans } from '../plans/repository.ts';
import { countSchools } from '../directory/schools.ts';
import { copyFault } from './copies.ts';
import { folderOf, manifestOf } from './kept.ts';
import type { CopiedSchool, Manifest } from './manifest.ts';
import type { Tell } from './step.ts';

export interface Rehearsed {
	/** Schools that came back whole. */
	readonly sound: number;
	readonly of: number;
	/** What is wrong, a line each: of the platform, or with the name of the school. */
	readonly faults: readonly string[];
}

async function platformFault(
	folder: string,
	{ platform: copy, schools }: Manifest,
): Promise<string | null> {
	const file = path.join(folder, copy.file);
	const fault = await copyFault(file, copy);
	if (fault !== null) return fault;
	await putWhole(platform, file);
	const known = await readPlatform((db) => countSchools(db, ''));
	return known === schools.length
		? null
		: `平台记着 ${known} 所学校，备份里有 ${schools.length} 所`;
}

/** Restored, opened, and taken away again: beside there is room for one school at a time. */
async function schoolFault(
	folder: string,
	{ id, copy, why }: CopiedSchool,
): Promise<string | null> {
	if (!copy) return `没有副本：${why}`;
	const file = path.join(folder, copy.file);
	const fault = await copyFault(file, copy);
	if (fault !== null) return fault;
	try {
		await putWhole(school(id), file);
		await readSchool(id, countPlans);
		const { wrong } = await verifyAudit(machine, id);
		return wrong === null ? null : `操作记录不完整：${wrong}`;
	} finally {
		await removeSchool(id);
	}
}

const said = (asked: Promise<string | null>): Promise<string | null> =>
	asked.catch(
		(error: unknown) => `打不开：${error instanceof Error ? error.message : String(error)}`,
	);

async function restored(folder: string, manifest: Manifest, tell: Tell): Promise<Rehearsed> {
	const { schools } = manifest;
	const own = await said(platformFault(folder, manifest));
	const faults = own === null ? [] : [`平台：${own}`];
	let sound = 0;
	for (const [index, one] of schools.entries()) {
		const fault = await said(schoolFault(folder, one));
		if (fault === null) sound += 1;
		else faults.push(`${one.name}（${one.id}）：${fault}`);
		tell({ at: index + 1, of: schools.length });
	}
	return { sound, of: schools.length, faults };
}

/** null: there is no backup of that name. */
export async function rehearse(name: string, tell: Tell): Promise<Rehearsed | null> {
	const manifest = await manifestOf(name);
	if (!manifest) return null;
	const folder = folderOf(name);
	const beside = await mkdtemp(path.join(backupFolder(), 'rehearsal-'));
	await moveTo(filesIn(beside));
	try {
		return await restored(folder, manifest, tell);
	} finally {
		await moveTo(null);
		await rm(beside, { recursive: true, force: true });
	}
}
