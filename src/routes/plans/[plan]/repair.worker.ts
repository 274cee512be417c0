/** Repairs a plan beside the page: the solver takes a second in which a page would stand still. */
import { GivenUp, repairPlan, type Stage } from '#domain/repair/index.ts';
import { repairReport } from '#domain/repair/report.ts';
import { loadInBrowser } from '#domain/solver/load-in-browser.ts';
import type { RepairReply } from '#ui/plan/repair/messages.ts';
import { judgedBy, type RepairRequest } from './judged-by.ts';

const reply = (message: RepairReply): void => {
	self.postMessage(message);
};

async function repair({ plan, basis, locks, only }: RepairRequest): Promise<RepairReply> {
	const [judging, solver] = await Promise.all([judgedBy(plan, basis), loadInBrowser()]);
	if (!judging.ok) return { kind: 'refused', faults: judging.faults };
	const onProgress = (stage: Stage): void => {
		reply({ kind: 'progress', stage });
	};
	const { today } = basis;
	const found = repairPlan(solver, judging.value, plan, { locks, only, today, onProgress });
	return { kind: 'done', report: repairReport(found) };
}

self.onmessage = ({ data }: MessageEvent<RepairRequest>) => {
	// A failure is the worker's own error: the page hears of it as such.
	void repair(data).then(reply, (error: unknown) => {
		if (error instanceof GivenUp) return reply({ kind: 'refused', faults: [error.fault] });
		setTimeout(() => {
			throw error;
		});
	});
};
