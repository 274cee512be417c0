/** Triggers that note each change of a school's rows, so that no write can forget to (see seal.ts). */
import { createHash } from 'node:crypto';
import type { Client } from '@libsql/client';

/** Tables that hold nothing of their own: derived from others, bytes whose hash stands in one, who looked when, or the record itself. */
const unwatched: ReadonlySet<string> = new Set(
	['audit', 'audit_pending', 'snapshots', 'import_texts', 'desk_visits'].concat(
		'attachment_parts',
		'template_parts',
		'__drizzle_migrations',
	),
);

/** Long or derived columns, of which a hash stands beside them or which follow from other rows. */
const left: Readonly<Record<string, readonly string[]>> = {
	plans: ['summary'],
	versions: ['content', 'check'],
	imports: ['source', 'compiled', 'standard'],
	submissions: ['check'],
	publications: ['report'],
	templates: ['understood'],
};

interface Part {
	readonly type: string;
	readonly name: string;
	readonly sql: string | null;
}

/** How triggers are written; raised with them, so that those that stand are made anew. */
const form = 2;

/** Of the table as it is made now: triggers of another shape are made anew. */
const shapeOf = ({ sql: made }: Part): string =>
	createHash('sha256')
		.update(`${form} ${made ?? ''}`)
		.digest('hex')
		.slice(0, 8);

const ops = ['insert', 'update', 'delete'] as const;
type Op = (typeof ops)[number];

const rowOf = (row: 'OLD' | 'NEW', columns: readonly string[]): string =>
	`json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`;

/** `columns` are names that our own migrations gave: letters and underscores. */
function triggerOf(table: string, name: string, op: Op, columns: readonly string[]): string {
	const before = op === 'insert' ? 'NULL' : rowOf('OLD', columns);
	const after = op === 'delete' ? 'NULL' : rowOf('NEW', columns);
	return `CREATE TRIGGER IF NOT EXISTS "${name}" AFTER ${op.toUpperCase()} ON "${table}" BEGIN INSERT INTO audit_pending (place, op, before, after) VALUES ('${table}', '${op}', ${before}, ${after}); END`;
}

/** Columns of all tables that are watched, in one question. */
async function columnsByTable(client: Client): Promise<Map<string, string[]>> {
	const { rows } = await client.execute(
		`SELECT t.name AS "table", c.name AS "column" FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid`,
	);
	const columns = new Map<string, string[]>();
	for (const { table, column } of rows as unknown as { table: string; column: string }[])
		if (!left[table]?.includes(column)) columns.set(table, [...(columns.get(table) ?? []), column]);
	return columns;
}

const isWatched = ({ type, name }: Part): boolean =>
	type === 'table' && !unwatched.has(name) && !name.startsWith('sqlite_');

/** A trigger of our migrations that lets no row of the table be changed, or be removed, whatever it is. */
const refusal =
	/^CREATE TRIGGER \S+ BEFORE (UPDATE|DELETE) ON `(\w+)`\s+BEGIN SELECT RAISE\(ABORT,/;

/**
 * What the schema itself refuses need not be watched: a school's triggers are read whenever it is opened,
 * and half of that time was theirs.
 */
function refusedIn(parts: readonly Part[]): ReadonlySet<string> {
	const found = parts.map(({ sql }) => refusal.exec(sql ?? '')).filter((match) => match !== null);
	return new Set(found.map(([, op = '', table = '']) => `${op.toLowerCase()} ${table}`));
}

/** Schools are alike: the parts of one are those of nearly all, and are looked at once. */
const found = new Set<string>();
const mostFound = 16;

/** All that `watch` looks at, as one text. */
async function partsIn(client: Client): Promise<string> {
	const { rows } = await client.execute(
		`SELECT group_concat(type || name || sql, char(10)) AS parts FROM (SELECT * FROM sqlite_master WHERE type IN ('table', 'trigger') ORDER BY name)`,
	);
	return rows[0]?.['parts'] as string;
}

/** Brings the triggers to the tables as they are, all or none; one question where they are that already. */
export async function watch(client: Client): Promise<void> {
	if (found.has(await partsIn(client))) return;
	await watchAnew(client);
	if (found.size >= mostFound) found.clear();
	found.add(await partsIn(client));
}

async function watchAnew(client: Client): Promise<void> {
	const { rows } = await client.execute(
		`SELECT type, name, sql FROM sqlite_master WHERE type IN ('table', 'trigger')`,
	);
	const parts = rows as unknown as Part[];
	const standing = new Set(parts.filter(({ type }) => type === 'trigger').map(({ name }) => name));
	const refused = refusedIn(parts);
	const wanted = parts.filter(isWatched).flatMap((part) =>
		ops
			.filter((op) => !refused.has(`${op} ${part.name}`))
			.map((op) => ({
				op,
				table: part.name,
				name: `watch_${part.name}_${op}_${shapeOf(part)}`,
			})),
	);
	const names = new Set(wanted.map(({ name }) => name));
	const gone = [...standing].filter((name) => name.startsWith('watch_') && !names.has(name));
	const missing = wanted.filter(({ name }) => !standing.has(name));
	if (gone.length + missing.length === 0) return;
	const columns = await columnsByTable(client);
	await client.batch(
		[
			...gone.map((name) => `DROP TRIGGER IF EXISTS "${name}"`),
			...missing.map(({ op, table, name }) => triggerOf(table, name, op, columns.get(table) ?? [])),
		],
		'write',
	);
}
