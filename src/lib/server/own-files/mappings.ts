/** How a school's layouts are read, remembered by their heads: the newest of a layout holds. */
import { desc, eq } from 'drizzle-orm';
import { readChoice, type MappingChoice } from '#domain/own-files/mapping.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { ownMappings } from '../db/school/schema.ts';

export interface RememberedMapping {
	readonly id: string;
	readonly signature: string;
	readonly title: string;
	readonly at: string;
	readonly personId: string;
	readonly choice: MappingChoice;
}

/** Layouts that a school has are few; the oldest go. */
const most = 200;

export async function rememberedMappings(db: SchoolQueries): Promise<RememberedMapping[]> {
	const rows = await db.select().from(ownMappings).orderBy(desc(ownMappings.at)).limit(most).all();
	return rows.flatMap((row) => {
		const choice = readChoice(row.choice);
		return choice.ok ? [{ ...row, choice: choice.value }] : [];
	});
}

export async function rememberMapping(
	db: SchoolQueries,
	{ signature, title, choice, personId }: Omit<RememberedMapping, 'id' | 'at'>,
): Promise<void> {
	await db.delete(ownMappings).where(eq(ownMappings.signature, signature));
	const roles = [...choice.roles];
	await db
		.insert(ownMappings)
		.values({ id: newId(), signature, title, choice: { ...choice, roles }, personId, at: now() });
}

/** false: it is not there (any more). */
export async function forgetMapping(db: SchoolQueries, id: string): Promise<boolean> {
	const gone = await db
		.delete(ownMappings)
		.where(eq(ownMappings.id, id))
		.returning({ id: ownMappings.id });
	return gone.length > 0;
}
