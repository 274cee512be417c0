/** Two people in one text: each at their own page, with one server that decides the order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '#domain/plan/path.ts';
import { rebase } from '#domain/plan/rebase.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { Batch, PlanChange } from './batch.ts';
import { begin, nextToSend, received, saved, stage, type Queue } from './queue.ts';

const texts = ['goal', 'courses/c1/description/content'] as const;
type Path = (typeof texts)[number];
const [goal] = texts;
/** A plan that says `text` at a place. */
const planWith = (path: Path, text: string) =>
	path === 'goal'
		? planOf({ goal: text })
		: planOf({
				courses: [{ description: { aims: '', content: text, requirements: '', values: '' } }],
			});
const by = (id: string) => ({ id, name: id });
const batchOf = (requestId: string, from: string, to: string, path: Path = goal): Batch => ({
	requestId,
	edits: [{ op: 'set', path, from, to }],
	label: '',
	at: '2026-11-27T10:00:00Z',
});
const staged = (queue: Queue, batch: Batch): Queue => {
	const next = stage(queue, batch);
	if (!next.ok) throw new Error(JSON.stringify(next.faults));
	return next.value;
};

/** Takes what a page has to send as the server does: on top of what it has, or not at all. */
function take(head: Queue, sender: Queue, who: string): PlanChange {
	const batch = nextToSend(sender);
	const { edits, clashes } = rebase(head.base, batch?.edits ?? [], []);
	expect(clashes).toEqual([]);
	const [requestId, at] = [batch?.requestId ?? '', ''];
	return { revision: head.revision + 1, edits, by: by(who), at, clientId: who, requestId };
}

/** Both write at once; `first` is heard first. Returns the text at the server and on either page. */
function written(
	path: Path,
	here: string,
	first: string,
	second: string,
	hears: boolean,
): string[] {
	const plan = planWith(path, here);
	let server = begin(plan, 1);
	let one = staged(begin(plan, 1), batchOf('one', here, first, path));
	let two = staged(begin(plan, 1), batchOf('two', here, second, path));
	const a = take(server, one, 'one');
	server = received(server, a);
	one = saved(one, 'one', { revision: a.revision, edits: a.edits, missed: [] });
	// The second hears of the first before it sends, or only by the answer.
	if (hears) two = received(two, a);
	const b = take(server, two, 'two');
	server = received(server, b);
	two = saved(two, 'two', { revision: b.revision, edits: b.edits, missed: hears ? [] : [a] });
	one = received(one, b);
	expect([one.pending, two.pending, one.conflicts, two.conflicts]).toEqual([[], [], [], []]);
	expect([...one.meetings, ...two.meetings]).toEqual([]);
	return [server.base, one.plan, two.plan].map((at) => String(valueAt(at, path)));
}

/** Signs that are each there once, so that it is beyond doubt where something was changed. */
const once = Array.from({ length: 60 }, (_, at) => String.fromCodePoint(0x4e00 + at));
const word = fc.stringMatching(/^[\u5200-\u5240]{1,6}$/u);
const apart = fc.shuffledSubarray(once, { minLength: 5 }).chain((signs) =>
	fc
		.tuple(fc.uniqueArray(fc.nat(signs.length), { minLength: 4, maxLength: 4 }), word, word)
		.map(([cuts, x, y]) => {
			const here = signs.join('');
			const [a = 0, b = 0, c = 0, d = 0] = cuts.toSorted((m, n) => m - n);
			return {
				here,
				left: here.slice(0, a) + x + here.slice(b),
				right: here.slice(0, c) + y + here.slice(d),
				both: here.slice(0, a) + x + here.slice(b, c) + y + here.slice(d),
			};
		}),
);

describe('two people in one paragraph', () => {
	it('at different places: both survive, whoever comes first, and all hold the same text', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...texts),
				apart,
				fc.boolean(),
				(path, { here, left, right, both }, hears) => {
					expect(new Set(written(path, here, left, right, hears))).toEqual(new Set([both]));
					expect(new Set(written(path, here, right, left, hears))).toEqual(new Set([both]));
				},
			),
		));

	it('take back their own part alone', () => {
		const back = rebase(
			planOf({ goal: '甲子乙丙丑' }),
			[{ op: 'set', path: goal, from: '甲子乙丙', to: '甲乙丙' }],
			[],
		);
		expect(back.clashes).toEqual([]);
		expect(valueAt(back.plan, goal)).toBe('甲乙丙丑');
	});

	it.each(texts)('at the same place of %s the later stands, and is told', (path) => {
		const plan = planWith(path, '共48学时');
		const two = staged(begin(plan, 1), batchOf('two', '共48学时', '共72学时', path));
		const after = received(two, {
			revision: 2,
			edits: [{ op: 'set', path, from: '共48学时', to: '共54学时' }],
			by: by('one'),
			at: '',
			clientId: 'one',
			requestId: 'one',
		});
		expect(valueAt(after.plan, path)).toBe('共72学时');
		expect(after.meetings).toMatchObject([{ kind: 'won', path, theirs: '共54学时' }]);
	});
});
