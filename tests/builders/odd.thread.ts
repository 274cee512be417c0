/** A thread that does what it is told, well or badly. */
import { answerRequests } from '#exports/thread/answers.ts';

export type Order = 'answer' | 'loop' | 'hoard' | 'fail';

function loop(): never {
	for (;;);
}

function hoard(): never {
	const kept: number[][] = [];
	for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => at));
}

const does: Readonly<Record<Order, () => string>> = {
	answer: () => 'done',
	loop,
	hoard,
	fail: () => {
		throw new Error('a bug in the thread');
	},
};

answerRequests(async (order: Order, tell: (step: string) => void) => {
	tell('begun');
	// The step is sent before what may never end begins.
	await new Promise((resolve) => setImmediate(resolve));
	return does[order]();
});
