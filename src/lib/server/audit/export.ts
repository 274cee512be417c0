/** The 操作记录 as a workbook, the newest first. */
import { auditWorkbook } from '#exports/audit.server.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { linesOf, type AuditLine } from './list.ts';
import { mayReadAudit, notTheirs } from './permission.ts';
import { entriesBefore, type AuditRecord, type Sought } from './repository.ts';

const page = 500;

async function* allLines(schoolId: string, sought: Sought): AsyncGenerator<AuditLine> {
	let before: number | null = null;
	for (;;) {
		const at: number | null = before;
		const records: AuditRecord[] = await readSchool(schoolId, (db) =>
			entriesBefore(db, sought, at, page),
		);
		yield* await linesOf(records);
		if (records.length < page) return;
		before = records.at(-1)?.seq ?? 0;
	}
}

export interface AuditFile {
	/** `操作记录-江州市商贸职业学校-20261126.xlsx` */
	readonly name: string;
	readonly stream: ReadableStream;
}

/** All that matches, read while it is sent. */
export function exportAudit(actor: Actor, sought: Sought, day: string): Answer<AuditFile> {
	if (!mayReadAudit(actor)) return notTheirs();
	const name = `操作记录-${actor.schoolName}-${day.replaceAll('-', '')}.xlsx`;
	return granted({ name, stream: auditWorkbook(allLines(actor.schoolId, sought)) });
}
