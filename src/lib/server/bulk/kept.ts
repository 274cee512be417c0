/** How long an archive is kept; and what a server does by itself: goes on with what was interrupted, and tidies. */
import { readPlatform, writePlatform } from '../db/databases.ts';
import { isHeld } from '../jobs/lease.ts';
import { forgetFolder } from './folder.ts';
import { allRunning, bulkEndedBefore, removeBulk, type BulkRecord } from './repository.ts';
import { startBulk } from './run.ts';

export const daysKept = 7;
const lasting = daysKept * 24 * 3_600_000;

export const untilOf = (endedAt: string): string =>
	new Date(Date.parse(endedAt) + lasting).toISOString();

async function forgetOld(now: Date): Promise<void> {
	const before = new Date(now.getTime() - lasting).toISOString();
	for (const job of await readPlatform((db) => bulkEndedBefore(db, before))) {
		await forgetFolder(job);
		await writePlatform((db) => removeBulk(db, job.id));
	}
}

const isLeft = async ({ schoolId }: BulkRecord): Promise<boolean> =>
	!(await isHeld(`bulk/${schoolId}`));

/** Takes up what no process does any more, and takes away what was kept long enough. */
export async function continueBulk(
	now: Date,
	start: (job: BulkRecord) => void = startBulk,
): Promise<void> {
	await forgetOld(now);
	for (const job of await readPlatform(allRunning)) if (await isLeft(job)) start(job);
}
