import { expect, it } from 'vitest';
import { dayInChina } from './day-in-china.ts';

it('begins eight hours before that of UTC', () => {
	expect(dayInChina('2026-11-26T15:59:59.999Z')).toBe('2026-11-26');
	expect(dayInChina('2026-11-26T16:00:00.000Z')).toBe('2026-11-27');
	expect(dayInChina('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
});
