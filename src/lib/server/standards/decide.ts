/** What a person decides of a sentence or a doubt: kept for ever, the last of each place holds. */
import { isDeepStrictEqual } from 'node:util';
import type { Decision } from '#domain/standards/import.ts';
import { decisionFault, openPoints } from '#standards/compile/decisions.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { now } from '../db/identifier.ts';
import type { Who } from './permission.ts';
import { decisionsOf, importById, insertDecision, updateImport } from './repository.ts';
import { contentOf, visibleImport } from './visible.ts';

const notInReview = () => refused('stage', '这份标准不在核对中，不能再决定。请刷新后再看。');

/** Only the fields that belong to it are kept. */
function plain(decision: Decision): Decision {
	const { key } = decision;
	if (decision.as === 'reading') return { key, as: 'reading', reading: decision.reading };
	if (decision.as === 'not-checkable')
		return { key, as: 'not-checkable', reason: decision.reason.trim().normalize('NFC') };
	const { rule, value, strength } = decision;
	return { key, as: 'parameter', rule, value, strength };
}

/** Deciding the same of the same place again changes nothing. */
export async function decide(who: Who, id: string, given: Decision): Promise<Answer<null>> {
	const visible = await visibleImport(who, id);
	if (!visible.ok) return visible;
	const { home, row } = visible.value;
	const content = await contentOf(home, id);
	if (row.stage !== 'review' || !content) return notInReview();
	const fault = decisionFault(content.compiled, given);
	if (fault) return refused('invalid', `${fault.wrong}。${fault.right}。`, [fault]);
	const decision = plain(given);
	const made = { importId: id, key: decision.key, decision, personId: who.personId, at: now() };
	return home.write(async (db) => {
		const stage = (await importById(db, id))?.stage;
		if (stage !== 'review') return notInReview();
		const before = (await decisionsOf(db, id)).map((one) => one.decision);
		const last = before.findLast(({ key }) => key === decision.key);
		if (isDeepStrictEqual(last, decision)) return granted(null);
		await insertDecision(db, { ...made, stage });
		const open = openPoints(content.compiled, [...before, decision]).length;
		await updateImport(db, id, stage, { open });
		return granted(null);
	});
}
