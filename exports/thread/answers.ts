/** The thread's side: takes requests one after the other and sends back what came of each. */
import { parentPort } from 'node:worker_threads';

export interface Asked<Request> {
	readonly number: number;
	readonly request: Request;
}

export type Answered<Value> =
	| { readonly number: number; readonly value: Value }
	| { readonly number: number; readonly failed: string };

async function answer<Request, Value>(
	{ number, request }: Asked<Request>,
	work: (request: Request) => Promise<Value>,
): Promise<Answered<Value>> {
	try {
		return { number, value: await work(request) };
	} catch (error) {
		const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return { number, failed };
	}
}

/** Does `work` for each request that the thread's owner sends. */
export function answerRequests<Request, Value>(work: (request: Request) => Promise<Value>): void {
	parentPort?.on('message', (asked: Asked<Request>) => {
		void answer(asked, work).then((answered) => parentPort?.postMessage(answered));
	});
}
