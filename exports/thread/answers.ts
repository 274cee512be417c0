/** The thread's side: takes requests one after the other and sends back what came of each. */
import { parentPort } from 'node:worker_threads';

export interface Asked<Request> {
	readonly number: number;
	readonly request: Request;
}

export type Answered<Value> =
	| { readonly number: number; readonly value: Value }
	| { readonly number: number; readonly failed: string };

/** How far a request is, told before it is answered. */
export interface Told<Step> {
	readonly number: number;
	readonly step: Step;
}

type Work<Request, Value, Step> = (request: Request, tell: (step: Step) => void) => Promise<Value>;

async function answer<Request, Value, Step>(
	{ number, request }: Asked<Request>,
	work: Work<Request, Value, Step>,
): Promise<Answered<Value>> {
	const tell = (step: Step): void => parentPort?.postMessage({ number, step } satisfies Told<Step>);
	try {
		return { number, value: await work(request, tell) };
	} catch (error) {
		const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return { number, failed };
	}
}

/** Does `work` for each request that the thread's owner sends. */
export function answerRequests<Request, Value, Step = never>(
	work: Work<Request, Value, Step>,
): void {
	parentPort?.on('message', (asked: Asked<Request>) => {
		void answer(asked, work).then((answered) => parentPort?.postMessage(answered));
	});
}
