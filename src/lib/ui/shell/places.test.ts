import { expect, it } from 'vitest';
import { isHere } from './places.ts';
import { themeOf } from './viewer.ts';

it('marks the place that an address lies in', () => {
	expect(isHere('/', '/')).toBe(true);
	expect(isHere('/', '/plans')).toBe(false);
	expect(isHere('/plans', '/plans/7/courses')).toBe(true);
	expect(isHere('/plans', '/planscheme')).toBe(false);
});

it('reads a theme, and takes the system’s where it says nothing known', () => {
	expect(themeOf('dark')).toBe('dark');
	expect(themeOf('"><script>')).toBe('auto');
	expect(themeOf(undefined)).toBe('auto');
});
