/** A thread that is kept: work that takes longer than a request may hold up the server is done there. */
import type { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './answers.ts';
import { start } from './start.ts';

interface Waiting<Value> {
	readonly resolve: (value: Value) => void;
	readonly reject: (error: Error) => void;
}

/** Asks the thread `name`, which is started with the first request and lets the process end when idle. */
export function keptThread<Request, Value>(
	home: string,
	name: string,
): (request: Request) => Promise<Value> {
	let thread: Worker | null = null;
	let requests = 0;
	const waiting = new Map<number, Waiting<Value>>();

	const failAll = (error: Error): void => {
		thread = null;
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	};
	const settle = (answered: Answered<Value>): void => {
		const asker = waiting.get(answered.number);
		waiting.delete(answered.number);
		if (waiting.size === 0) thread?.unref();
		if ('value' in answered) asker?.resolve(answered.value);
		else asker?.reject(new Error(answered.failed));
	};
	const running = (): Worker => {
		if (thread) return thread;
		thread = start(home, name);
		thread.on('message', settle);
		thread.on('error', failAll);
		thread.on('exit', () => failAll(new Error(`the thread ${name} ended`)));
		return thread;
	};
	return (request) =>
		new Promise((resolve, reject) => {
			requests += 1;
			const asked: Asked<Request> = { number: requests, request };
			waiting.set(asked.number, { resolve, reject });
			const worker = running();
			worker.ref();
			worker.postMessage(asked);
		});
}
