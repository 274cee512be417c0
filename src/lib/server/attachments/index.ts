/** A plan's attachments: added, listed, given out, withdrawn. Each function asks first whether this actor may. */
import { createHash } from 'node:crypto';
import { mediaTypes, mostBytes, type AttachmentKind } from '#domain/plan/attachment.ts';
import type { Person } from '#domain/plan/row.ts';
import { sizeWords } from '#domain/size-words.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { namesOf } from '../people/index.ts';
import { mayWrite, type Held } from '../plans/permission.ts';
import { visiblePlan } from '../plans/visible.ts';
import { readSentFile, type SentFile } from './read-file.ts';
import * as repository from './repository.ts';

/** 教务, and whoever writes the plan. */
export const mayAttach = (actor: Actor, plan: Held): boolean =>
	actor.role === 'academic-affairs' || mayWrite(actor, plan);

const notTheirs = () =>
	refused('not-allowed', '附件由教务处和编写这份方案的专业负责人上传和撤下。');
const noSuchFile = () => refused('not-found', '没有这个附件，或已撤下。请刷新后再看。');

export interface Attachment {
	readonly id: string;
	readonly name: string;
	readonly kind: AttachmentKind;
	readonly size: number;
	/** SHA-256 of the bytes, hexadecimal. */
	readonly hash: string;
	readonly by: Person;
	readonly at: string;
	/** Withdrawn: by whom and why; it is given out no more. */
	readonly end: { readonly by: Person; readonly at: string; readonly reason: string } | null;
}

export interface Attachments {
	/** In the order in which they were added. */
	readonly files: readonly Attachment[];
	readonly mayAttach: boolean;
}

export async function attachmentsOf(actor: Actor, planId: string): Promise<Answer<Attachments>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const rows = await readSchool(actor.schoolId, (db) => repository.attachmentsOfPlan(db, planId));
	const person = await namesOf(
		rows.flatMap(({ file, end }) => [file.personId, ...(end ? [end.personId] : [])]),
	);
	const files = rows.map(({ file, end }) => ({
		...{ id: file.id, name: file.name, kind: file.kind, size: file.size, hash: file.hash },
		...{ by: person(file.personId), at: file.at },
		end: end && { by: person(end.personId), at: end.at, reason: end.reason },
	}));
	return granted({ files, mayAttach: mayAttach(actor, visible.value) });
}

const full = (bytes: number) =>
	refused(
		'too-many',
		`这份方案的附件已有 ${sizeWords(bytes)}，加上这个超过 50 MB，没有保存。撤下的附件也留存，也计算在内。`,
	);

async function keep(
	db: SchoolQueries,
	row: repository.AttachmentRecord,
	bytes: Uint8Array,
): Promise<Answer<{ name: string }>> {
	const before = await repository.attachmentByRequest(db, row.planId, row.requestId);
	if (before)
		return before.hash === row.hash && before.personId === row.personId
			? granted({ name: before.name })
			: refused('invalid', '这张表单已经用过，请刷新后再上传。');
	const kept = await repository.bytesOfPlan(db, row.planId);
	if (kept + row.size > mostBytes.plan) return full(kept);
	await repository.insertAttachment(db, row, bytes);
	return granted({ name: row.name });
}

/** The same form sent twice keeps one file. */
export async function attach(
	actor: Actor,
	planId: string,
	requestId: string,
	sent: SentFile,
): Promise<Answer<{ name: string }>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (!mayAttach(actor, visible.value)) return notTheirs();
	if (requestId.length < 8) return refused('invalid', '表单不完整，请刷新后再上传。');
	const file = await readSentFile(sent);
	if (!file.ok) return file;
	const { name, kind, bytes } = file.value;
	const hash = createHash('sha256').update(bytes).digest('hex');
	const made = { id: newId(), planId, requestId, personId: actor.personId, at: now() };
	const row = { ...made, name, kind, size: bytes.length, hash };
	return writeSchool(actor.schoolId, (db) => keep(db, row, bytes));
}

const longestReason = 500;

/** It stays listed, with who withdrew it and why. */
export async function withdrawAttachment(
	actor: Actor,
	planId: string,
	id: string,
	reason: string,
): Promise<Answer<{ name: string }>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (!mayAttach(actor, visible.value)) return notTheirs();
	const why = reason.trim();
	if (why.length < 2 || why.length > longestReason)
		return refused('invalid', `请写明撤下的理由，2 到 ${longestReason} 个字。`);
	return writeSchool(actor.schoolId, async (db) => {
		const file = await repository.standingAttachment(db, planId, id);
		if (!file) return noSuchFile();
		const by = { personId: actor.personId, at: now() };
		await repository.insertEnd(db, { attachmentId: id, planId, reason: why, ...by });
		return granted({ name: file.name });
	});
}

export interface GivenFile {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** To whoever may read the plan. */
export async function attachmentFile(
	actor: Actor,
	planId: string,
	id: string,
): Promise<Answer<GivenFile>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	return readSchool(actor.schoolId, async (db) => {
		const file = await repository.standingAttachment(db, planId, id);
		if (!file) return noSuchFile();
		const bytes = await repository.bytesOf(db, id);
		return granted({ name: file.name, mediaType: mediaTypes[file.kind], bytes });
	});
}
