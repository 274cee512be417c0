/** Repairs a plan beside the page: the solver takes a second in which a page would stand still. */
import { repairPlan } from '#domain/repair/index.ts';
import { repairReport } from '#domain/repair/report.ts';
import { loadInBrowser } from '#domain/solver/load-in-browser.ts';
import { prepareJudging } from '#standards/judging.ts';
import type { RepairReply, RepairRequest } from '#ui/plan/repair/messages.ts';

const reply = (message: RepairReply): void => {
	self.postMessage(message);
};

async function repair({ plan, overlays, locks, only, today }: RepairRequest): Promise<RepairReply> {
	const judging = await prepareJudging(plan, { overlays, today });
	if (!judging.ok) return { kind: 'refused', faults: judging.faults };
	const options = {
		locks,
		only,
		today,
		onProgress: (stage: (RepairReply & { kind: 'progress' })['stage']) => {
			reply({ kind: 'progress', stage });
		},
	};
	const found = repairPlan(await loadInBrowser(), judging.value, plan, options);
	return { kind: 'done', report: repairReport(found) };
}

self.onmessage = ({ data }: MessageEvent<RepairRequest>) => {
	// A failure is the worker's own error: the page hears of it as such.
	void repair(data).then(reply, (error: unknown) => {
		setTimeout(() => {
			throw error;
		});
	});
};
