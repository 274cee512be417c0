/** One work at a time on this platform, whatever process does it: a row says who holds it, and until when. */
import { eq } from 'drizzle-orm';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { newId } from '../db/identifier.ts';
import { settings } from '../db/platform/schema.ts';

/** Milliseconds that a holder who has died is waited for; one who lives renews it much earlier. */
const lasting = 3 * 60_000;
const renewing = 30_000;

interface Lease {
	readonly holder: string;
	/** Milliseconds since 1970. */
	readonly until: number;
}

const keyOf = (what: string): string => `lease/${what}`;

const leaseOn = async (db: PlatformQueries, what: string): Promise<Lease | null> => {
	const row = await db
		.select()
		.from(settings)
		.where(eq(settings.key, keyOf(what)))
		.get();
	return (row?.value as Lease | undefined) ?? null;
};

const put = (db: PlatformQueries, what: string, value: Lease) =>
	db
		.insert(settings)
		.values({ key: keyOf(what), value })
		.onConflictDoUpdate({ target: settings.key, set: { value } });

const take = (what: string, holder: string): Promise<boolean> =>
	writePlatform(async (db) => {
		const now = Date.now();
		const held = await leaseOn(db, what);
		if (held && held.holder !== holder && held.until > now) return false;
		await put(db, what, { holder, until: now + lasting });
		return true;
	});

const giveBack = (what: string, holder: string): Promise<unknown> =>
	writePlatform(async (db) => {
		if ((await leaseOn(db, what))?.holder === holder)
			await db.delete(settings).where(eq(settings.key, keyOf(what)));
	});

/** Does `work` while nobody else does; null: somebody does. */
export async function holding<Value>(
	what: string,
	work: () => Promise<Value>,
): Promise<Value | null> {
	const holder = newId();
	if (!(await take(what, holder))) return null;
	const renewal = setInterval(() => void take(what, holder).catch(() => undefined), renewing);
	renewal.unref();
	try {
		return await work();
	} finally {
		clearInterval(renewal);
		await giveBack(what, holder);
	}
}

export const isHeld = async (what: string): Promise<boolean> => {
	const held = await readPlatform((db) => leaseOn(db, what));
	return held !== null && held.until > Date.now();
};
