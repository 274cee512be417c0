import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { columnsOf } from '../grid/columns.ts';
import { anchorWords, placedWords } from './anchor-words.ts';
import { anchorOfCell, cellOf } from './cell-anchor.ts';

const plan = planOf({
	courses: [{ id: 'c1', name: '零售基础', category: 'foundation', credits: 4, weekly: { 1: 2 } }],
});
const row = 'courses/c1';

describe('a comment on a cell', () => {
	it('is marked in the cell that it was begun on, or in the one that its figure rests on', () => {
		for (const { key } of columnsOf(plan)) {
			const marked = cellOf(plan, anchorOfCell(plan, { row, column: key }));
			expect(marked).toEqual({ row, column: key === 'theory' ? 'practice' : key });
		}
	});
	it('of a semester without hours stands in that semester', () => {
		const anchor = anchorOfCell(plan, { row, column: 's4' });
		expect(anchor).toEqual({ kind: 'place', path: 'courses/c1/terms', semester: 4 });
		expect(anchorWords(plan, anchor)).toBe('零售基础 / 第四学期');
	});
	it('of a row of sums is on the plan', () => {
		const anchor = anchorOfCell(plan, { row: 'section/core', column: 'credits' });
		expect(anchor).toEqual({ kind: 'plan' });
		expect(cellOf(plan, anchor)).toBeNull();
	});
});

describe('where a comment stands, in words', () => {
	it('names what is there', () => {
		const anchor = { kind: 'place', path: 'courses/c1/credits' } as const;
		expect(placedWords(plan, { anchor, removed: null })).toEqual({
			place: '零售基础 / 学分',
			state: 'here',
			kept: null,
			now: null,
		});
	});
	it('names what is gone as it was called, with what stood there last', () => {
		const [course] = plan.courses;
		const gone = { ...plan, courses: [] };
		const removed = { op: 'remove', path: row, from: course, to: null } as const;
		const anchor = { kind: 'place', path: 'courses/c1/credits' } as const;
		expect(placedWords(gone, { anchor, removed })).toMatchObject({
			place: '零售基础 / 学分',
			state: 'gone',
			kept: '4',
		});
		expect(placedWords(gone, { anchor, removed: null })).toMatchObject({
			state: 'gone',
			kept: null,
		});
	});
	it('cites a standard by its clause, and a document by its name', () => {
		const clause = { kind: 'clause', quote: '' } as const;
		expect(anchorWords(plan, { ...clause, source: '730705@2025', number: '8.2' })).toBe('§8.2');
		const document = { ...clause, source: '教职成〔2021〕4号', number: '第十六条' };
		expect(anchorWords(plan, document)).toBe('教职成〔2021〕4号\u3000第十六条');
	});
});
