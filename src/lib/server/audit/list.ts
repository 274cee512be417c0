/** The 操作记录 as its page shows it. */
import type { AuditChange } from '#domain/audit/entry.ts';
import { changeWords, isTelling, nouns, type ChangeWords } from '#domain/audit/words.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import { mayReadAudit, notTheirs } from './permission.ts';
import { entriesBefore, peopleIn, type AuditRecord, type Sought } from './repository.ts';

export interface AuditLine {
	readonly seq: number;
	readonly at: string;
	/** 系统 where no person asked. */
	readonly by: string;
	readonly from: string;
	readonly changes: readonly ChangeWords[];
	/** Changes whose words were removed with personal data. */
	readonly erased: number;
	/** Begin of the hash, as verified by `audit verify`. */
	readonly hash: string;
}

export interface AuditPage {
	readonly lines: readonly AuditLine[];
	/** `before` of the next page; null: this is the last. */
	readonly next: number | null;
	readonly people: readonly { readonly id: string; readonly name: string }[];
	readonly places: readonly { readonly id: string; readonly name: string }[];
}

const lineOf = (record: AuditRecord, by: string): AuditLine => {
	const changes = JSON.parse(record.changes) as (AuditChange | null)[];
	const kept = changes.filter((change) => change !== null);
	return {
		...{ seq: record.seq, at: record.at, by, from: record.origin, hash: record.hash },
		changes: kept.filter(isTelling).map(changeWords),
		erased: changes.length - kept.length,
	};
};

export async function linesOf(records: readonly AuditRecord[]): Promise<AuditLine[]> {
	const person = await namesOf(records.flatMap(({ personId }) => personId ?? []));
	return records.map((record) =>
		lineOf(record, record.personId === null ? '系统' : person(record.personId).name),
	);
}

const most = 50;

/** Refused to who may not read it. */
export async function listAudit(
	actor: Actor,
	sought: Sought,
	before: number | null,
): Promise<Answer<AuditPage>> {
	if (!mayReadAudit(actor)) return notTheirs();
	const { schoolId } = actor;
	const records = await readSchool(schoolId, (db) => entriesBefore(db, sought, before, most + 1));
	const shown = records.slice(0, most);
	const ids = await readSchool(schoolId, peopleIn);
	const person = await namesOf(ids);
	return granted({
		lines: await linesOf(shown),
		next: records.length > most ? (shown.at(-1)?.seq ?? null) : null,
		people: ids.map((id) => ({ id, name: person(id).name })),
		places: Object.entries(nouns).map(([id, name]) => ({ id, name })),
	});
}
