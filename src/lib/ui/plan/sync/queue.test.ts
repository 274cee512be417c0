import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, edit, type Edit } from '#domain/plan/edit.ts';
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { Batch, PlanChange } from './batch.ts';
import { decide } from './decide.ts';
import { begin, received, rejected, saved, stage, type Queue } from './queue.ts';

const start = planOf({
	courses: [
		{ id: 'a', name: '甲', credits: 2, weekly: { 1: 4 } },
		{ id: 'b', name: '乙', credits: 4, weekly: { 2: 4 } },
	],
});
const chenMin = { id: 'p2', name: '陈敏' };

const setTo = (plan: Plan, path: string, to: unknown): Edit => {
	const made = edit(plan, path, to);
	if (!made) throw new Error(`nothing to change at ${path}`);
	return made;
};
const batch = (requestId: string, ...edits: Edit[]): Batch => ({
	requestId,
	edits,
	label: '',
	at: '2026-11-21T10:00:00Z',
});
const change = (revision: number, ...edits: Edit[]): PlanChange => ({
	revision,
	edits,
	by: chenMin,
	at: '2026-11-21T10:00:01Z',
	clientId: 'other',
	requestId: `other-${revision}`,
});
const staged = (queue: Queue, one: Batch): Queue => {
	const next = stage(queue, one);
	if (!next.ok) throw new Error(JSON.stringify(next.faults));
	return next.value;
};
const credits = 'courses/a/credits';

describe('a tab that waits for the server', () => {
	it('shows an edit at once and keeps it until it is saved', () => {
		const queue = staged(begin(start, 7), batch('r1', setTo(start, credits, 3)));
		expect(valueAt(queue.plan, credits)).toBe(3);
		expect(valueAt(queue.base, credits)).toBe(2);
		const done = saved(queue, 'r1', {
			revision: 8,
			edits: queue.pending[0]?.edits ?? [],
			missed: [],
		});
		expect(done.pending).toEqual([]);
		expect(done.revision).toBe(8);
		expect(done.plan).toBe(queue.plan);
		expect(valueAt(done.base, credits)).toBe(3);
	});

	it('takes texts as the server saved them', () => {
		const sent = setTo(start, 'courses/a/name', ' 甲课 ');
		const queue = staged(begin(start, 1), batch('r1', sent));
		const done = saved(queue, 'r1', { revision: 2, edits: [{ ...sent, to: '甲课' }], missed: [] });
		expect(valueAt(done.plan, 'courses/a/name')).toBe('甲课');
	});

	it('puts its edits on top of what others did elsewhere', () => {
		const queue = staged(begin(start, 1), batch('r1', setTo(start, credits, 3)));
		const next = received(queue, change(2, setTo(start, 'courses/b/credits', 5)));
		expect(valueAt(next.plan, credits)).toBe(3);
		expect(valueAt(next.plan, 'courses/b/credits')).toBe(5);
		expect(next.conflicts).toEqual([]);
	});

	it('knows its own edit when only the announcement comes through', () => {
		const queue = staged(begin(start, 1), batch('r1', setTo(start, credits, 3)));
		const own = { ...change(2, setTo(start, credits, 3)), requestId: 'r1' };
		expect(received(queue, own).pending).toEqual([]);
		expect(received(received(queue, own), own).revision).toBe(2);
	});

	it('notices that a change was missed instead of guessing', () => {
		const next = received(begin(start, 1), change(3, setTo(start, credits, 9)));
		expect(next.gap).toBe(true);
		expect(next.revision).toBe(1);
	});

	it('drops a batch that will never be saved, and keeps what was in it', () => {
		const queue = staged(begin(start, 1), batch('r1', setTo(start, credits, 3)));
		const next = rejected(queue, 'r1', { message: '不在档上', faults: [] });
		expect(valueAt(next.plan, credits)).toBe(2);
		expect(next.rejected[0]?.batch.edits[0]?.to).toBe(3);
	});
});

