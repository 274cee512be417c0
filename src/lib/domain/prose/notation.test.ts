import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { kindOf, nextMark, renumbered } from './list-marks.ts';
import { fieldsIn, fieldText, markOf, readProse, withFields, writeProse } from './notation.ts';

/** Texts full of what the notation looks for. */
const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom('{{', '}}', '{', '}', '\n', '（1）', '（12）', '2. ', '1.5', '①', '• ', '、'),
			fc.constantFrom('{{totals/hours}}', '{{course/c1/hours}}', '总学时', '\r', '\t', '　'),
			fc.string({ unit: 'grapheme' }),
		),
	)
	.map((parts) => parts.join(''));

describe('the notation of chapters', () => {
	it('gives every text back letter for letter', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(writeProse(readProse(text))).toBe(text);
			}),
		);
	});

	it('finds the same fields whether it reads lines or the whole', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const pieces = readProse(text).flatMap((line) => line.pieces);
				const figures = pieces.flatMap((one) => (one.kind === 'field' ? [one.figure] : []));
				expect(figures).toEqual(fieldsIn(text));
			}),
		);
	});

	test.each([
		['（1）素质', '（1）'],
		['1. 素质', '1. '],
		['1.5 学分', ''],
		['12、素质', '12、'],
		['③素质', '③'],
		['• 素质', '• '],
		['2026 年', ''],
		['（一）素质', ''],
		['（100）', ''],
	])('%s begins with the mark “%s”', (line, mark) => {
		expect(markOf(line)).toBe(mark);
	});

	it('reads what is written as a field, and nothing half written', () => {
		const text = `共 ${fieldText('totals/hours')} 学时，{{未完，{{ }}。`;
		expect(fieldsIn(text)).toEqual(['totals/hours', ' ']);
		expect(withFields('共 {{totals/hours}} 学时', () => '2690')).toBe('共 2690 学时');
		expect(fieldsIn('{{a\nb}} {a} {{}}')).toEqual([]);
		expect(fieldsIn(`{{${'a'.repeat(200)}}}`)).toHaveLength(1);
		expect(fieldsIn(`{{${'a'.repeat(201)}}}`)).toEqual([]);
	});
});

describe('marks of lists', () => {
	test.each([
		['（1）', '（2）'],
		['9. ', '10. '],
		['⑳', '（21）'],
		['• ', '• '],
		['（99）', '（99）'],
	])('behind %s comes %s', (mark, next) => {
		expect(nextMark(mark)).toBe(next);
	});

	it('number neighbours anew from the first of them', () => {
		expect(renumbered(['（3）', '（3）', '（9）'])).toEqual(['（3）', '（4）', '（5）']);
		expect(renumbered(['• ', '1. ', '1. '])).toEqual(['• ', '1. ', '2. ']);
		expect([kindOf(''), kindOf('①'), kindOf('● ')]).toEqual([null, 'number', 'bullet']);
	});
});
