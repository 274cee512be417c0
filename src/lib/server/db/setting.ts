/** One setting of a school, under its key. */
import { eq } from 'drizzle-orm';
import type { SchoolQueries } from './databases.ts';
import { settings } from './school/schema.ts';

/** null: it was never set. */
export async function settingOf<Value>(db: SchoolQueries, key: string): Promise<Value | null> {
	const row = await db.select().from(settings).where(eq(settings.key, key)).get();
	return (row?.value as Value | undefined) ?? null;
}

export const putSetting = (db: SchoolQueries, key: string, value: unknown) =>
	db
		.insert(settings)
		.values({ key, value })
		.onConflictDoUpdate({ target: settings.key, set: { value } });
