/** Queries on a plan's attachments. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { SchoolQueries } from '../db/databases.ts';
import { attachmentEnds, attachmentParts, attachments } from '../db/school/schema.ts';

export type AttachmentRecord = typeof attachments.$inferSelect;
export type EndRecord = typeof attachmentEnds.$inferSelect;

/** In the order in which they were added, with how they ended; null: they stand. */
export const attachmentsOfPlan = (db: SchoolQueries, planId: string) =>
	db
		.select({ file: attachments, end: attachmentEnds })
		.from(attachments)
		.leftJoin(attachmentEnds, eq(attachmentEnds.attachmentId, attachments.id))
		.where(eq(attachments.planId, planId))
		.orderBy(asc(sql`${attachments}.rowid`));

/** One of the plan that stands. */
export const standingAttachment = async (db: SchoolQueries, planId: string, id: string) =>
	(
		await db
			.select({ file: attachments })
			.from(attachments)
			.leftJoin(attachmentEnds, eq(attachmentEnds.attachmentId, attachments.id))
			.where(
				and(
					eq(attachments.planId, planId),
					eq(attachments.id, id),
					isNull(attachmentEnds.attachmentId),
				),
			)
			.get()
	)?.file;

export const attachmentByRequest = (db: SchoolQueries, planId: string, requestId: string) =>
	db
		.select()
		.from(attachments)
		.where(and(eq(attachments.planId, planId), eq(attachments.requestId, requestId)))
		.get();

/** Bytes of all that a plan has, withdrawn or not: they are kept. */
export const bytesOfPlan = async (db: SchoolQueries, planId: string): Promise<number> =>
	(
		await db
			.select({ bytes: sql<number>`coalesce(sum(${attachments.size}), 0)` })
			.from(attachments)
			.where(eq(attachments.planId, planId))
			.get()
	)?.bytes ?? 0;

/** A multiple of three, so that the pieces of base64 are each whole. */
const pieceBytes = 768 * 1024;

export async function insertAttachment(
	db: SchoolQueries,
	row: AttachmentRecord,
	bytes: Uint8Array,
): Promise<void> {
	await db.insert(attachments).values(row);
	for (let part = 0; part * pieceBytes < bytes.length; part += 1) {
		const piece = bytes.subarray(part * pieceBytes, (part + 1) * pieceBytes);
		const content = Buffer.from(piece).toString('base64');
		await db.insert(attachmentParts).values({ attachmentId: row.id, part, content });
	}
}

/** One piece after the other: together they may be more than one answer holds. */
export async function bytesOf(db: SchoolQueries, id: string): Promise<Uint8Array> {
	const pieces: Buffer[] = [];
	for (;;) {
		const piece = await db
			.select({ content: attachmentParts.content })
			.from(attachmentParts)
			.where(and(eq(attachmentParts.attachmentId, id), eq(attachmentParts.part, pieces.length)))
			.get();
		if (!piece) return new Uint8Array(Buffer.concat(pieces));
		pieces.push(Buffer.from(piece.content, 'base64'));
	}
}

export const insertEnd = (db: SchoolQueries, row: EndRecord) =>
	db.insert(attachmentEnds).values(row);
