/** Work that an operator's page begins and does not wait for: a country's schools take a while. */
import type { Steward } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { errorId, logError } from '../log.ts';
import { backupNames } from './kept.ts';
import { isHeld } from '../jobs/lease.ts';
import { gatherNow } from './refresh.ts';
import { backUp, busy, rehearseBackup } from './run.ts';

const begun = granted(null);

function begin(work: Promise<unknown>): Answer<null> {
	work.catch((error: unknown) =>
		logError(error, { id: errorId(), method: '', route: null, status: 500 }),
	);
	return begun;
}

export const beginBackup = async (by: Steward): Promise<Answer<null>> =>
	(await isHeld('upkeep')) ? busy : begin(backUp(by));

export async function beginRehearsal(by: Steward): Promise<Answer<null>> {
	if (await isHeld('upkeep')) return busy;
	if ((await backupNames()).length === 0) return refused('not-found', '还没有备份，先备份一次。');
	return begin(rehearseBackup(by));
}

export const beginGathering = async (_by: Steward): Promise<Answer<null>> =>
	(await isHeld('figures')) ? refused('conflict', '正在统计，请稍后刷新。') : begin(gatherNow());
