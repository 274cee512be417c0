/** What happens by itself while the server runs: backups at their time, rehearsals after them, figures, digests, exports that were interrupted. */
import { clock } from '../access/actor.ts';
import { continueBulk } from '../bulk/index.ts';
import { readPlatform } from '../db/databases.ts';
import { errorId, logError } from '../log.ts';
import { firstSchool } from '../directory/schools.ts';
import { sendDueDigests } from './digests.ts';
import { refreshFigures } from './refresh.ts';
import { keptBackups } from './kept.ts';
import { latestJob } from '../jobs/jobs.ts';
import { backUp, rehearseBackup } from './run.ts';
import { backupSchedule, isDue } from './schedule.ts';

async function tried(): Promise<Parameters<typeof isDue>[1]> {
	const [last] = await keptBackups();
	return {
		done: last?.at ?? null,
		tried: (await latestJob('backup'))?.startedAt ?? null,
		since: (await readPlatform(firstSchool))?.createdAt ?? null,
	};
}

/** One look at the clock: does what is due, and nothing twice. */
export async function lookAtClock(now = new Date()): Promise<void> {
	if (isDue(await backupSchedule(), await tried(), now)) {
		const made = await backUp(clock);
		if (made.ok && made.value.backup !== '') await rehearseBackup(clock, made.value.backup);
	}
	await continueBulk(now);
	await refreshFigures(now);
	await sendDueDigests(now);
}

const minute = 60_000;
let looking: Promise<void> | null = null;

function look(): void {
	looking ??= lookAtClock()
		.catch((error: unknown) =>
			logError(error, { id: errorId(), method: '', route: null, status: 500 }),
		)
		.finally(() => (looking = null));
}

/** From now on, once a minute, as long as the process has other things to do. */
export function keepWatch(): void {
	setTimeout(look, 5_000).unref();
	setInterval(look, minute).unref();
}
