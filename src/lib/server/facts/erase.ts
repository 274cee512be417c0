/** Personal data of a teacher, removed from facts and their history (product.md); versions keep the 工号 and the figures. */
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { blotOutOf } from '../audit/blot-out.ts';
import { writeSchool } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { changedMeanwhile, noSuchRecord } from './conflict.ts';
import { blotOut, insertFacts, revisionsOf } from './repository.ts';
import { whyNot, type Opened } from './keeping.ts';
import { rejudgeFor } from './save.ts';

/** Every revision of the record loses what it said; that there was one, who wrote it and when, stays. */
export async function eraseTeacher(
	actor: Actor,
	opened: Opened,
): Promise<Answer<{ revisions: number }>> {
	const refusal = await whyNot(actor, 'teacher', opened);
	if (refusal) return refusal;
	const { schoolId, personId } = actor;
	const { recordId } = opened;
	const found = await writeSchool(schoolId, async (db) => {
		const rows = await revisionsOf(db, recordId);
		const [newest] = rows;
		if (newest?.kind !== 'teacher' || newest.erasedAt !== null) return { rows: [] };
		if (newest.revision !== opened.revision) return { rows, overtaken: newest };
		const removal = { kind: newest.kind, recordId, revision: newest.revision + 1, value: null };
		await insertFacts(db, [{ ...removal, at: now(), personId, batch: newId() }]);
		await blotOut(db, recordId, now());
		await blotOutOf(db, `facts/${recordId}`, now());
		return { rows };
	});
	const { rows, overtaken } = found;
	if (overtaken) return changedMeanwhile(overtaken);
	if (rows.length === 0) return noSuchRecord('teacher');
	await rejudgeFor(schoolId, 'teacher', rows.map(({ value }) => value).slice(0, 1));
	return granted({ revisions: rows.length });
}
