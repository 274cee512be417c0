/** Triggers that note each change of a school's rows, so that no write can forget to (see seal.ts). */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { SchoolQueries } from './databases.ts';

/** Tables that hold nothing of their own: derived from others, or the record itself. */
const unwatched: ReadonlySet<string> = new Set(
	['audit', 'audit_pending', 'snapshots', 'import_texts'].concat('__drizzle_migrations'),
);

/** Long or derived columns, of which a hash stands beside them or which follow from other rows. */
const left: Readonly<Record<string, readonly string[]>> = {
	plans: ['summary'],
	versions: ['content', 'check'],
	imports: ['source', 'compiled', 'standard'],
};

interface Part {
	readonly type: string;
	readonly name: string;
	readonly sql: string | null;
}

/** Of the table as it is made now: triggers of another shape are made anew. */
const shapeOf = ({ sql: made }: Part): string =>
	createHash('sha256')
		.update(made ?? '')
		.digest('hex')
		.slice(0, 8);

const ops = ['insert', 'update', 'delete'] as const;
type Op = (typeof ops)[number];

const rowOf = (row: 'OLD' | 'NEW', columns: readonly string[]): string =>
	`json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`;

/** `columns` are names that our own migrations gave: letters and underscores. */
function triggerOf(table: string, name: string, op: Op, columns: readonly string[]): string {
	const [before, after] = [rowOf('OLD', columns), rowOf('NEW', columns)];
	const when = op === 'update' ? `WHEN ${before} IS NOT ${after} ` : '';
	const values = [op === 'insert' ? 'NULL' : before, op === 'delete' ? 'NULL' : after].join(', ');
	return `CREATE TRIGGER IF NOT EXISTS "${name}" AFTER ${op.toUpperCase()} ON "${table}" ${when}BEGIN INSERT INTO audit_pending (place, op, before, after) VALUES ('${table}', '${op}', ${values}); END`;
}

async function columnsOf(db: SchoolQueries, table: string): Promise<string[]> {
	const rows = await db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${table})`);
	return rows.map(({ name }) => name).filter((name) => !left[table]?.includes(name));
}

const isWatched = ({ type, name }: Part): boolean =>
	type === 'table' && !unwatched.has(name) && !name.startsWith('sqlite_');

/** Brings the triggers to the tables as they are; one question where they are that already. */
export async function watch(db: SchoolQueries): Promise<void> {
	const parts = await db.all<Part>(
		sql.raw(`SELECT type, name, sql FROM sqlite_master WHERE type IN ('table', 'trigger')`),
	);
	const standing = new Set(parts.filter(({ type }) => type === 'trigger').map(({ name }) => name));
	const wanted = parts.filter(isWatched).flatMap((part) =>
		ops.map((op) => ({
			op,
			table: part.name,
			name: `watch_${part.name}_${op}_${shapeOf(part)}`,
		})),
	);
	const names = new Set(wanted.map(({ name }) => name));
	for (const name of standing)
		if (name.startsWith('watch_') && !names.has(name))
			await db.run(sql.raw(`DROP TRIGGER IF EXISTS "${name}"`));
	for (const { op, table, name } of wanted)
		if (!standing.has(name))
			await db.run(sql.raw(triggerOf(table, name, op, await columnsOf(db, table))));
}
