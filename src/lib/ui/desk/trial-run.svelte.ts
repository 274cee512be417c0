/** Tries plan after plan, so that it is seen how far it is, and can be stopped. */
import type { Trial, TrialPlan } from '#domain/desk/trial.ts';

/** What came of one plan; `because`: why there is nothing. */
export interface TriedPlan extends TrialPlan {
	readonly trial: Trial | null;
	readonly because: string | null;
}

export interface Asked {
	readonly edition: string | null;
	readonly overlay: unknown;
}

const unanswered = '网络或服务器暂时不通，没有试算。';

export class TrialRun {
	tried = $state<readonly TriedPlan[]>([]);
	total = $state(0);
	isRunning = $state(false);
	#stop = new AbortController();

	/** `addressOf`: where a plan is tried. */
	async start(
		plans: readonly TrialPlan[],
		asked: Asked,
		addressOf: (planId: string) => string,
	): Promise<void> {
		this.stop();
		const stop = new AbortController();
		this.#stop = stop;
		[this.tried, this.total, this.isRunning] = [[], plans.length, true];
		for (const plan of plans) {
			const tried = await tryPlan(plan, asked, addressOf(plan.planId), stop.signal);
			// Stopped, or begun anew: what comes now is nobody's.
			if (stop.signal.aborted) return;
			this.tried = [...this.tried, tried];
		}
		this.isRunning = false;
	}

	stop(): void {
		this.#stop.abort();
		this.isRunning = false;
	}
}

async function tryPlan(
	plan: TrialPlan,
	asked: Asked,
	address: string,
	signal: AbortSignal,
): Promise<TriedPlan> {
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify(asked),
			signal,
		});
		const body = (await response.json()) as Trial & { readonly message?: string };
		return response.ok
			? { ...plan, trial: body, because: null }
			: { ...plan, trial: null, because: body.message ?? unanswered };
	} catch {
		return { ...plan, trial: null, because: unanswered };
	}
}

/** Whether its verdict, or that it may be submitted, turns. */
export const turns = ({ trial }: TriedPlan): boolean =>
	trial !== null &&
	(trial.verdict[0] !== trial.verdict[1] || trial.submittable[0] !== trial.submittable[1]);

/** Those that turn first, then those with more changes. */
export const inOrder = (tried: readonly TriedPlan[]): TriedPlan[] =>
	tried.toSorted(
		(a, b) =>
			Number(turns(b)) - Number(turns(a)) ||
			(b.trial?.findings.length ?? 0) - (a.trial?.findings.length ?? 0),
	);
