/** Which row is of what: by its hidden path, else by name and code; copies and strangers are told apart. */
import type { TableRow } from '#domain/table.ts';
import { derivedRow } from '../views/back-keys.ts';
import { cellIn, type FoundSheet } from './cells.ts';

/** What a row may be of. */
export interface Known {
	/** `courses/c21` */
	readonly path: string;
	readonly name: string;
	readonly code: string;
	/** How many cells of `row` say what the plan says. */
	readonly agrees: (row: TableRow) => number;
}

export interface MatchedRow {
	readonly row: TableRow;
	/** null: of nothing in the plan. */
	readonly path: string | null;
	/** Number of the row that it is a copy of. */
	readonly copyOf: number | null;
}

export interface Matched {
	readonly rows: readonly MatchedRow[];
	/** Paths that no row is of. */
	readonly missing: readonly string[];
	/** How many rows were known by their names. */
	readonly byName: number;
}

const text = (sheet: FoundSheet, row: TableRow, key: string): string =>
	(cellIn(sheet, row, key)?.text ?? '').normalize('NFC').trim();

const derivedLabel = /小计|^合计|^平均周学时|^教学周数|^实践教学周数|^注：|^[\s　]*\d\./;

function isDerived(sheet: FoundSheet, row: TableRow, path: string): boolean {
	if (path === derivedRow) return true;
	const category = cellIn(sheet, row, 'category');
	return !category?.merged && derivedLabel.test(category?.text ?? '');
}

/** Each path with its rows, where it is written. */
function byPath(rows: readonly (readonly [TableRow, string])[]): Map<string, TableRow[]> {
	const found = new Map<string, TableRow[]>();
	for (const [row, path] of rows) found.set(path, [...(found.get(path) ?? []), row]);
	return found;
}

/** Of several rows of one path the one that has changed least is the row itself. */
const original = ({ agrees }: Known, rows: readonly TableRow[]): TableRow | undefined =>
	rows.toSorted((a, b) => agrees(b) - agrees(a))[0];

function byName(sheet: FoundSheet, row: TableRow, open: readonly Known[]): Known | null {
	const [name, code] = [text(sheet, row, 'name'), text(sheet, row, 'code')];
	const only = (some: readonly Known[]): Known | null =>
		some.length === 1 ? (some[0] ?? null) : null;
	const named = open.filter((one) => name !== '' && one.name === name);
	return (
		only(named.filter((one) => one.code === code)) ??
		only(named) ??
		only(open.filter((one) => code !== '' && one.code === code))
	);
}

/** Rows below the head that say anything, but for sums, lines and notes. */
function bodyOf(sheet: FoundSheet): (readonly [TableRow, string])[] {
	const { identity, head } = sheet;
	return sheet.rows
		.filter(({ number }) => number > head)
		.map((row) => [row, identity === null ? '' : (row.cells.get(identity)?.text ?? '')] as const)
		.filter(([row, path]) => !isDerived(sheet, row, path));
}

export function matchRows(sheet: FoundSheet, known: readonly Known[]): Matched {
	const body = bodyOf(sheet);
	const written = byPath(body.filter(([, path]) => path !== ''));
	const owner = new Map<TableRow, string>();
	const copies = new Map<TableRow, number>();
	for (const one of known) {
		const rows = written.get(one.path) ?? [];
		const own = original(one, rows);
		if (!own) continue;
		owner.set(own, one.path);
		for (const row of rows) if (row !== own) copies.set(row, own.number);
	}
	let named = 0;
	for (const [row] of body) {
		if (owner.has(row) || copies.has(row)) continue;
		const taken = new Set(owner.values());
		const found = byName(
			sheet,
			row,
			known.filter(({ path }) => !taken.has(path)),
		);
		if (!found) continue;
		owner.set(row, found.path);
		named += 1;
	}
	const taken = new Set(owner.values());
	return {
		rows: body.map(([row]) => ({
			row,
			path: owner.get(row) ?? null,
			copyOf: copies.get(row) ?? null,
		})),
		missing: known.filter(({ path }) => !taken.has(path)).map(({ path }) => path),
		byName: named,
	};
}
