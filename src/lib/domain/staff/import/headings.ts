/** Which kind of records a table holds, and which of its columns says what: by its headings, in any order. */
import type { Table, TableRow } from '../../table.ts';
import { columnsOf, keyColumnsOf } from '../columns/index.ts';
import { recordKindNames, recordKinds, type RecordKind } from '../records.ts';

export interface Headings {
	readonly kind: RecordKind;
	/** Number of the row that they stand in. */
	readonly row: number;
	/** Column of each key, from 1. */
	readonly places: ReadonlyMap<string, number>;
	/** Heads that say nothing of the kind, with their columns. */
	readonly unused: readonly Head[];
	/** Heads that say what another column says already. */
	readonly doubled: readonly Head[];
	/** Keys without which a row cannot be told from others, and which have no column. */
	readonly missing: readonly string[];
}

export interface Head {
	readonly column: number;
	readonly text: string;
}

/** Headings stand within so many rows of the beginning: titles and notes may stand above. */
const searched = 20;
/** Columns of a form that are nobody's content. */
const idle = new Set(['序号', '备注', '问题', '说明']);

/** Without what people add to a head: stars, colons, blanks, and a note in parentheses at its end. */
const bare = (head: string): string => head.normalize('NFKC').replace(/[\s*:]/g, '');
const withoutNote = (head: string): string => head.replace(/\([^()]{0,60}\)$/, '');

/** Of every kind: the column that a head means. */
const meanings: ReadonlyMap<RecordKind, ReadonlyMap<string, string>> = new Map(
	recordKinds.map((kind) => [
		kind,
		new Map(
			columnsOf(kind)
				.toReversed()
				.flatMap(({ key, head, aliases }) =>
					[...aliases, head].map((word) => [bare(word), key] as const),
				),
		),
	]),
);

const meaningOf = (kind: RecordKind, head: string): string | undefined => {
	const words = meanings.get(kind);
	return words?.get(bare(head)) ?? words?.get(withoutNote(bare(head)));
};

/** What the heads of one row say, read as heads of one kind. */
export function headingsIn(kind: RecordKind, { number, cells }: TableRow): Headings {
	const places = new Map<string, number>();
	const [unused, doubled]: [Head[], Head[]] = [[], []];
	for (const [column, { text }] of cells) {
		const key = meaningOf(kind, text);
		const head = { column, text: text.trim() };
		if (key === undefined) unused.push(head);
		else if (places.has(key)) doubled.push(head);
		else places.set(key, column);
	}
	const missing = keyColumnsOf(kind).filter((key) => !places.has(key));
	const telling = unused.filter(({ text }) => !idle.has(bare(text)));
	return { kind, row: number, places, unused: telling, doubled, missing };
}

/** The whole name, so that 实习基地 is not what 基地 is part of. */
const isNamed = (kind: RecordKind, name: string): boolean => name.includes(recordKindNames[kind]);

/** How much of a row are heads of a kind; below 1 it is none. Keys without a column weigh against it. */
function fitOf({ places, missing, kind }: Headings, name: string): number {
	const named = isNamed(kind, name);
	if (places.size < (named ? 1 : 2)) return 0;
	return places.size - 1.5 * missing.length + (named ? 3 : 0);
}

/** Of two kinds that both fit, the one that leaves fewer heads unused: a table of teachers names departments, too. */
const scoreOf = (headings: Headings, name: string): number => {
	const fit = fitOf(headings, name);
	return fit < 1 ? 0 : 100 + fit - headings.unused.length / 4;
};

/**
 * The best reading of a table; null where it is none of ours. Where the name of the sheet or several
 * heads say the kind, it is read even if a key has no column, so that a person is told.
 */
export function headingsOf(
	{ name, rows }: Table,
	kinds: readonly RecordKind[] = recordKinds,
): Headings | null {
	const read = rows
		.slice(0, searched)
		.flatMap((row) => kinds.map((kind) => headingsIn(kind, row)))
		.map((headings) => ({ headings, score: scoreOf(headings, name) }));
	const best = read.reduce<(typeof read)[number] | null>(
		(before, each) => (each.score > (before?.score ?? 0) ? each : before),
		null,
	);
	return best?.headings ?? null;
}
