import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, edit, type Edit } from '#domain/plan/edit.ts';
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { Batch, PlanChange } from './batch.ts';
import { decide } from './decide.ts';
import {
	begin,
	dealtWith,
	nextToSend,
	parted,
	received,
	rejected,
	saved,
	stage,
	told,
	type Queue,
} from './queue.ts';

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

describe('two people at one cell who hear of each other', () => {
	const mine = setTo(start, credits, 3);
	const theirs = change(2, setTo(start, credits, 6));
	const both = received(staged(begin(start, 1), batch('r1', mine)), theirs);

	it('have the later value, which says that it had not seen the earlier', () => {
		expect(both.conflicts).toEqual([]);
		expect(valueAt(both.plan, credits)).toBe(3);
		expect(both.pending).toMatchObject([
			{ requestId: 'r1', edits: [{ op: 'set', from: 6, to: 3, unseen: true }] },
		]);
	});

	it('are told: whose value was replaced by what', () => {
		expect(both.meetings).toEqual([
			{ kind: 'won', path: credits, mine: 3, theirs: 6, by: chenMin, at: theirs.at },
		]);
		expect(told(both).meetings).toEqual([]);
		expect(told(received(told(both), change(3, setTo(start, 'goal', '乙')))).meetings).toEqual([]);
	});

	it('are told of what they lost, too, unless theirs is on its way again', () => {
		const first = staged(begin(start, 1), batch('r1', mine));
		const own = saved(first, 'r1', { revision: 2, edits: [mine], missed: [] });
		const over: Edit = { op: 'set', path: credits, from: 3, to: 6, unseen: true };
		const lost = received(own, change(3, over));
		expect(lost.meetings).toMatchObject([{ kind: 'lost', mine: 3, theirs: 6, by: chenMin }]);
		expect(valueAt(lost.plan, credits)).toBe(6);
		const again = staged(own, batch('r2', setTo(own.plan, credits, 4)));
		expect(received(again, change(3, over)).meetings).toMatchObject([{ kind: 'won', mine: 4 }]);
	});

	it('are not told where the other had seen the value', () => {
		const first = staged(begin(start, 1), batch('r1', mine));
		const own = saved(first, 'r1', { revision: 2, edits: [mine], missed: [] });
		const seen: Edit = { op: 'set', path: credits, from: 3, to: 6 };
		expect(received(own, change(3, seen)).meetings).toEqual([]);
	});

	it('have the later value where theirs came while ours was being typed', () => {
		const next = staged(received(begin(start, 1), theirs), batch('r1', mine));
		expect(valueAt(next.plan, credits)).toBe(3);
		expect(next.meetings).toMatchObject([{ kind: 'won', theirs: 6, by: chenMin }]);
	});

	it('have it of several edits once, of the last', () => {
		const first = staged(begin(start, 1), batch('r1', mine));
		const second = staged(first, batch('r2', setTo(first.plan, credits, 5)));
		const next = received(second, theirs);
		expect(next.meetings).toMatchObject([{ mine: 5, theirs: 6 }]);
		expect(next.pending.map(({ requestId }) => requestId)).toEqual(['r2']);
	});

	it('keep the rest of an intention in one', () => {
		const more = setTo(start, 'courses/b/credits', 5);
		const next = received(staged(begin(start, 1), batch('r1', mine, more)), theirs);
		expect(next.pending).toHaveLength(1);
		expect(next.pending[0]?.edits).toHaveLength(2);
	});

	it('are asked before a course goes that somebody else has worked on', () => {
		const goes = batch('r1', setTo(start, 'courses/a', undefined), setTo(start, 'goal', '乙'));
		const next = received(staged(begin(start, 1), goes), theirs);
		expect(next.conflicts).toHaveLength(1);
		expect(valueAt(next.plan, credits)).toBe(6);
		// A removal goes with all that it takes along, or not at all.
		expect(next.plan.goal).toBe(start.goal);
		expect(nextToSend(next)).toBeNull();
		const [conflict] = next.conflicts;
		expect(decide(next, conflict as never, 'theirs', 'r2').pending).toEqual([]);
		const gone = decide(next, conflict as never, 'mine', 'r2');
		expect(valueAt(gone.plan, 'courses/a')).toBeUndefined();
		expect(gone.plan.goal).toBe('乙');
	});
});

