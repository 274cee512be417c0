/** A thread for one request, ended when it takes more time or memory than it may: for what strangers send. */
import type { Worker } from 'node:worker_threads';
import type { Answered, Asked, Told } from './answers.ts';
import { start } from './start.ts';

export interface Bounds {
	readonly seconds: number;
	/** Of the thread's own heap; and of all that the process grows by meanwhile, twice as much. */
	readonly megabytes: number;
}

export type Stopped = 'time' | 'memory' | 'cancelled';

export type Ended<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly stopped: Stopped };

export interface Listening<Step> {
	readonly onStep?: (step: Step) => void;
	/** Ends the thread when it is aborted. */
	readonly signal?: AbortSignal;
}

/** Buffers lie outside the heap that a thread's limit knows: the process is watched as well. */
function watchMemory(megabytes: number, tooMuch: () => void): NodeJS.Timeout {
	const most = process.memoryUsage.rss() + megabytes * 2 * 2 ** 20;
	return setInterval(() => {
		if (process.memoryUsage.rss() > most) tooMuch();
	}, 200);
}

const outOfMemory = (error: NodeJS.ErrnoException): boolean =>
	error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;

/** What became of the one request that `thread` is given. Rejects where the thread has a bug. */
function ended<Request, Value, Step>(
	thread: Worker,
	request: Request,
	{ seconds, megabytes }: Bounds,
	{ onStep, signal }: Listening<Step>,
): Promise<Ended<Value>> {
	return new Promise((resolve, reject) => {
		const stop = (stopped: Stopped): void => finish(() => resolve({ ok: false, stopped }));
		const cancel = (): void => stop('cancelled');
		const clock = setTimeout(() => stop('time'), seconds * 1000);
		const watch = watchMemory(megabytes, () => stop('memory'));
		let over = false;
		const finish = (settle: () => void): void => {
			// To be ended is an exit, too: what ended it has the word.
			if (over) return;
			over = true;
			clearTimeout(clock);
			clearInterval(watch);
			signal?.removeEventListener('abort', cancel);
			void thread.terminate().then(settle, settle);
		};
		signal?.addEventListener('abort', cancel);
		thread.on('message', (message: Answered<Value> | Told<Step>) => {
			if ('step' in message) onStep?.(message.step);
			else if ('value' in message) finish(() => resolve({ ok: true, value: message.value }));
			else finish(() => reject(new Error(message.failed)));
		});
		thread.on('error', (error) => {
			if (outOfMemory(error)) stop('memory');
			else finish(() => reject(error));
		});
		thread.on('exit', () => finish(() => reject(new Error('the thread ended without an answer'))));
		thread.postMessage({ number: 1, request } satisfies Asked<Request>);
	});
}

/** At most so many threads of one kind at a time; who comes later waits. */
function queue(places: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
	let free = places;
	const waiting: (() => void)[] = [];
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise<void>((resolve) => waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		}
	};
}

/** Asks a fresh thread `name` each time, two at once. */
export function boundedThread<Request, Value, Step>(
	home: string,
	name: string,
	bounds: Bounds,
): (request: Request, listening?: Listening<Step>) => Promise<Ended<Value>> {
	const inTurn = queue(2);
	return (request, listening = {}) =>
		inTurn(async () => {
			if (listening.signal?.aborted) return { ok: false, stopped: 'cancelled' };
			const thread = start(home, name, { megabytes: bounds.megabytes, mute: true });
			// What a package says there is no output of the program; it ends with the thread.
			thread.stdout.pipe(process.stderr, { end: false });
			return ended(thread, request, bounds, listening);
		});
}
