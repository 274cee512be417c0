import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, readCode } from './code.ts';

const anyCode = fc.uint8Array({ minLength: 12, maxLength: 12 }).map(codeOf);
const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const bare = (code: string): string[] => Array.from(code.replaceAll('-', ''));

describe('a verification code', () => {
	it('is three groups without look-alike characters', () => {
		fc.assert(
			fc.property(anyCode, (code) => {
				expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/);
				expect(readCode(code)).toBe(code);
			}),
		);
		expect(() => codeOf(new Uint8Array(11))).toThrow();
	});

	it('has 60 bits: each of twelve bytes gives five', () => {
		const codes = new Set(
			Array.from({ length: 32 }, (_, at) => codeOf(new Uint8Array(12).fill(at))),
		);
		expect(codes.size).toBe(32);
	});

	it('is read as people type it', () => {
		const code = codeOf(new Uint8Array([1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
		expect(code.startsWith('1023-4567-')).toBe(true);
		const wide = Array.from(code, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));
		for (const typed of [
			code.toLowerCase(),
			` ${code.replaceAll('-', ' ')} `,
			code.replaceAll('-', ''),
			code.replaceAll('-', '－'),
			wide.join(''),
			code.replace('1', 'l').replace('0', 'o'),
		])
			expect(readCode(typed)).toBe(code);
	});

	it('tells any one wrong character and any two that changed places', () => {
		fc.assert(
			fc.property(anyCode, fc.nat(12), fc.nat(12), fc.nat(30), (code, at, other, step) => {
				const right = bare(code);
				const wrong = [...right];
				wrong[at] = alphabet[(alphabet.indexOf(right[at] ?? '') + 1 + step) % 32] ?? '';
				expect(readCode(wrong.join(''))).toBeNull();
				const swapped = [...right];
				[swapped[at], swapped[other]] = [right[other] ?? '', right[at] ?? ''];
				expect(readCode(swapped.join(''))).toBe(right[at] === right[other] ? code : null);
			}),
		);
	});

	it.each(['', '7K3M', 'U'.repeat(13), '7'.repeat(14), '核验码', 'x'.repeat(1_000_000)])(
		'is not %#',
		(typed) => expect(readCode(typed)).toBeNull(),
	);
});
