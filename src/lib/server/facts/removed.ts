/** Records that were removed: nobody's facts any more, and still there to be put back, or for a teacher to be erased. */
import { titleOf, type FactValue, type RecordKind } from '#domain/staff/records.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { namesOf } from '../people/index.ts';
import { changedMeanwhile, sameKey } from './conflict.ts';
import { mayEditFacts, notTheirs } from './permission.ts';
import { beforeRemoval, insertFacts, removals, revisionsOf, type FactRow } from './repository.ts';
import type { Opened } from './keeping.ts';
import { rejudgeFor, twinOf } from './save.ts';

export interface RemovedRecord extends Opened {
	readonly kind: RecordKind;
	readonly title: string;
	readonly by: string;
	readonly at: string;
}

/** The last so many: who looks for an older one asks the record of what was done. */
const mostShown = 500;

export async function removedRecords(actor: Actor): Promise<Answer<RemovedRecord[]>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const [rows, stood] = await readSchool(actor.schoolId, async (db) => {
		const gone = await removals(db, mostShown);
		return [gone, gone.length > 0 ? await beforeRemoval(db, gone) : []] as const;
	});
	const values = new Map(stood.map(({ recordId, value }) => [recordId, value]));
	const person = await namesOf(rows.map(({ personId }) => personId));
	return granted(
		rows.flatMap(({ recordId, revision, kind, personId, at }) => {
			const value = values.get(recordId);
			if (!value) return [];
			const title = titleOf(kind, value as never);
			return [{ recordId, revision, kind, title, by: person(personId).name, at }];
		}),
	);
}

const noneRemoved = () =>
	refused('not-found', '没有这条已删除的记录。它可能已经恢复，或个人信息已被清除。');

type Restored =
	| { readonly as: 'none' }
	| { readonly as: 'overtaken'; readonly newest: FactRow }
	| { readonly as: 'twin'; readonly twin: FactRow & { readonly value: FactValue } }
	| { readonly as: 'done'; readonly kind: RecordKind; readonly value: FactValue };

async function restore(
	db: SchoolQueries,
	{ personId }: Actor,
	{ recordId, revision }: Opened,
): Promise<Restored> {
	const [newest, before] = await revisionsOf(db, recordId);
	if (!newest || newest.erasedAt !== null) return { as: 'none' };
	const { kind } = newest;
	const isAgain = newest.revision === revision + 1 && newest.personId === personId;
	if (newest.value !== null && isAgain) return { as: 'done', kind, value: newest.value };
	if (newest.value !== null || !before?.value) return { as: 'none' };
	if (newest.revision !== revision) return { as: 'overtaken', newest };
	const { value } = before;
	const twin = await twinOf(db, kind, value, recordId);
	if (twin) return { as: 'twin', twin };
	const made = { at: now(), personId, batch: newId() };
	await insertFacts(db, [{ kind, recordId, revision: revision + 1, value, ...made }]);
	return { as: 'done', kind, value };
}

/** As it stood: one more revision; sent twice it is done once. */
export async function restoreRecord(
	actor: Actor,
	opened: Opened,
): Promise<Answer<{ kind: RecordKind; title: string }>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const { schoolId } = actor;
	const done = await writeSchool(schoolId, (db) => restore(db, actor, opened));
	if (done.as === 'none') return noneRemoved();
	if (done.as === 'overtaken') return changedMeanwhile(done.newest);
	if (done.as === 'twin') return sameKey(done.twin.kind, done.twin);
	await rejudgeFor(schoolId, done.kind, [done.value]);
	return granted({ kind: done.kind, title: titleOf(done.kind, done.value as never) });
}
