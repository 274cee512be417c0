/** One page of the records of a kind, as a list shows it. */
import { noticesOf } from '#domain/staff/notices.ts';
import { programmesOf, titleOf, type FactValue, type RecordKind } from '#domain/staff/records.ts';
import type { Actor } from '../access/actor.ts';
import { today } from '../plans/judge.ts';
import { listed, type ListedRecord } from './list.ts';
import { seen, visibleRows } from './permission.ts';
import { standingOf, type StandingRow } from './standing.ts';

export interface RecordFilter {
	/** Part of a name, a 工号 or a department; empty: all. */
	readonly text: string;
	/** Code; empty: all. */
	readonly programme: string;
	/** From 1. */
	readonly page: number;
}

export interface FoundRecord<Kind extends RecordKind = RecordKind> extends ListedRecord<Kind> {
	/** What the record should say besides (domain/staff/notices.ts). */
	readonly notices: readonly string[];
}

export interface RecordPage<Kind extends RecordKind = RecordKind> {
	readonly rows: readonly FoundRecord<Kind>[];
	/** That the filter lets through, and that there are. */
	readonly total: number;
	readonly all: number;
	/** The page that is shown, at most `pages`. */
	readonly page: number;
	readonly pages: number;
}

const rowsOnPage = 100;

const wordsOf = (kind: RecordKind, value: FactValue): string =>
	[titleOf(kind, value as never), 'department' in value ? value.department : ''].join(' ');

const isFor = (kind: RecordKind, value: FactValue, code: string): boolean =>
	kind === 'programme' || kind === 'department' || kind === 'semester'
		? true
		: (programmesOf(kind, value)?.includes(code) ?? true);

export async function findRecords<Kind extends RecordKind>(
	actor: Actor,
	kind: Kind,
	{ text, programme, page }: RecordFilter,
): Promise<RecordPage<Kind>> {
	const all = visibleRows(actor, await standingOf(actor.schoolId))[kind];
	const passes = ({ value }: StandingRow): boolean =>
		wordsOf(kind, seen(actor, kind, value)).includes(text) &&
		(programme === '' || isFor(kind, value, programme));
	const found = all.filter(passes);
	const pages = Math.max(1, Math.ceil(found.length / rowsOnPage));
	const shown = Math.min(Math.max(1, page), pages);
	const rows = await listed<Kind>(actor, found.slice((shown - 1) * rowsOnPage, shown * rowsOnPage));
	const on = today();
	const withNotices = rows.map((row) => ({
		...row,
		notices: noticesOf(kind, row.value, on),
	}));
	return { rows: withNotices, total: found.length, all: all.length, page: shown, pages };
}
