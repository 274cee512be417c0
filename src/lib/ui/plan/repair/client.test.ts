import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { startRepair, type RepairWorker } from './client.ts';
import type { RepairQuestion, RepairReply } from './messages.ts';

const question: RepairQuestion = {
	plan: planOf(),
	locks: [],
	only: null,
};

/** The page's end of a worker that says what the test tells it to. */
function line() {
	const asked: RepairQuestion[] = [];
	const seen = { ended: false };
	const worker: RepairWorker<RepairQuestion> = {
		onmessage: null,
		onerror: null,
		postMessage: (one) => void asked.push(one),
		terminate: () => (seen.ended = true),
	};
	const stages: string[] = [];
	const run = startRepair(worker, question, (stage) => stages.push(stage));
	const say = (data: RepairReply) => worker.onmessage?.(new MessageEvent('message', { data }));
	return { worker, asked, seen, stages, run, say };
}

describe('a repair in a worker', () => {
	it('tells how far it is, then what it found, and ends the worker', async () => {
		const { say, asked, seen, stages, run } = line();
		expect(asked).toEqual([question]);
		say({ kind: 'progress', stage: 'cost' });
		expect([stages, seen.ended]).toEqual([['cost'], false]);
		const report = { feasible: false, conflicts: [] } as const;
		say({ kind: 'done', report });
		expect(await run.outcome).toEqual({ ok: true, value: report });
		expect(seen.ended).toBe(true);
	});

	it('can be called off', async () => {
		const { seen, run } = line();
		run.cancel();
		expect([await run.outcome, seen.ended]).toEqual([null, true]);
	});

	it('says what is wrong where the plan cannot be judged, or the worker breaks', async () => {
		const refused = line();
		const faults = [{ path: 'standard', wrong: '没有', right: '补上' }];
		refused.say({ kind: 'refused', faults });
		expect(await refused.run.outcome).toEqual({ ok: false, faults });
		const broken = line();
		broken.worker.onerror?.(new Event('error') as ErrorEvent);
		expect(await broken.run.outcome).toMatchObject({ ok: false });
		expect(broken.seen.ended).toBe(true);
	});
});
