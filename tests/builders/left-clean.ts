/** Of each file that shares its worker with others: it leaves the clock and the environment as they were. */
import { afterAll, beforeAll, expect, vi } from 'vitest';

let before: NodeJS.ProcessEnv = {};

beforeAll(() => void (before = { ...process.env }));

afterAll(() => {
	expect({ ...process.env }, 'what the environment says').toEqual(before);
	expect(vi.isFakeTimers(), 'whether the clock is a made one').toBe(false);
});
