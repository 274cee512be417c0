/** Whether the 操作记录 of a school is whole: each entry as it was written, none cut out or off. */
import type { AuditChange } from '#domain/audit/entry.ts';
import type { Steward } from '../access/actor.ts';
import { readPlatform, readSchool } from '../db/databases.ts';
import { headKept } from '../db/audit-heads.ts';
import { beforeAll, digestOf, hashOf, type AuditHead } from '../db/seal.ts';
import { countPending, entriesAfter, type AuditRecord } from './repository.ts';

export interface Verified {
	readonly entries: number;
	/** Changes blotted out, on removal of personal data. */
	readonly erased: number;
	/** What is wrong; null: nothing is. */
	readonly wrong: string | null;
	/** Number of the entry of the hash that was asked for; null: none of the whole entries has it. */
	readonly found: number | null;
}

const page = 500;

const changesOf = (text: string): (AuditChange | null)[] => {
	try {
		return JSON.parse(text) as (AuditChange | null)[];
	} catch {
		return [];
	}
};

const erasedIn = ({ changes }: AuditRecord): number =>
	changesOf(changes).filter((change) => change === null).length;

function isAsWritten(entry: AuditRecord): boolean {
	const changes = changesOf(entry.changes);
	const digests = JSON.parse(entry.digests) as string[];
	return (
		hashOf(entry) === entry.hash &&
		changes.length === digests.length &&
		changes.every((change, at) => change === null || digestOf(change) === digests[at]) &&
		(entry.erasedAt !== null || !changes.includes(null))
	);
}

function faultOf(entry: AuditRecord, before: AuditHead): string | null {
	const { seq } = entry;
	if (seq !== before.seq + 1) return `第 ${before.seq + 1} 条缺失`;
	if (!isAsWritten(entry)) return `第 ${seq} 条被改动过`;
	return entry.previous === before.hash ? null : `第 ${seq} 条与第 ${before.seq} 条接不上`;
}

/** What the platform remembers of the end, against what is there. */
function endFault(head: AuditHead, kept: AuditHead | undefined, met: boolean): string | null {
	if (!kept || met) return null;
	return kept.seq > head.seq
		? `末尾缺失：曾有 ${kept.seq} 条，现在只有 ${head.seq} 条`
		: `第 ${kept.seq} 条与平台记下的不符，其后的记录可能是重写的`;
}

/** `sought`: a hash that a document says was there, hexadecimal. */
export async function verifyAudit(
	_by: Steward,
	schoolId: string,
	sought: string | null = null,
): Promise<Verified> {
	const kept = await readPlatform((db) => headKept(db, schoolId));
	let head = beforeAll;
	let erased = 0;
	let met = false;
	let found: number | null = null;
	const wanted = sought?.toLowerCase() ?? null;
	for (;;) {
		const { seq } = head;
		const entries = await readSchool(schoolId, (db) => entriesAfter(db, seq, page));
		for (const entry of entries) {
			const wrong = faultOf(entry, head);
			if (wrong !== null) return { entries: head.seq, erased, wrong, found };
			head = { seq: entry.seq, hash: entry.hash };
			erased += erasedIn(entry);
			if (head.hash === wanted) found = head.seq;
			met ||= kept?.seq === head.seq && kept.hash === head.hash;
		}
		if (entries.length < page) break;
	}
	const loose = await readSchool(schoolId, countPending);
	const wrong = loose > 0 ? `有 ${loose} 处改动没有经过循标` : endFault(head, kept, met);
	return { entries: head.seq, erased, wrong, found };
}
