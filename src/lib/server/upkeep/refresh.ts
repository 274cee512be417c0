/** The operator's figures of the schools are gathered anew once an hour, or when an operator asks. */
import { readPlatform } from '../db/databases.ts';
import { apart } from './apart.ts';
import { oldestFigures } from './figures-repository.ts';
import { holding } from '../jobs/lease.ts';

const hour = 3_600_000;

/** false: somebody else is at it. */
export const gatherNow = async (): Promise<boolean> =>
	(await holding('figures', () => apart('figures', {}))) !== null;

/** Only where some school's figures are missing or older than an hour. */
export async function refreshFigures(now: Date): Promise<void> {
	const oldest = await readPlatform(oldestFigures);
	if (oldest === null || now.getTime() - Date.parse(oldest) < hour) return;
	await gatherNow();
}
