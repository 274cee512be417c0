/** The thread that prints: packing a document takes longer than a request may wait on the server's own. */
import { parentPort } from 'node:worker_threads';
import { printForm, type PrintForm } from './printing.ts';
import type { PrintJob } from './views/job.ts';

export interface PrintRequest {
	readonly number: number;
	readonly form: PrintForm;
	readonly job: PrintJob;
}

export type PrintAnswer =
	| { readonly number: number; readonly bytes: Uint8Array }
	| { readonly number: number; readonly failed: string };

async function answer({ number, form, job }: PrintRequest): Promise<PrintAnswer> {
	try {
		return { number, bytes: await printForm(form, job) };
	} catch (error) {
		return {
			number,
			failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
		};
	}
}

parentPort?.on('message', (request: PrintRequest) => {
	void answer(request).then((result) => parentPort?.postMessage(result));
});
