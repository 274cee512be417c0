/** The thread that drafts: the solver takes seconds, and a request may not wait on the server's own. */
import { parentPort } from 'node:worker_threads';
import { drafted, type DraftOrder, type Drafted } from './drafted.ts';

export interface DraftRequest {
	readonly number: number;
	readonly order: DraftOrder;
}

export type DraftAnswer =
	| { readonly number: number; readonly draft: Drafted }
	| { readonly number: number; readonly failed: string };

async function answer({ number, order }: DraftRequest): Promise<DraftAnswer> {
	try {
		return { number, draft: await drafted(order) };
	} catch (error) {
		const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return { number, failed };
	}
}

parentPort?.on('message', (request: DraftRequest) => {
	void answer(request).then((result) => parentPort?.postMessage(result));
});
