/** 教务 let auditors and guests read what was said and settled, all of it at once. */
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { visiblePlan } from '../plans/visible.ts';
import { mayOpenRounds } from './permission.ts';
import { rowsOf, threadsIn } from '../remarks/read-threads.ts';
import { insertEvent } from '../remarks/repository.ts';

/** Settled comments that are not public yet; done twice it does nothing the second time. */
export async function releaseSettled(
	actor: Actor,
	planId: string,
	requestId: string,
): Promise<Answer<{ released: number }>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (!mayOpenRounds(actor)) return refused('not-allowed', '意见由教务处向审核和外部公开。');
	const { revision } = visible.value;
	return writeSchool(actor.schoolId, async (db) => {
		const settled = threadsIn(await rowsOf(db, planId)).filter(
			({ status, isReleased }) => !isReleased && (status === 'resolved' || status === 'carried'),
		);
		for (const { id } of settled)
			await insertEvent(db, {
				...{ planId, requestId: `${requestId}/${id}`, commentId: id, kind: 'release' },
				...{ reason: '', revision, personId: actor.personId, at: now() },
			});
		return granted({ released: settled.length });
	});
}
