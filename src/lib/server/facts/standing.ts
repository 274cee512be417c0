/** The facts of a school as they stand, read anew only where something has changed. */
import type { Facts } from '#domain/staff/facts-shape.ts';
import { factsOf } from '#domain/staff/facts-of.ts';
import {
	keyOf,
	recordKinds,
	type FactValue,
	type RecordKind,
	type Records,
} from '#domain/staff/records.ts';
import { onChange, readSchool } from '../db/databases.ts';
import { rememberSchool } from '../db/remembered.ts';
import { lastSeq, standing, type FactRow } from './repository.ts';

export interface Standing {
	/** Of the last change. */
	readonly seq: number;
	/** By kind, in the order of their keys. */
	readonly rows: Readonly<Record<RecordKind, readonly StandingRow[]>>;
	/** Of programmes, by code: one object as long as nothing changes, so that a check can go on from another. */
	readonly programmes: Map<string, Facts | null>;
}

export type StandingRow = FactRow & { readonly value: FactValue };

const mostSchools = 64;
const kept = new Map<string, Standing>();
// The databases may be others than before: what their numbers said holds no more.
onChange((database) => {
	if (database === null) kept.clear();
});

const order = new Intl.Collator('zh', { numeric: true });

function arranged(rows: readonly FactRow[]): Standing['rows'] {
	const all = rows.filter((row): row is StandingRow => row.value !== null);
	const ofKind = (kind: RecordKind): StandingRow[] =>
		all
			.filter((row) => row.kind === kind)
			.toSorted((a, b) =>
				order.compare(keyOf(kind, a.value as never), keyOf(kind, b.value as never)),
			);
	return Object.fromEntries(recordKinds.map((kind) => [kind, ofKind(kind)])) as Record<
		RecordKind,
		StandingRow[]
	>;
}

/** How the facts stand; whoever calls it has found out whose school it is. */
export async function standingOf(schoolId: string): Promise<Standing> {
	const seq = await rememberSchool(schoolId, 'facts', lastSeq);
	const before = kept.get(schoolId);
	if (before?.seq === seq) return before;
	const rows = seq === 0 ? [] : await readSchool(schoolId, standing);
	const now = { seq, rows: arranged(rows), programmes: new Map<string, Facts | null>() };
	kept.delete(schoolId);
	kept.set(schoolId, now);
	const [oldest] = kept.keys();
	if (kept.size > mostSchools && oldest !== undefined) kept.delete(oldest);
	return now;
}

export const recordsOf = ({ rows }: Pick<Standing, 'rows'>): Records =>
	Object.fromEntries(
		recordKinds.map((kind) => [kind, rows[kind].map(({ value }) => value)]),
	) as unknown as Records;

/** What a programme of the school has; null where nothing is entered of it. */
export async function factsFor(schoolId: string, programme: string): Promise<Facts | null> {
	const now = await standingOf(schoolId);
	const known = now.programmes.get(programme);
	if (known !== undefined) return known;
	const facts = factsOf(programme, recordsOf(now));
	now.programmes.set(programme, facts);
	return facts;
}
