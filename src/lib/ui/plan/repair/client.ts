/** Asks a worker for a repair: the page stays live, hears how far it is, and may call it off. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { RepairReport } from '#domain/repair/report.ts';
import type { Stage } from '#domain/repair/index.ts';
import type { RepairQuestion, RepairReply } from './messages.ts';

/** As much of a `Worker` as is needed: a test brings its own end. */
export interface RepairWorker<Request> {
	onmessage: ((event: MessageEvent<RepairReply>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	readonly postMessage: (request: Request) => void;
	readonly terminate: () => void;
}

export interface RepairRun {
	/** null where it was called off. */
	readonly outcome: Promise<Outcome<RepairReport> | null>;
	/** Ends the worker at once, in the midst of its search. */
	readonly cancel: () => void;
}

const broken = {
	path: '',
	wrong: '没能算出修改方案',
	right: '请重试；网络断开时先恢复网络，仍不行请告知学校管理员',
};

/** Starts a repair of what is asked; `onProgress` hears of each step of the search. */
export type StartRepair = (
	question: RepairQuestion,
	onProgress: (stage: Stage) => void,
) => RepairRun;

/** A worker solves one request and ends. */
export function startRepair<Request extends RepairQuestion>(
	worker: RepairWorker<Request>,
	request: Request,
	onProgress: (stage: Stage) => void,
): RepairRun {
	let settle: (outcome: Outcome<RepairReport> | null) => void = () => undefined;
	const outcome = new Promise<Outcome<RepairReport> | null>((resolve) => (settle = resolve));
	const end = (result: Outcome<RepairReport> | null): void => {
		worker.terminate();
		settle(result);
	};
	worker.onmessage = ({ data }) => {
		if (data.kind === 'progress') onProgress(data.stage);
		else end(data.kind === 'done' ? success(data.report) : failure(...data.faults));
	};
	worker.onerror = () => {
		end(failure(broken));
	};
	worker.postMessage(request);
	return {
		outcome,
		cancel: () => {
			end(null);
		},
	};
}
