import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const lines = (...rows: string[][]) => csvOf(rows).slice(1).split('\r\n');

describe('a table for spreadsheets', () => {
	it('begins with the mark by which Excel knows its letters, and ends its lines as Excel does', () =>
		expect(
			csvOf([
				['学期', '学时'],
				['一', '486'],
			]),
		).toBe('\uFEFF学期,学时\r\n一,486\r\n'));
	it.each([
		['=1+1', "'=1+1"],
		['+SUM(A1)', "'+SUM(A1)"],
		['-课程', "'-课程"],
		['@x', "'@x"],
		[' =1', "' =1"],
		['-3.5', '-3.5'],
		['-16%', '-16%'],
		['49.5%', '49.5%'],
		['甲,乙', '"甲,乙"'],
		['说"好"', '"说""好"""'],
		['一\n二', '"一\n二"'],
		['', ''],
	])('%j is written %j', (text, written) => expect(csvOf([[text]]).slice(1, -2)).toBe(written));
	it('keeps rows of different widths', () =>
		expect(lines(['a'], ['b', 'c'])).toEqual(['a', 'b,c', '']));
});
