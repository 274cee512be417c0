/** An import is confirmed once: everything that its page showed, and nothing else. */
import type { RecordKind } from '#domain/staff/records.ts';
import type { Actor } from '../../access/actor.ts';
import { refused, type Answer } from '../../answer.ts';
import { mayEditFacts, notTheirs } from '../permission.ts';
import { applyOrder, type Applied } from './apply.ts';
import { draftOf } from './drafts.ts';
import { noSuchDraft } from './preview.ts';

/** `remove`: kinds of which the records that the tables do not have are removed. */
export async function confirmFactsImport(
	actor: Actor,
	id: string,
	remove: readonly RecordKind[] = [],
): Promise<Answer<Applied>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const draft = draftOf(actor, id);
	if (!draft) return noSuchDraft();
	const { compared, seq } = draft;
	const { length } = compared.problems;
	if (length > 0)
		return refused('invalid', `还有 ${length} 处问题，什么也没有写入。请在表中改正后重新上传。`);
	const { schoolId, personId } = actor;
	return applyOrder({ schoolId, personId, batch: id, compared, seq, remove });
}
