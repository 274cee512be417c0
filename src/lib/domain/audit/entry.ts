/** 操作记录: what one write changed in a school, row by row. */

/** Columns of a row by their names in the database; JSON columns are texts. */
export type AuditRow = Readonly<Record<string, string | number | null>>;

export interface AuditChange {
	/** Table: `plans`, `facts`. */
	readonly place: string;
	readonly op: 'insert' | 'update' | 'delete';
	/** null: there was no row. */
	readonly before: AuditRow | null;
	/** null: there is none any more. */
	readonly after: AuditRow | null;
}

/** A write, its changes in their order. */
export interface AuditEntry {
	readonly seq: number;
	/** ISO 8601, UTC. */
	readonly at: string;
	/** null: the machine itself. */
	readonly personId: string | null;
	readonly origin: string;
	readonly action: string;
	/** null: blotted out, on removal of personal data. */
	readonly changes: readonly (AuditChange | null)[];
}

/** What a row belongs to: its plan, its record, its import, else itself. */
const owners = [
	['plan_id', 'plans'],
	['record_id', 'facts'],
	['import_id', 'imports'],
] as const;

export function subjectOf({ place, before, after }: AuditChange): string {
	const row = after ?? before ?? {};
	const owner = owners.find(([column]) => typeof row[column] === 'string');
	if (owner) return `${owner[1]}/${row[owner[0]]}`;
	return `${place}/${row['id'] ?? row['key'] ?? row['seq'] ?? ''}`;
}

/** The rows that the changes concern, a space before and behind each, so that one is found among them. */
export const subjectsOf = (changes: readonly AuditChange[]): string =>
	` ${[...new Set(changes.map(subjectOf))].join(' ')} `;
