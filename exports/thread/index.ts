/** A thread that is kept: work that takes longer than a request may hold up the server is done there. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './answers.ts';

const memory = { resourceLimits: { maxOldGenerationSizeMb: 1024 } };

/**
 * Starts `<name>.thread.ts` beside the module at `home`: the source itself, read by tsx, where nothing is
 * built (Node 20 gives a thread no `--import`), else what was built of it in build/threads/.
 */
function start(home: string, name: string): Worker {
	const here = fileURLToPath(home);
	const source = path.join(path.dirname(here), `${name}.thread.ts`);
	if (!existsSync(source)) {
		const root = here.slice(0, here.lastIndexOf(`${path.sep}build${path.sep}`));
		return new Worker(path.join(root, 'build', 'threads', `${name}.js`), memory);
	}
	// Resolved from here, for a thread without a file looks from the folder it was started in.
	const reader = import.meta.resolve('tsx/esm/api');
	const script = `import(${JSON.stringify(reader)}).then(({ register }) => {
		register();
		return import(${JSON.stringify(pathToFileURL(source).href)});
	});`;
	return new Worker(script, { eval: true, ...memory });
}

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
