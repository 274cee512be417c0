/** A school's database as plain rows: out of one, and into a new one of the same generation. */
import { setImmediate } from 'node:timers/promises';
import type { Client, InStatement, Transaction } from '@libsql/client';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Dump {
	/** How many of the migrations its tables have seen. */
	readonly migrations: number;
	/** Rows by table, columns by their names in the database. */
	readonly tables: Readonly<Record<string, readonly Row[]>>;
}

type Asked = Pick<Transaction, 'execute'>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const ownTables = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '__drizzle_migrations' ORDER BY name`;

async function namesOf(asked: Asked, sql: string): Promise<string[]> {
	const { rows } = await asked.execute(sql);
	return rows.map(({ name }) => name as string);
}

/** A page of rows must fit into an answer of a libSQL server: 10 MB, and a row may have one. */
const pageRows = 100;
const pageBytes = 2_000_000;

/** Bytes of the largest row, in a way that the database itself can say without sending it. */
async function rowsAtOnce(asked: Asked, table: string, columns: readonly string[]) {
	const sizes = columns.map((column) => `coalesce(length(${quoted(column)}), 0)`).join(' + ');
	const { rows } = await asked.execute(`SELECT max(${sizes}) AS most FROM ${quoted(table)}`);
	// A Chinese character has three bytes.
	const bytes = Math.max(1, Number(rows[0]?.['most'] ?? 0)) * 3;
	return Math.min(pageRows, Math.max(1, Math.floor(pageBytes / bytes)));
}

async function rowsOf(asked: Asked, table: string): Promise<Row[]> {
	const columns = await columnsOf(asked, table);
	const most = await rowsAtOnce(asked, table, columns);
	const listed = columns.map(quoted).join(', ');
	const all: Row[] = [];
	for (let after: unknown = null; ;) {
		const { rows } = await asked.execute({
			sql: `SELECT rowid AS "rowid ", ${listed} FROM ${quoted(table)} ${after === null ? '' : 'WHERE rowid > ?'} ORDER BY rowid LIMIT ${most}`,
			args: after === null ? [] : [after as number],
		});
		for (const row of rows)
			all.push(Object.fromEntries(columns.map((column) => [column, row[column] as Cell])));
		if (rows.length < most) return all;
		after = rows.at(-1)?.['rowid '];
		// The driver is synchronous: others are answered in between.
		await setImmediate();
	}
}

async function dumpOf(asked: Asked): Promise<Dump> {
	const { rows } = await asked.execute('SELECT count(*) AS many FROM __drizzle_migrations');
	const tables: Record<string, readonly Row[]> = {};
	for (const table of await namesOf(asked, ownTables)) tables[table] = await rowsOf(asked, table);
	return { migrations: Number(rows[0]?.['many']), tables };
}

/** All rows as they were at one moment; writers go on meanwhile. */
export async function dump(client: Client): Promise<Dump> {
	const snapshot = await client.transaction('read');
	try {
		return await dumpOf(snapshot);
	} finally {
		snapshot.close();
	}
}

const columnsOf = (asked: Asked, table: string): Promise<string[]> =>
	namesOf(asked, `SELECT name FROM pragma_table_info('${table.replaceAll("'", "''")}')`);

const insertion = (table: string, row: Row): InStatement => ({
	sql: `INSERT INTO ${quoted(table)} (${Object.keys(row).map(quoted).join(', ')}) VALUES (${Object.keys(
		row,
	)
		.map(() => '?')
		.join(', ')})`,
	args: Object.values(row),
});

/** Statements at once: a request to a server, a transaction of a file. */
const insertionsAtOnce = 200;

/**
 * Throws where the rows do not fit: a table or column that this generation has not, or a broken
 * reference. What was written until then stays: it is for a database that is taken away where this fails.
 */
export async function fill(client: Client, { tables }: Dump): Promise<void> {
	for (const [table, rows] of Object.entries(tables)) {
		const known = new Set(await columnsOf(client, table));
		const strange = rows.flatMap(Object.keys).find((column) => !known.has(column));
		if (strange !== undefined) throw new Error(`There is no column ${table}.${strange}`);
		// Rows come table by table; what they refer to may come later, so it is asked at the end.
		for (let from = 0; from < rows.length; from += insertionsAtOnce)
			await client.migrate(
				rows.slice(from, from + insertionsAtOnce).map((row) => insertion(table, row)),
			);
	}
	const { rows } = await client.execute('PRAGMA foreign_key_check');
	if (rows.length > 0) throw new Error(`A row of ${rows[0]?.['table'] as string} refers to none`);
}
