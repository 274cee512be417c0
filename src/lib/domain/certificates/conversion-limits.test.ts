import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitWords, readLimit, writeLimit, type ConversionLimit } from './conversion-limits.ts';

const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== '*');
const anyLimit: fc.Arbitrary<ConversionLimit> = fc.oneof(
	fc.record({
		of: fc.constant('certificate' as const),
		name: fc.option(word),
		level: fc.option(word),
	}),
	fc.record({ of: fc.constant('course' as const), name: word }),
);

describe('a school’s bound on converted credits', () => {
	it('comes back as it was written, whatever the names', () => {
		fc.assert(
			fc.property(anyLimit, (limit) => {
				expect(readLimit(writeLimit(limit))).toEqual(limit);
			}),
		);
	});

	it.each([
		['credits', '每个证书转换的学分'],
		['credits/*/中级', '每个（中级）证书转换的学分'],
		['credits/直播电商/中级', '每个直播电商（中级）证书转换的学分'],
		['credits-of/语文', '《语文》由证书转换的学分'],
	])('%s says %s', (part, words) => {
		const limit = readLimit(part);
		expect(limit && limitWords(limit)).toBe(words);
	});

	it.each([null, undefined, '', 'course', 'credits-of', 'credits/a/b/c', 'credits-of/a/b'])(
		'%j is another part',
		(part) => {
			expect(readLimit(part)).toBeNull();
		},
	);
});
