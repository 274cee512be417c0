/** Backups and rehearsals: one at a time, each a job that says what came of it. */
import type { Job } from '#domain/schools/upkeep.ts';
import { sizeWords } from '#domain/size-words.ts';
import type { Steward } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writePlatform } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { apart } from './apart.ts';
import { asJob, endInterrupted, failed, forgetOld, type Came } from '../jobs/jobs.ts';
import { backupNames, keptBackups, rotate } from './kept.ts';
import { holding } from '../jobs/lease.ts';
import { copiesIn, failedIn, type Manifest } from './manifest.ts';
import { roomFault } from './room.ts';
import { backupSchedule } from './schedule.ts';
import type { Tell } from './step.ts';

export const busy = refused('conflict', '另一次备份或恢复演练正在进行，请等它完成。');

/** One at a time. Whoever holds the lease finds no other at work: what seems to run was interrupted. */
async function alone(work: () => Promise<Job>): Promise<Answer<Job>> {
	const job = await holding('upkeep', async () => {
		await writePlatform(async (db) => {
			await endInterrupted(db, ['backup', 'rehearsal']);
			await forgetOld(db);
		});
		return work();
	});
	return job === null ? busy : granted(job);
}

const most = 5;
const listed = (lines: readonly string[]): string =>
	lines.slice(0, most).join('；') + (lines.length > most ? `；等 ${lines.length} 处` : '');

function madeOf(name: string, manifest: Manifest): Came {
	const copies = copiesIn(manifest);
	const bytes = sizeWords(copies.reduce((sum, copy) => sum + copy.bytes, 0));
	const wrong = failedIn(manifest);
	const made = `平台和 ${manifest.schools.length - wrong.length} 所学校，${bytes}`;
	if (wrong.length === 0) return { outcome: 'done', backup: name, words: made };
	const lines = wrong.map(
		({ name: school, copy, why }) => `${school}（${why}；${copy ? '沿用上一份副本' : '没有副本'}）`,
	);
	return { outcome: 'partly', backup: name, words: `${made}。没有备份成：${listed(lines)}` };
}

async function made(tell?: Tell): Promise<Came> {
	const [last] = await keptBackups();
	const fault = await roomFault(last?.bytes ?? 0);
	if (fault !== null) return failed(fault);
	const { name, manifest } = await apart('backup', { at: now() }, tell);
	// Only now: as long as no newer one stands, the old ones stay.
	await rotate((await backupSchedule()).keep);
	return madeOf(name, manifest);
}

/** Copies the platform and all schools as they are now. */
export const backUp = (by: Steward, tell?: Tell): Promise<Answer<Job>> =>
	alone(() => asJob('backup', by, () => made(tell)));

async function rehearsed(backup: string, tell?: Tell): Promise<Came> {
	const { rehearsed: came } = await apart('rehearsal', { backup }, tell);
	if (!came) return failed('这份备份的清单读不出来。', backup);
	const { sound, of, faults } = came;
	if (faults.length === 0)
		return {
			outcome: 'done',
			backup,
			words: `平台和 ${of} 所学校都能恢复，校验、行数和操作记录相符`,
		};
	return failed(`${of} 所学校中 ${sound} 所能恢复。${listed(faults)}`, backup);
}

/** Restores a backup, the newest unless told, beside; looks whether all is there; and takes it away again. */
export async function rehearseBackup(
	by: Steward,
	name?: string,
	tell?: Tell,
): Promise<Answer<Job>> {
	const names = await backupNames();
	const chosen = name ?? names[0];
	if (chosen === undefined || !names.includes(chosen))
		return refused('not-found', name === undefined ? '还没有备份，先备份一次。' : '没有这份备份。');
	return alone(() => asJob('rehearsal', by, () => rehearsed(chosen, tell)));
}
