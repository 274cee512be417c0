import { describe, expect, it } from 'vitest';
import { readFigure } from './figures.ts';
import { readTermCell } from './term-cell.ts';

const read = (text: string) => {
	const cell = readTermCell(text);
	if (!cell.ok) return cell.why;
	const { weekly, weeks, block, outside, counted, ticked, assessment } = cell.value;
	return { weekly, weeks, block, outside, counted, ticked, assessment };
};
const nothing = {
	weekly: null,
	weeks: null,
	block: null,
	outside: 0,
	counted: true,
	ticked: false,
	assessment: null,
};

describe('a cell of a semester', () => {
	it.each([
		['', {}],
		['—', {}],
		['0', {}],
		['4', { weekly: 4 }],
		['４', { weekly: 4 }],
		['0.5', { weekly: 0.5 }],
		['3.5', { weekly: 3.5 }],
		['2/16W', { weekly: 2, weeks: 16 }],
		['２／１６Ｗ', { weekly: 2, weeks: 16 }],
		['4/14周', { weekly: 4, weeks: 14 }],
		['4×16', { weekly: 4, weeks: 16 }],
		['4*16', { weekly: 4, weeks: 16 }],
		['4x16', { weekly: 4, weeks: 16 }],
		['2W', { block: 2 }],
		['2周', { block: 2 }],
		['4天', { block: 0.8 }],
		['4+1W', { weekly: 4, block: 1 }],
		['16#', { outside: 16 }],
		['2/16W+16#', { weekly: 2, weeks: 16, outside: 16 }],
		['64*', { weekly: null }],
		['4*', { weekly: 4 }],
		['4①', { weekly: 4 }],
		['△4', { weekly: 4 }],
		['（1W）', { block: 1, counted: false }],
		['(2/14W)', { weekly: 2, weeks: 14, counted: false }],
		['(108)', { counted: false }],
		['☆', { counted: false }],
		['2☆', { weekly: 2, counted: false }],
		['△', {}],
		['√', { ticked: true }],
		['4考试', { weekly: 4, assessment: 'exam' }],
		['查', { ticked: true, assessment: 'check' }],
	])('%j', (text, expected) => {
		// 64 a week is more than a week has.
		if (text === '64*') expect(read(text)).toMatch(/64 太大/);
		else expect(read(text)).toEqual({ ...nothing, ...expected });
	});

	it.each([
		['？X32', /占位/],
		['2800-3300', /区间/],
		['2~4', /区间/],
		['待定', /占位/],
		['语文', /读不懂/],
		['4+4', /两段/],
		['2.3', /不在档上/],
		['61', /太大/],
	])('%j is told', (text, why) => {
		expect(read(text)).toMatch(why);
	});

	it('says what of it is not counted', () => {
		const noteOf = (text: string) => {
			const cell = readTermCell(text);
			return cell.ok ? cell.value.note : '';
		};
		expect(noteOf('☆')).toMatch(/讲座/);
		expect(noteOf('（1W）')).toMatch(/不计/);
		expect(noteOf('△')).toMatch(/标记/);
		expect(noteOf('4①')).toMatch(/脚注/);
		expect(noteOf('4')).toBe('');
	});
});

describe('a number of a column', () => {
	it.each([
		['108', 108, false],
		['(108)', 108, true],
		['（１０８）', 108, true],
		['64*', 64, false],
		['3.5', 3.5, false],
		['1,080', 1080, false],
		['72学时', 72, false],
	])('%j', (text, value, outside) => {
		expect(readFigure(text)).toMatchObject({ ok: true, value: { value, outside } });
	});

	it.each(['147-153', '？', '七十二', '7a2'])('%j is told', (text) => {
		expect(readFigure(text).ok).toBe(false);
	});

	it.each(['', ' ', '—', '/', '△'])('%j says nothing', (text) => {
		expect(readFigure(text)).toEqual({ ok: true, value: null });
	});
});
