import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterView } from '#domain/standards/import.ts';
import { quotedParagraphs } from './quotes.ts';

const parameter = (quote: string, number = '8.2'): ParameterView => ({
	rule: 'hours/total',
	part: null,
	value: { min: '3000' },
	unit: '学时',
	strength: 'mandatory',
	scope: 'plan',
	clause: { number, quote, offset: 0 },
});
const section = (...paragraphs: string[]) => ({ number: '8.2', title: '学时安排', paragraphs });

describe('quotes in a section', () => {
	it('are marked where they stand, one inside the other too', () => {
		const text = '实行学分制的学校，16～18 学时折算 1 学分。';
		const [pieces] = quotedParagraphs(section(text), [
			parameter('实行学分制的学校，16～18 学时折算 1 学分'),
			parameter('16～18 学时折算 1 学分'),
		]);
		expect(pieces?.map(({ text, rules, ending }) => [text, rules, ending])).toEqual([
			['实行学分制的学校，', [0], []],
			['16～18 学时折算 1 学分', [0, 1], [0, 1]],
			['。', [], []],
		]);
	});
	it('are found whatever the spaces, and only in their own section', () => {
		const [pieces] = quotedParagraphs(section('学生数与教师数不高于20 ∶ 1。'), [
			parameter('不高于 20∶1'),
			parameter('不高于20', '9.1'),
		]);
		expect(pieces?.find(({ rules }) => rules.length > 0)?.text).toBe('不高于20 ∶ 1');
		expect(pieces?.some(({ rules }) => rules.includes(1))).toBe(false);
	});
	it('leave the text whole, whatever they are', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), fc.array(fc.string()), (paragraphs, quotes) => {
				const pieces = quotedParagraphs(
					section(...paragraphs),
					quotes.map((quote) => parameter(quote)),
				);
				expect(pieces.map((row) => row.map(({ text }) => text).join(''))).toEqual(paragraphs);
			}),
		);
	});
});
