import { describe, expect, it } from 'vitest';
import { readHours } from './read-hours.ts';

describe('hours of a skill as typed', () => {
	it.each([
		['', null],
		[' 4 ', 4],
		['２．５', 2.5],
		['0', 0],
		['999', 999],
	])('%j is %j', (text, value) => {
		expect(readHours(text)).toMatchObject({ ok: true, value });
	});
	it.each(['1000', '-1', '2.25', '四', '=1'])('%j is refused with how to write it', (text) => {
		const read = readHours(text);
		expect(read.ok ? '' : read.why).toContain('半学时');
	});
});
