/** The searchable texts of published standards in a database. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { folded, textsOf } from '#standards/contents/texts.ts';
import type { AnyStandard } from '#standards/library.ts';
import { imports, importTexts } from '../db/imports.ts';
import type { ImportQueries } from './home.ts';

/** A statement takes so many rows that their values stay below what SQLite binds at once. */
const rowsAtOnce = 500;

export async function insertTexts(
	db: ImportQueries,
	importId: string,
	standard: AnyStandard,
): Promise<void> {
	const rows = textsOf(standard).map(({ at, text }, position) => ({
		...{ importId, position, at, text },
		folded: folded(text),
	}));
	for (let from = 0; from < rows.length; from += rowsAtOnce)
		await db.insert(importTexts).values(rows.slice(from, from + rowsAtOnce));
}

/** At most `most` texts of standards that are published now and hold the folded words. */
export const textsWith = (db: ImportQueries, words: string, most: number) =>
	db
		.select({ importId: importTexts.importId, at: importTexts.at, text: importTexts.text })
		.from(importTexts)
		.innerJoin(imports, eq(imports.id, importTexts.importId))
		// instr compares characters as they are: no % or _ of the words means anything else.
		.where(and(eq(imports.stage, 'published'), sql`instr(${importTexts.folded}, ${words}) > 0`))
		.orderBy(asc(importTexts.importId), asc(importTexts.position))
		.limit(most);