describe('two people at one cell who did not hear of each other', () => {
	const mine = setTo(start, credits, 3);
	const apart = (...of: Parameters<typeof batch>): Batch => ({ ...batch(...of), apart: true });
	const theirs = change(2, setTo(start, credits, 6));
	const clashing = received(staged(begin(start, 1), apart('r1', mine)), theirs);
	const [conflict] = clashing.conflicts;

	it('is put to the person, showing theirs until then', () => {
		expect(clashing.conflicts).toHaveLength(1);
		expect(conflict).toMatchObject({ theirs: 6, gone: false });
		expect(valueAt(clashing.plan, credits)).toBe(6);
		expect(clashing.pending).toHaveLength(1);
		expect(clashing.meetings).toEqual([]);
	});

	it('is so as soon as the line goes down under what waits, and after a reload', () => {
		const down = parted(staged(begin(start, 1), batch('r1', mine)));
		expect(received(down, theirs).conflicts).toHaveLength(1);
		const reloaded = begin(received(begin(start, 1), theirs).base, 2, [batch('r1', mine)]);
		expect(reloaded.conflicts).toHaveLength(1);
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

	it('holds up nothing else: the rest of an intention goes, and so does what follows', () => {
		const more = setTo(start, 'courses/b/credits', 5);
		const first = staged(begin(start, 1), apart('r1', mine, more));
		const next = staged(received(first, theirs), batch('r2', setTo(start, 'goal', '乙')));
		expect(nextToSend(next)).toMatchObject({ requestId: 'r1', edits: [more] });
		expect(next.conflicts).toMatchObject([{ requestId: 'r1-1' }]);
		const sent = saved(next, 'r1', { revision: 3, edits: [more], missed: [] });
		expect(nextToSend(sent)?.requestId).toBe('r2');
		const all = saved(sent, 'r2', { revision: 4, edits: sent.pending[1]!.edits, missed: [] });
		expect(nextToSend(all)).toBeNull();
		expect(all.conflicts).toHaveLength(1);
	});

	it('asks once about several edits of the same cell, about the last', () => {
		const first = staged(begin(start, 1), apart('r1', mine));
		const second = staged(first, apart('r2', setTo(first.plan, credits, 5)));
		const next = received(second, theirs);
		expect(next.conflicts.map((one) => [one.edit.from, one.edit.to])).toEqual([[2, 5]]);
	});

	it('is settled by what the person then types over theirs', () => {
		const typed = staged(clashing, batch('r2', setTo(clashing.plan, credits, 7)));
		expect(typed.conflicts).toEqual([]);
		expect(typed.meetings).toEqual([]);
		expect(typed.pending).toMatchObject([{ edits: [{ from: 6, to: 7 }] }]);
	});

	it('says when the place is gone, and lets go of the edit', () => {
		const queue = staged(begin(start, 1), batch('r1', mine));
		const next = received(queue, change(2, setTo(start, 'courses/a', undefined)));
		expect(next.conflicts[0]).toMatchObject({ gone: true });
		expect(decide(next, next.conflicts[0] as never, 'mine', 'r2').pending).toEqual([]);
	});

	it('is over where another window of the same person has answered', () => {
		const answered = dealtWith(clashing, 'r1');
		expect(answered.conflicts).toEqual([]);
		expect(valueAt(answered.plan, credits)).toBe(6);
	});

	it('is no conflict where both want the same', () => {
		const queue = staged(begin(start, 1), apart('r1', mine));
		const next = received(queue, change(2, mine));
		expect(next.conflicts).toEqual([]);
		expect(next.pending).toEqual([]);
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
		fc.constantFrom('send' as const, 'listen' as const, 'part' as const),
	),
	apart: fc.boolean(),
	choice: fc.constantFrom('mine' as const, 'theirs' as const, 'neither' as const),
});

describe('two tabs and a server', () => {
	it('end with the same plan, whatever the order, and lose no edit unseen', () => {
		fc.assert(
			fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
				const server = new Server();
				const tabs = [begin(start, 0), begin(start, 0)];
				/** Of each tab: values that its person typed, and those of which it knows what became. */
				const typed: string[][] = [[], []];
				const known: Set<string>[] = [new Set(), new Set()];
				let id = 0;
				const become = (who: number, next: Queue) => {
					for (const { path, mine } of next.meetings) known[who]?.add(`${path} ${String(mine)}`);
					tabs[who] = told(next);
				};
				const listen = (who: number) => {
					for (const one of server.log) become(who, received(tabs[who] as Queue, one));
				};
				const settle = (who: number, choice: 'mine' | 'theirs' | 'neither') => {
					for (;;) {
						const queue = tabs[who] as Queue;
						const [conflict] = queue.conflicts;
						if (!conflict) return;
						const { path, to } = conflict.edit;
						known[who]?.add(`${path} ${String(to)}`);
						become(who, decide(queue, conflict, choice, `d${(id += 1)}`));
					}
				};
				const send = (who: number) => {
					listen(who);
					const first = nextToSend(tabs[who] as Queue);
					if (!first) return;
					expect(server.save(`tab${who}`, first)).toBe(true);
					listen(who);
				};
				for (const { who, what, apart, choice } of moves) {
					if (what === 'send') send(who);
					else if (what === 'listen') settle(who, choice);
					else if (what === 'part') tabs[who] = parted(tabs[who] as Queue);
					else {
						const queue = tabs[who] as Queue;
						const made = edit(queue.plan, what.cell, what.value);
						if (!made) continue;
						const one = batch(`e${(id += 1)}`, made);
						become(who, staged(queue, apart ? { ...one, apart } : one));
						typed[who]?.push(`${what.cell} ${what.value}`);
						expect(valueAt((tabs[who] as Queue).plan, what.cell)).toBe(what.value);
					}
				}
				for (let round = 0; round < 200; round += 1)
					for (const who of [0, 1]) {
						settle(who, 'mine');
						if ((tabs[who] as Queue).pending.length > 0) send(who);
					}
				for (const who of [0, 1]) listen(who);
				for (const queue of tabs) {
					expect(queue.pending).toEqual([]);
					expect(queue.conflicts).toEqual([]);
					expect(queue.plan).toEqual(server.plan);
					expect(queue.base).toEqual(server.plan);
				}
				// Whose it was does not matter: two who want the same save it once.
				const saves = new Set(
					server.log.flatMap(({ edits }) => edits.map(({ path, to }) => `${path} ${String(to)}`)),
				);
				for (const who of [0, 1])
					for (const [at, one] of (typed[who] ?? []).entries()) {
						const [cell = ''] = one.split(' ');
						const later = typed[who]?.slice(at + 1).some((next) => next.startsWith(`${cell} `));
						const told = saves.has(one) || known[who]?.has(one);
						expect(later || told, one).toBe(true);
					}
			}),
			{ numRuns: 300 },
		);
	});
});