describe('two people at one cell', () => {
	const mine = setTo(start, credits, 3);
	const clashing = received(
		staged(begin(start, 1), batch('r1', mine)),
		change(2, setTo(start, credits, 6)),
	);
	const [conflict] = clashing.conflicts;

	it('is put to the person, showing theirs until then', () => {
		expect(clashing.conflicts).toHaveLength(1);
		expect(conflict).toMatchObject({ theirs: 6, gone: false });
		expect(valueAt(clashing.plan, credits)).toBe(6);
		expect(clashing.pending).toHaveLength(1);
	});

	it.each([
		['mine', 3],
		['theirs', 6],
		['neither', 2],
	] as const)('%s', (choice, value) => {
		const next = decide(clashing, conflict as never, choice, 'r2');
		expect(next.conflicts).toEqual([]);
		expect(valueAt(next.plan, credits)).toBe(value);
		expect(next.pending.map(({ requestId }) => requestId)).toEqual(value === 6 ? [] : ['r2']);
	});

	it('is found at once where theirs came while ours was being typed', () => {
		const theirs = received(begin(start, 1), change(2, setTo(start, credits, 6)));
		const next = staged(theirs, batch('r1', mine));
		expect(next.conflicts).toMatchObject([{ theirs: 6 }]);
	});

	it('asks once about several edits of the same cell, about the last', () => {
		const first = staged(begin(start, 1), batch('r1', mine));
		const second = staged(first, batch('r2', setTo(first.plan, credits, 5)));
		const next = received(second, change(2, setTo(start, credits, 6)));
		expect(next.conflicts.map((one) => [one.edit.from, one.edit.to])).toEqual([[2, 5]]);
	});

	it('says when the place is gone, and lets go of the edit', () => {
		const queue = staged(begin(start, 1), batch('r1', mine));
		const next = received(queue, change(2, setTo(start, 'courses/a', undefined)));
		expect(next.conflicts[0]).toMatchObject({ gone: true });
		expect(decide(next, next.conflicts[0] as never, 'mine', 'r2').pending).toEqual([]);
	});

	it('is no conflict where both want the same', () => {
		const queue = staged(begin(start, 1), batch('r1', mine));
		const next = received(queue, change(2, mine));
		expect(next.conflicts).toEqual([]);
		expect(next.pending).toEqual([]);
	});

	it('asks before a course goes that somebody else has worked on', () => {
		const queue = staged(begin(start, 1), batch('r1', setTo(start, 'courses/a', undefined)));
		const next = received(queue, change(2, setTo(start, credits, 6)));
		expect(next.conflicts).toHaveLength(1);
		expect(valueAt(next.plan, credits)).toBe(6);
	});
});

/** A server that takes a batch only where every edit still finds what it was made on. */
class Server {
	plan = start;
	log: PlanChange[] = [];
	save(clientId: string, one: Batch): boolean {
		const fits = one.edits.every(
			({ path, from }) => JSON.stringify(valueAt(this.plan, path)) === JSON.stringify(from),
		);
		const after = fits ? applyEdits(this.plan, one.edits) : null;
		if (!after?.ok) return false;
		this.plan = after.value;
		this.log.push({
			...change(this.log.length + 1, ...one.edits),
			clientId,
			requestId: one.requestId,
		});
		return true;
	}
}

const cells = ['courses/a/credits', 'courses/b/credits', 'courses/a/outsideHours'];
const move = fc.record({
	who: fc.constantFrom(0, 1),
	what: fc.oneof(
		fc.record({ cell: fc.constantFrom(...cells), value: fc.integer({ min: 0, max: 9 }) }),
		fc.constantFrom('send' as const, 'listen' as const),
	),
	choice: fc.constantFrom('mine' as const, 'theirs' as const, 'neither' as const),
});

describe('two tabs and a server', () => {
	it('end with the same plan, whatever the order, and lose no edit unseen', () => {
		fc.assert(
			fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
				const server = new Server();
				const tabs = [begin(start, 0), begin(start, 0)];
				let id = 0;
				const listen = (who: number) => {
					for (const one of server.log) tabs[who] = received(tabs[who] as Queue, one);
				};
				const settle = (who: number, choice: 'mine' | 'theirs' | 'neither') => {
					for (;;) {
						const queue = tabs[who] as Queue;
						const [conflict] = queue.conflicts;
						if (!conflict) return;
						tabs[who] = decide(queue, conflict, choice, `d${(id += 1)}`);
					}
				};
				const send = (who: number, choice: 'mine' | 'theirs' | 'neither') => {
					listen(who);
					settle(who, choice);
					const [first] = (tabs[who] as Queue).pending;
					if (!first) return;
					expect(server.save(`tab${who}`, first)).toBe(true);
					listen(who);
				};
				for (const { who, what, choice } of moves) {
					if (what === 'send') send(who, choice);
					else if (what === 'listen') listen(who);
					else {
						const queue = tabs[who] as Queue;
						const made = edit(queue.plan, what.cell, what.value);
						if (!made || queue.conflicts.length > 0) continue;
						tabs[who] = staged(queue, batch(`e${(id += 1)}`, made));
						expect(valueAt(tabs[who].plan, what.cell)).toBe(what.value);
					}
				}
				for (let round = 0; round < 200; round += 1)
					for (const who of [0, 1]) if ((tabs[who] as Queue).pending.length > 0) send(who, 'mine');
				for (const who of [0, 1]) listen(who);
				for (const queue of tabs) {
					expect(queue.pending).toEqual([]);
					expect(queue.conflicts).toEqual([]);
					expect(queue.plan).toEqual(server.plan);
					expect(queue.base).toEqual(server.plan);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
