import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beyond, spanIn, spanLine, spansOf } from './spans.ts';

it('reads what it writes, of rows and of columns, under any name of a sheet', () => {
	const numbers = fc.array(fc.integer({ min: 1, max: 700 }));
	const direction = fc.constantFrom('rows' as const, 'columns' as const);
	fc.assert(
		fc.property(fc.string(), direction, numbers, (title, way, given) => {
			const spans = spansOf(title, way, new Set(given));
			expect(spans.map(spanLine).map(spanIn)).toEqual(spans);
		}),
	);
	expect(spansOf('周数', 'columns', [16, 17, 18, 28]).map(spanLine)).toEqual([
		'“周数”P～R 列被隐藏',
		'“周数”AB 列被隐藏',
	]);
	expect(spanIn('批注：第 3 行被隐藏')).toBeNull();
});

it('is beyond what is known number by number, however the spans lie', () => {
	const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }));
	fc.assert(
		fc.property(numbers, numbers, (seen, known) => {
			const of = (given: readonly number[]) => spansOf('表', 'rows', given);
			const rest = seen.filter((number) => !known.includes(number));
			const found = beyond(of(seen), [...of(known), ...spansOf('表', 'columns', seen)]);
			const each = found.flatMap(({ from, to }) =>
				Array.from({ length: to - from + 1 }, (_, index) => from + index),
			);
			expect(each.toSorted((a, b) => a - b)).toEqual(rest.toSorted((a, b) => a - b));
		}),
	);
});
