import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, wordsOf } from './bare.ts';

describe('words as the grammar reads them', () => {
	it.each([
		['不高于20 ∶ 1', '不高于20:1'],
		['不高于２０：１', '不高于20:1'],
		['包括：电子商务', '包括：电子商务'],
		['要求:（１）', '要求：（1）'],
		['16～18 学时', '16~18学时'],
		['16—18学时,不少于 2,500 学时', '16~18学时，不少于2,500学时'],
		['50％;１／３', '50%；1/3'],
		['2 500 学时', '2500学时'],
		['\u2f00般设置\u3000 7\n 门', '一般设置7门'],
	])('%s → %s', (words, read) => {
		expect(bare(words).text).toBe(read);
	});
	it('gives back the words behind any of its units', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'总学时 ５0％\n～，:3') }), (words) => {
				const read = bare(words);
				expect(read.at).toHaveLength(read.text.length);
				expect(wordsOf(words, read, 0, read.text.length)).toBe(words.trim());
			}),
		);
	});
});
