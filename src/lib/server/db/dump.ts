/** A school's database as plain rows: out of one, and into a new one of the same generation. */
import { sql, type SQL } from 'drizzle-orm';
import type { SchoolQueries } from './databases.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Dump {
	/** How many of the migrations its tables have seen. */
	readonly migrations: number;
	/** Rows by table, columns by their names in the database. */
	readonly tables: Readonly<Record<string, readonly Row[]>>;
}

const ownTables = sql.raw(
	`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '__drizzle_migrations' ORDER BY name`,
);

const tablesOf = async (db: SchoolQueries): Promise<string[]> =>
	(await db.all<{ name: string }>(ownTables)).map(({ name }) => name);

const rowsOf = (db: SchoolQueries, query: SQL): Promise<Row[]> =>
	db.all<Row>(query).then((rows) => rows.map((row) => ({ ...row })));

/** All rows; ask inside a transaction, so that they are of one moment. */
export async function dumpOf(db: SchoolQueries): Promise<Dump> {
	const [seen] = await db.all<{ many: number }>(
		sql.raw('SELECT count(*) AS many FROM __drizzle_migrations'),
	);
	const tables: Record<string, readonly Row[]> = {};
	for (const table of await tablesOf(db))
		tables[table] = await rowsOf(db, sql`SELECT * FROM ${sql.identifier(table)} ORDER BY rowid`);
	return { migrations: seen?.many ?? 0, tables };
}

const columnsOf = async (db: SchoolQueries, table: string): Promise<Set<string>> =>
	new Set(
		(await db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${table})`)).map(
			({ name }) => name,
		),
	);

/** Throws where the rows do not fit: a table or column that this generation has not, or a broken reference. */
export async function fill(db: SchoolQueries, { tables }: Dump): Promise<void> {
	// Rows come table by table; what they refer to may come later.
	await db.run(sql.raw('PRAGMA defer_foreign_keys = ON'));
	for (const [table, rows] of Object.entries(tables)) {
		const known = await columnsOf(db, table);
		for (const row of rows) {
			const strange = Object.keys(row).find((column) => !known.has(column));
			if (strange !== undefined) throw new Error(`There is no column ${table}.${strange}`);
			await db.run(insertion(table, row));
		}
	}
}

const listed = (parts: SQL[]): SQL => sql.join(parts, sql.raw(', '));

const insertion = (table: string, row: Row): SQL =>
	sql`INSERT INTO ${sql.identifier(table)} (${listed(
		Object.keys(row).map((column) => sql`${sql.identifier(column)}`),
	)}) VALUES (${listed(Object.values(row).map((cell) => sql`${cell}`))})`;
