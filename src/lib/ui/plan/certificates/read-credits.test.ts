import { describe, expect, it } from 'vitest';
import { readCredits } from './read-credits.ts';

describe('credits of a conversion as typed', () => {
	it.each([
		['0.5', 0.5],
		['２', 2],
		['99.5', 99.5],
	])('%j is %j', (text, value) => {
		expect(readCredits(text)).toMatchObject({ ok: true, value });
	});
	it.each(['', '0', '0.0', '100', '-1', '1.25', '=2'])('%j is refused', (text) => {
		expect(readCredits(text).ok).toBe(false);
	});
});
