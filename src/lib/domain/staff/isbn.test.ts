import { expect, test } from 'vitest';
import { isIsbn } from './isbn.ts';

test.each([
	['9787040396638', true],
	['978-7-04-039663-8', true],
	['ISBN 978-7-04-039663-8', true],
	['7-04-039663-7', true],
	['0-8044-2957-x', true],
	['9787040396639', false],
	['7040396638', false],
	['978704039663', false],
	['书号', false],
])('%s: %s', (written, is) => expect(isIsbn(written)).toBe(is));
