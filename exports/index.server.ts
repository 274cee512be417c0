/** The printing door: what to print and in which form → file name and bytes; the work goes to a worker thread. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PrintForm } from './printing.ts';
import { planTitle, type PrintJob } from './views/job.ts';
import type { PrintAnswer, PrintRequest } from './worker.ts';

export type { PrintForm } from './printing.ts';
export type { PrintJob, VersionMark } from './views/job.ts';

export interface Printed {
	/** `2026级直播电商服务专业人才培养方案-送审稿.docx` */
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

const forms = {
	word: {
		ending: 'docx',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	},
	excel: {
		ending: 'xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	},
} as const;

const memory = { resourceLimits: { maxOldGenerationSizeMb: 1024 } };

/** The thread: built beside the server, or the source itself, read by tsx, where nothing is built. */
function startThread(): Worker {
	const here = fileURLToPath(import.meta.url);
	const source = path.join(path.dirname(here), 'worker.ts');
	if (existsSync(source)) {
		const start = `import('tsx/esm/api').then(({ register }) => {
			register();
			return import(${JSON.stringify(pathToFileURL(source).href)});
		});`;
		return new Worker(start, { eval: true, ...memory });
	}
	const root = here.slice(0, here.lastIndexOf(`${path.sep}build${path.sep}`));
	return new Worker(path.join(root, 'build', 'printing', 'worker.js'), memory);
}

interface Waiting {
	readonly resolve: (bytes: Uint8Array) => void;
	readonly reject: (error: Error) => void;
}

let thread: Worker | null = null;
let requests = 0;
const waiting = new Map<number, Waiting>();

function failAll(error: Error): void {
	thread = null;
	for (const { reject } of waiting.values()) reject(error);
	waiting.clear();
}

function settle(answer: PrintAnswer): void {
	const asker = waiting.get(answer.number);
	waiting.delete(answer.number);
	if (waiting.size === 0) thread?.unref();
	if ('bytes' in answer) asker?.resolve(answer.bytes);
	else asker?.reject(new Error(answer.failed));
}

/** One thread, kept: documents are printed one after the other, and the server goes on meanwhile. */
function printer(): Worker {
	if (thread) return thread;
	const started = startThread();
	started.on('message', settle);
	started.on('error', failAll);
	started.on('exit', () => failAll(new Error('the printing thread ended')));
	thread = started;
	return started;
}

function inThread(form: PrintForm, job: PrintJob): Promise<Uint8Array> {
	requests += 1;
	const request: PrintRequest = { number: requests, form, job };
	return new Promise((resolve, reject) => {
		waiting.set(request.number, { resolve, reject });
		const worker = printer();
		worker.ref();
		worker.postMessage(request);
	});
}

/** File names hold no character that Windows refuses. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');

/** Prints a plan. Rejects only where there is a bug; a job that holds is always printed. */
export async function printPlan(job: PrintJob, form: PrintForm): Promise<Printed> {
	const { ending, mediaType } = forms[form];
	const mark = job.version?.label ?? '送审稿';
	const name = `${fileName(`${planTitle(job.plan)}-${mark}`)}.${ending}`;
	return { name, mediaType, bytes: await inThread(form, job) };
}
