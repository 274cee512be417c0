import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFrame } from './after-frame.ts';

let frames: (() => void)[];
let done: string[];
const does = (what: string) => () => void done.push(what);
const draw = () => {
	for (const frame of frames.splice(0)) frame();
};

beforeEach(() => {
	[frames, done] = [[], []];
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('what is done once a frame is drawn', () => {
	it('waits for the frame, then comes in order, what is first before all', () => {
		afterFrame(does('panel'));
		afterFrame(does('request'));
		afterFrame(does('keyboard'), true);
		draw();
		expect(done).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(done).toEqual(['keyboard', 'panel', 'request']);
	});

	it('is done once, though no more frames are drawn, and what comes later waits for its own', () => {
		afterFrame(does('before'));
		draw();
		vi.advanceTimersByTime(1);
		afterFrame(does('later'));
		vi.advanceTimersByTime(200);
		expect(done).toEqual(['before']);
		vi.advanceTimersByTime(100);
		expect(done).toEqual(['before', 'later']);
		vi.advanceTimersByTime(1000);
		expect(done).toHaveLength(2);
	});

	it('comes by time where no frame is ever drawn', () => {
		afterFrame(does('hidden'));
		vi.advanceTimersByTime(249);
		expect(done).toEqual([]);
		vi.advanceTimersByTime(2);
		expect(done).toEqual(['hidden']);
	});
});
