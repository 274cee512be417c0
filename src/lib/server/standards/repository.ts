/** Queries on imports and their decisions. Lists never select what was read: it may be megabytes. */
import { and, asc, count, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { ImportStage } from '#domain/standards/import.ts';
import { importDecisions, imports } from '../db/imports.ts';
import type { ImportQueries } from './home.ts';

const {
	source: _source,
	compiled: _compiled,
	standard: _standard,
	...columns
} = getTableColumns(imports);

type WholeRecord = typeof imports.$inferSelect;
/** Without source text, what was read and what was published. */
export type ImportRecord = Omit<WholeRecord, 'source' | 'compiled' | 'standard'>;

/** The newest first. */
export const allImports = (db: ImportQueries): Promise<ImportRecord[]> =>
	db.select(columns).from(imports).orderBy(desc(imports.createdAt), desc(imports.id));

export const importById = (db: ImportQueries, id: string): Promise<ImportRecord | undefined> =>
	db.select(columns).from(imports).where(eq(imports.id, id)).get();

/** Source text and JSON of what the compiler made of it. */
export const contentById = (db: ImportQueries, id: string) =>
	db
		.select({ source: imports.source, compiled: imports.compiled })
		.from(imports)
		.where(eq(imports.id, id))
		.get();

/** JSON of the standard as it was published. */
export async function standardById(db: ImportQueries, id: string): Promise<string | null> {
	const { standard } = imports;
	const row = await db.select({ standard }).from(imports).where(eq(imports.id, id)).get();
	return row?.standard ?? null;
}

/** What was ever published, the oldest first. */
export const shelvedImports = (db: ImportQueries): Promise<ImportRecord[]> =>
	db
		.select(columns)
		.from(imports)
		.where(inArray(imports.stage, ['published', 'withdrawn']))
		.orderBy(asc(imports.publishedAt), asc(imports.id));

export async function countInStage(db: ImportQueries, stage: ImportStage): Promise<number> {
	const query = db.select({ rows: count() }).from(imports).where(eq(imports.stage, stage));
	return (await query.get())?.rows ?? 0;
}

export const insertImport = (db: ImportQueries, row: typeof imports.$inferInsert) =>
	db.insert(imports).values(row);

/** Changes the row if it is still in `stage`; false where someone was faster. */
export async function updateImport(
	db: ImportQueries,
	id: string,
	stage: ImportStage,
	values: Partial<WholeRecord>,
): Promise<boolean> {
	const asRead = and(eq(imports.id, id), eq(imports.stage, stage));
	return (await db.update(imports).set(values).where(asRead)).rowsAffected === 1;
}

/** Removes the row if it is still in `stage`. */
export async function deleteImport(
	db: ImportQueries,
	id: string,
	stage: ImportStage,
): Promise<boolean> {
	const asRead = and(eq(imports.id, id), eq(imports.stage, stage));
	return (await db.delete(imports).where(asRead)).rowsAffected === 1;
}

export type DecisionRecord = typeof importDecisions.$inferSelect;

/** In the order in which they were made. */
export const decisionsOf = (db: ImportQueries, importId: string): Promise<DecisionRecord[]> =>
	db
		.select()
		.from(importDecisions)
		.where(eq(importDecisions.importId, importId))
		.orderBy(asc(importDecisions.id));

export const insertDecision = (db: ImportQueries, row: Omit<DecisionRecord, 'id'>) =>
	db.insert(importDecisions).values(row);
