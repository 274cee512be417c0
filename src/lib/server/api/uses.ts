/** When tokens are used, written down once a minute at most: reading must not wait for writing. */
import { onChange, writePlatform } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { logError, errorId } from '../log.ts';
import { noteUse } from './token-repository.ts';

interface Use {
	times: number;
	from: string;
	/** Milliseconds since 1970 of the last writing. */
	writtenAt: number;
}

const pause = 60_000;
const uses = new Map<string, Use>();
onChange((database) => {
	if (database === null) uses.clear();
});

async function write(id: string, use: Use): Promise<void> {
	const { times, from } = use;
	use.times = 0;
	try {
		await writePlatform((db) => noteUse(db, id, { times, usedAt: now(), usedFrom: from }));
	} catch (error) {
		// What is counted is for information: the request that was counted is answered all the same.
		logError(error, { id: errorId(), method: 'GET', route: '/api/v1', status: 200 });
	}
}

export function countUse(id: string, from: string): void {
	const use = uses.get(id) ?? { times: 0, from, writtenAt: 0 };
	uses.set(id, use);
	use.times += 1;
	use.from = from;
	if (Date.now() - use.writtenAt < pause) return;
	use.writtenAt = Date.now();
	void write(id, use);
}
