/** Queries on a school's Word templates. */
import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { SchoolQueries } from '../db/databases.ts';
import { templateParts, templates, templateUses } from '../db/school/schema.ts';

export type TemplateRecord = typeof templates.$inferSelect;

/** The newest first. */
export const allTemplates = (db: SchoolQueries): Promise<TemplateRecord[]> =>
	db
		.select()
		.from(templates)
		.orderBy(desc(sql`${templates}.rowid`));

export const templateById = (db: SchoolQueries, id: string) =>
	db.select().from(templates).where(eq(templates.id, id)).get();

export const templateByHash = (db: SchoolQueries, hash: string) =>
	db.select().from(templates).where(eq(templates.hash, hash)).get();

/** Bytes of all that are kept. */
export const bytesKept = async (db: SchoolQueries): Promise<number> =>
	(
		await db
			.select({ bytes: sql<number>`coalesce(sum(${templates.size}), 0)` })
			.from(templates)
			.get()
	)?.bytes ?? 0;

/** A multiple of three, so that the pieces of base64 are each whole. */
const pieceBytes = 768 * 1024;

export async function insertTemplate(
	db: SchoolQueries,
	row: TemplateRecord,
	bytes: Uint8Array,
): Promise<void> {
	await db.insert(templates).values(row);
	for (let part = 0; part * pieceBytes < bytes.length; part += 1) {
		const piece = bytes.subarray(part * pieceBytes, (part + 1) * pieceBytes);
		const content = Buffer.from(piece).toString('base64');
		await db.insert(templateParts).values({ templateId: row.id, part, content });
	}
}

/** One piece after the other: together they may be more than one answer holds. */
export async function bytesOf(db: SchoolQueries, id: string): Promise<Uint8Array> {
	const pieces: Buffer[] = [];
	for (;;) {
		const piece = await db
			.select({ content: templateParts.content })
			.from(templateParts)
			.where(and(eq(templateParts.templateId, id), eq(templateParts.part, pieces.length)))
			.get();
		if (!piece) return new Uint8Array(Buffer.concat(pieces));
		pieces.push(Buffer.from(piece.content, 'base64'));
	}
}

/** The newest first. */
export const allUses = (db: SchoolQueries) =>
	db.select().from(templateUses).orderBy(desc(templateUses.seq));

export const useByRequest = (db: SchoolQueries, requestId: string) =>
	db.select().from(templateUses).where(eq(templateUses.requestId, requestId)).get();

export const insertUse = (db: SchoolQueries, row: typeof templateUses.$inferInsert) =>
	db.insert(templateUses).values(row);

/** What held at a moment; without one what holds now. */
export const useAt = (db: SchoolQueries, moment: string | null) =>
	db
		.select()
		.from(templateUses)
		.where(moment === null ? undefined : lte(templateUses.at, moment))
		.orderBy(desc(templateUses.seq))
		.limit(1)
		.get();
