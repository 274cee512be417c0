/** One conversion after the other: each takes a processor and some hundred megabytes. */
import { refused, type Answer } from '../answer.ts';

/** More would wait longer than a browser does. */
const most = 6;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

export async function inTurn<Value>(work: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
	if (waiting >= most)
		return refused('too-many', `已有 ${waiting} 份 PDF 在生成或排队，请过一两分钟再试。`);
	waiting += 1;
	const before = last;
	const own = before.then(work, work);
	last = own.catch(() => undefined);
	try {
		return await own;
	} finally {
		waiting -= 1;
	}
}
