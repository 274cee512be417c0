/** A process for the test of a killed server: saves edits without end, and prints each one saved. */
import type { Actor } from '#server/access/actor.ts';
import { editPlan } from '#server/plans/index.ts';

const [, , who = '', planId = ''] = process.argv;
const actor = JSON.parse(who) as Actor;

for (let base = 0; ; base += 1) {
	const edits = [{ op: 'set', path: 'goal', from: String(base), to: String(base + 1) }];
	const request = { base, clientId: 'writer', requestId: `write-${base}`, edits };
	const saved = await editPlan(actor, planId, request);
	if (!saved.ok) throw new Error(saved.refusal.message);
	process.stdout.write(`${saved.value.revision}\n`);
}
