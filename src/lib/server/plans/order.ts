/** What changes one plan happens one after the other, so that each sees what the one before did. */
import { writeQueue, type WriteQueue } from '../db/write-queue.ts';

const queues = new Map<string, { readonly queue: WriteQueue; waiting: number }>();

export async function inPlanOrder<Value>(
	schoolId: string,
	planId: string,
	work: () => Promise<Value>,
): Promise<Value> {
	const key = `${schoolId}/${planId}`;
	const entry = queues.get(key) ?? { queue: writeQueue(), waiting: 0 };
	queues.set(key, entry);
	entry.waiting += 1;
	try {
		return await entry.queue(work);
	} finally {
		entry.waiting -= 1;
		if (entry.waiting === 0) queues.delete(key);
	}
}
