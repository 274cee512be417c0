import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, sectionNumber } from './quote.ts';

describe('where a quote stands', () => {
	it('is found across folded spaces and a page break', () => {
		expect(offsetOf('一般设置 4  门。包\n括：', '4 门。包括')).toBe(5);
		expect(offsetOf('每周30 学时', '每周 30 学时')).toBe(0);
	});
	it('is found after a place', () => {
		expect(offsetOf('三年 4 三年', '三年', 2)).toBe(5);
		expect(offsetOf('三年', '五年')).toBeNull();
	});
	it('is never moved by white space that is put in', () => {
		const word = fc.stringMatching(/^[一-鿿0-9]{1,8}$/);
		fc.assert(
			fc.property(word, word, fc.stringMatching(/^[ \n\t]{0,3}$/), (before, quote, space) => {
				const source = `${before}${[...quote].join(space)}`;
				const at = offsetOf(source, quote);
				expect(at).not.toBeNull();
				expect(source.slice(at ?? 0).replace(/\s/g, '')).toMatch(new RegExp(`^${quote}`));
			}),
		);
	});
	it('names the section of a numbered part', () => {
		expect(sectionNumber('8.1.3(1)')).toBe('8.1.3');
		expect(sectionNumber('8.2')).toBe('8.2');
	});
});
