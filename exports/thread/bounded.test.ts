import { describe, expect, it } from 'vitest';
import type { Order } from '#tests/builders/odd.thread.ts';
import { boundedThread } from './bounded.ts';

const home = new URL('../../tests/builders/odd.thread.ts', import.meta.url).href;
const ask = (seconds = 30, megabytes = 256) =>
	boundedThread<Order, string, string>(home, 'odd', { seconds, megabytes });

describe('a thread with bounds', () => {
	it('answers, and tells its steps before', async () => {
		const steps: string[] = [];
		const ended = await ask()('answer', { onStep: (step) => steps.push(step) });
		expect(ended).toEqual({ ok: true, value: 'done' });
		expect(steps).toEqual(['begun']);
	});

	it('is ended when its time is over, though it never listens', async () => {
		expect(await ask(2)('loop')).toEqual({ ok: false, stopped: 'time' });
	});

	it('is ended when it takes more memory than it may, and the process lives', async () => {
		expect(await ask(30, 32)('hoard')).toEqual({ ok: false, stopped: 'memory' });
	});

	it('is ended when nobody wants its answer any more, begun or not', async () => {
		const leaving = new AbortController();
		const { signal } = leaving;
		const ended = ask()('loop', { signal, onStep: () => leaving.abort() });
		expect(await ended).toEqual({ ok: false, stopped: 'cancelled' });
		expect(await ask()('loop', { signal })).toEqual({ ok: false, stopped: 'cancelled' });
	});

	it('that has a bug rejects; the next request is answered', async () => {
		const asked = ask();
		await expect(asked('fail')).rejects.toThrow('a bug in the thread');
		expect(await asked('answer')).toEqual({ ok: true, value: 'done' });
	});

	it('is one of two at most: more wait, and all are answered', async () => {
		const asked = ask();
		const all = await Promise.all(Array.from({ length: 5 }, () => asked('answer')));
		expect(all.every((ended) => ended.ok)).toBe(true);
	});
});
