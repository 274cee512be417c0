/** Personal data of a teacher, removed from facts and their history (product.md); versions keep the 工号 and the figures. */
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { writeSchool } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { noSuchRecord } from './conflict.ts';
import { blotOut, insertFacts, revisionsOf } from './repository.ts';
import { rejudgeFor, whyNot } from './save.ts';

/** Every revision of the record loses what it said; that there was one, who wrote it and when, stays. */
export async function eraseTeacher(
	actor: Actor,
	recordId: string,
): Promise<Answer<{ revisions: number }>> {
	const refusal = await whyNot(actor, 'teacher', { recordId, revision: 1 });
	if (refusal) return refusal;
	const { schoolId, personId } = actor;
	const rows = await writeSchool(schoolId, async (db) => {
		const found = await revisionsOf(db, recordId);
		const [newest] = found;
		if (newest?.kind !== 'teacher' || newest.erasedAt !== null) return [];
		const removal = { kind: newest.kind, recordId, revision: newest.revision + 1, value: null };
		await insertFacts(db, [{ ...removal, at: now(), personId, batch: newId() }]);
		await blotOut(db, recordId, now());
		return found;
	});
	if (rows.length === 0) return noSuchRecord('teacher');
	await rejudgeFor(schoolId, 'teacher', rows.map(({ value }) => value).slice(0, 1));
	return granted({ revisions: rows.length });
}
