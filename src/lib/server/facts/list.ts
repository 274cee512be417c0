/** The records of a school as its pages show them. */
import {
	recordKinds,
	type FactValue,
	type RecordKind,
	type RecordOf,
} from '#domain/staff/records.ts';
import { isWithin } from '#domain/staff/scope.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import { noSuchRecord } from './conflict.ts';
import { readingScope, seen, visibleRows } from './permission.ts';
import { revisionsOf } from './repository.ts';
import { standingOf, type StandingRow } from './standing.ts';

export interface ListedRecord<Kind extends RecordKind = RecordKind> {
	readonly recordId: string;
	readonly revision: number;
	readonly value: RecordOf<Kind>;
	readonly by: string;
	readonly at: string;
}

export async function listed<Kind extends RecordKind>(actor: Actor, rows: readonly StandingRow[]) {
	const person = await namesOf(rows.map(({ personId }) => personId));
	return rows.map(({ recordId, kind, revision, value, personId, at }): ListedRecord<Kind> => {
		const { name: by } = person(personId);
		return { recordId, revision, value: seen(actor, kind, value as RecordOf<Kind>), by, at };
	});
}

/** Those that the actor reads, in the order of 工号 or names. */
export async function listRecords<Kind extends RecordKind>(
	actor: Actor,
	kind: Kind,
): Promise<Answer<ListedRecord<Kind>[]>> {
	const rows = visibleRows(actor, await standingOf(actor.schoolId))[kind];
	return granted(await listed<Kind>(actor, rows));
}

/** How many of each kind the actor reads. */
export async function countRecords(actor: Actor): Promise<Record<RecordKind, number>> {
	const rows = visibleRows(actor, await standingOf(actor.schoolId));
	return Object.fromEntries(recordKinds.map((kind) => [kind, rows[kind].length])) as Record<
		RecordKind,
		number
	>;
}

export interface RecordRevision {
	readonly revision: number;
	/** null: removed by it, or blotted out since. */
	readonly value: FactValue | null;
	readonly by: string;
	readonly at: string;
}

export interface OpenedRecord<Kind extends RecordKind = RecordKind> extends ListedRecord<Kind> {
	/** The newest first. */
	readonly history: readonly RecordRevision[];
}

export async function openRecord<Kind extends RecordKind>(
	actor: Actor,
	kind: Kind,
	recordId: string,
): Promise<Answer<OpenedRecord<Kind>>> {
	const rows = await readSchool(actor.schoolId, (db) => revisionsOf(db, recordId));
	const [newest] = rows;
	if (!newest || newest.kind !== kind || newest.value === null) return noSuchRecord(kind);
	const scope = readingScope(actor, await standingOf(actor.schoolId));
	if (scope && !isWithin(scope, kind, newest.value)) return noSuchRecord(kind);
	const person = await namesOf(rows.map(({ personId }) => personId));
	const history = rows.map(({ revision, value, personId, at }) => ({
		...{ revision, value: value && seen(actor, kind, value), at },
		by: person(personId).name,
	}));
	const { revision, at, personId } = newest;
	const value = seen(actor, kind, newest.value as RecordOf<Kind>);
	return granted({ recordId, revision, value, at, by: person(personId).name, history });
}
