/** A school's own Word template: brought, put in force, withdrawn. Each function asks first whether this actor may. */
import { createHash } from 'node:crypto';
import { attachmentName, mediaTypes } from '#domain/plan/attachment.ts';
import { sizeWords } from '#domain/size-words.ts';
import type { TemplateRow, TemplatesPage } from '#domain/template/template-row.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { namesOf } from '../people/index.ts';
import { shownFileName } from '../standards/file-name.ts';
import { readApart } from './apart.ts';
import { mayKeepTemplates, notTheirs, seesTemplates } from './permission.ts';
import * as repository from './repository.ts';

const noSuchTemplate = () => refused('not-found', '没有这个模板。请刷新后再看。');

export async function templatesPage(actor: Actor): Promise<Answer<TemplatesPage>> {
	if (!seesTemplates(actor)) return notTheirs();
	const { rows, uses } = await readSchool(actor.schoolId, async (db) => ({
		rows: await repository.allTemplates(db),
		uses: await repository.allUses(db),
	}));
	const person = await namesOf([...rows, ...uses].map(({ personId }) => personId));
	const standing = uses[0]?.templateId ?? null;
	const templates = rows.map(({ personId, ...row }): TemplateRow => {
		return { ...row, by: person(personId), inForce: row.id === standing };
	});
	const shown = uses.map(({ templateId, name, personId, at }) => ({
		...{ name: templateId === null ? null : name, by: person(personId), at },
	}));
	return granted({ templates, uses: shown, mayKeep: mayKeepTemplates(actor) });
}

/** Bytes of all templates of a school: they are kept, for versions are printed by them. */
const mostKept = 100 * 2 ** 20;

const full = (bytes: number) =>
	refused('too-many', `学校的模板已有 ${sizeWords(bytes)}，加上这个超过 100 MB，没有保存。`);

interface Brought {
	readonly id: string;
	readonly name: string;
	/** The same file had been brought before. */
	readonly known: boolean;
}

async function keep(
	db: SchoolQueries,
	row: repository.TemplateRecord,
	bytes: Uint8Array,
): Promise<Answer<Brought>> {
	const before = await repository.templateByHash(db, row.hash);
	if (before) return granted({ id: before.id, name: before.name, known: true });
	const kept = await repository.bytesKept(db);
	if (kept + row.size > mostKept) return full(kept);
	await repository.insertTemplate(db, row, bytes);
	return granted({ id: row.id, name: row.name, known: false });
}

export interface SentTemplate {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Checked and kept; it is in force only once somebody says so. The same file is kept once. */
export async function bringTemplate(actor: Actor, sent: SentTemplate): Promise<Answer<Brought>> {
	if (!mayKeepTemplates(actor)) return notTheirs();
	const read = await readApart(sent.bytes);
	if (!read.ok) return refused('invalid', '模板没有保存，请按下面所列改正后再上传。', read.faults);
	const name = attachmentName(shownFileName(sent.name), 'docx');
	const hash = createHash('sha256').update(sent.bytes).digest('hex');
	const row = {
		...{ id: newId(), name, size: sent.bytes.length, hash, understood: read.value },
		...{ personId: actor.personId, at: now() },
	};
	return writeSchool(actor.schoolId, (db) => keep(db, row, sent.bytes));
}

async function use(
	db: SchoolQueries,
	{ personId }: Actor,
	templateId: string | null,
	requestId: string,
): Promise<Answer<{ name: string | null }>> {
	const template = templateId === null ? null : await repository.templateById(db, templateId);
	if (template === undefined) return noSuchTemplate();
	const name = template?.name ?? null;
	if (await repository.useByRequest(db, requestId)) return granted({ name });
	const standing = (await repository.useAt(db, null))?.templateId ?? null;
	if (standing === templateId) return granted({ name });
	const row = { requestId, templateId, name: name ?? '系统自带版式', personId, at: now() };
	await repository.insertUse(db, row);
	return granted({ name });
}

/** From now on: drafts, and versions that are accepted from now on. null: the system's own typography. */
export async function useTemplate(
	actor: Actor,
	templateId: string | null,
	requestId: string,
): Promise<Answer<{ name: string | null }>> {
	if (!mayKeepTemplates(actor)) return notTheirs();
	if (requestId.length < 8) return refused('invalid', '表单不完整，请刷新后再试。');
	return writeSchool(actor.schoolId, (db) => use(db, actor, templateId, requestId));
}

export interface GivenTemplate extends SentTemplate {
	readonly mediaType: string;
}

/** As it was sent. */
export async function templateFile(actor: Actor, id: string): Promise<Answer<GivenTemplate>> {
	if (!seesTemplates(actor)) return notTheirs();
	return readSchool(actor.schoolId, async (db) => {
		const template = await repository.templateById(db, id);
		if (!template) return noSuchTemplate();
		const bytes = await repository.bytesOf(db, id);
		return granted({ name: template.name, mediaType: mediaTypes.docx, bytes });
	});
}
