import { describe, expect, it } from 'vitest';
import { nextOf } from './door.ts';

const at = (next: string): string =>
	nextOf(new URL(`http://school.example/login?next=${encodeURIComponent(next)}`));

describe('where one goes after signing in', () => {
	it('is the page that was asked for', () => {
		expect(at('/plans/p1/courses?focus=c1')).toBe('/plans/p1/courses?focus=c1');
	});

	it.each([
		'https://evil.example/',
		'//evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'javascript:alert(1)',
		'plans',
		'',
	])('is never another site: %s', (next) => expect(at(next)).toBe('/'));

	it('is the work table where nothing was asked for', () => {
		expect(nextOf(new URL('http://school.example/login'))).toBe('/');
	});
});
