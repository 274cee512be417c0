import { expect, it } from 'vitest';
import { inQuotes } from './quotation.ts';

it.each([
	['3 年总学时不少于 3000 学时', '“3 年总学时不少于 3000 学时”'],
	['“双师型”教师不低于 50%', '“‘双师型’教师不低于 50%”'],
	['', '“”'],
])('%s', (text, words) => expect(inQuotes(text)).toBe(words));
