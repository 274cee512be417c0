/** One thread, kept: drafts are made one after the other, and the server goes on meanwhile. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { drafted, type Drafted, type DraftOrder } from './drafted.ts';
import type { DraftAnswer, DraftRequest } from './worker.ts';

interface Waiting {
	readonly resolve: (draft: Drafted) => void;
	readonly reject: (error: Error) => void;
}

let thread: Worker | null = null;
let requests = 0;
const waiting = new Map<number, Waiting>();

/** The thread's file: from the source itself, or what was built of it beside the server; null: neither. */
function threadFile(): string | null {
	const here = fileURLToPath(import.meta.url);
	const source = path.join(path.dirname(here), 'worker-source.mjs');
	if (existsSync(source)) return source;
	const root = here.slice(0, here.lastIndexOf(`${path.sep}build${path.sep}`));
	const built = path.join(root, 'build', 'drafting', 'worker.js');
	return existsSync(built) ? built : null;
}

function failAll(error: Error): void {
	thread = null;
	for (const { reject } of waiting.values()) reject(error);
	waiting.clear();
}

function settle(answer: DraftAnswer): void {
	const asker = waiting.get(answer.number);
	waiting.delete(answer.number);
	if (waiting.size === 0) thread?.unref();
	if ('draft' in answer) asker?.resolve(answer.draft);
	else asker?.reject(new Error(answer.failed));
}

function started(file: string): Worker {
	const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
	worker.on('message', settle);
	worker.on('error', failAll);
	worker.on('exit', () => failAll(new Error('the drafting thread ended')));
	return worker;
}

/** Drafts in the thread; where none was built, here, so that it is slow rather than missing. */
export function draftApart(order: DraftOrder): Promise<Drafted> {
	const file = thread === null ? threadFile() : null;
	if (thread === null && file === null) return drafted(order);
	if (file) thread = started(file);
	requests += 1;
	const request: DraftRequest = { number: requests, order };
	return new Promise((resolve, reject) => {
		waiting.set(request.number, { resolve, reject });
		thread?.ref();
		thread?.postMessage(request);
	});
}
