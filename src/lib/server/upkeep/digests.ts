/** The daily digest goes out at its time, or when the server is there again. */
import { dayInChina } from '#domain/day-in-china.ts';
import { eq } from 'drizzle-orm';
import { onChange, readPlatform, writePlatform } from '../db/databases.ts';
import { settings } from '../db/platform/schema.ts';
import { sendDigests } from '../mail/digests.ts';
import { mailSettings } from '../mail/settings.ts';
import { holding } from '../jobs/lease.ts';
import { lastAt } from './schedule.ts';

const key = 'digests';

/** Day of the last round, `2026-11-20`; null: there was none. */
async function lastRound(): Promise<string | null> {
	const row = await readPlatform((db) =>
		db.select().from(settings).where(eq(settings.key, key)).get(),
	);
	return (row?.value as string | undefined) ?? null;
}

const noteRound = (value: string) =>
	writePlatform((db) =>
		db
			.insert(settings)
			.values({ key, value })
			.onConflictDoUpdate({ target: settings.key, set: { value } }),
	);

/** After a mail server that was not there: not every minute. */
const again = 15 * 60_000;
let triedAt = -Infinity;
// The databases may be others than before: of these nothing was tried.
onChange((database) => {
	if (database === null) triedAt = -Infinity;
});

/** Off unless the environment says how letters are sent. */
export async function sendDueDigests(now: Date, env = process.env): Promise<number> {
	const mail = mailSettings(env);
	if (!mail) return 0;
	const today = dayInChina(now.toISOString());
	if (dayInChina(lastAt(mail.time, now).toISOString()) !== today) return 0;
	if ((await lastRound()) === today || now.getTime() - triedAt < again) return 0;
	triedAt = now.getTime();
	const sent = await holding('digests', async () => {
		const letters = await sendDigests(mail, now);
		await noteRound(today);
		return letters;
	});
	return sent ?? 0;
}
