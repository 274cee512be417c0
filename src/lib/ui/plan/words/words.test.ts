import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { historyLines } from '../review/history.ts';
import { editWords } from './edit.ts';

const plan = planOf({
	courses: [{ id: 'c3', name: '零售基础', weekly: { 3: 4 } }],
	segments: [{ id: 's1', name: '岗位实习' }],
	outcomes: [{ id: 'o1', text: '…', standardItem: 1, courses: ['c3'] }],
	chapters: { 'facilities/bases': [{ id: 'p1', text: '…', meets: [] }] },
});
const set = (path: string, from: unknown, to: unknown) =>
	editWords(plan, { op: 'set', path, from, to });

describe('edits in words', () => {
	it.each([
		['courses/c3/credits', 4, 3, '零售基础 / 学分', '4 → 3'],
		['courses/c3/terms/3/weeklyHours', 4, 2, '零售基础 / 第三学期 / 周学时', '4 → 2'],
		['courses/c3/nature', 'compulsory', 'limited', '零售基础 / 性质', '必修 → 限选'],
		['calendar/2/weeks/teaching', 18, 16, '周数分配 第二学期 / 周数 / 授课周', '18 → 16'],
		['goal', '', '培养…', '培养目标', '空 → 培养…'],
		['outcomes/o1/courses', [], ['c3'], '培养规格 第 1 条 / 支撑课程', '空 → 零售基础'],
		['chapters/facilities~1bases/p1/text', 'a', 'b', '正文 实习场所 / 内容', 'a → b'],
		['graduation/credits', null, 161, '毕业要求 / 学分', '空 → 161'],
	])('%s', (path, from, to, place, what) => {
		expect(set(path, from, to)).toEqual({ place, what });
	});
	it('says of a figure that it was given or taken away', () => {
		const given = { op: 'add', path: 'courses/c3/terms/3/weeks', from: null, to: 16 } as const;
		expect(editWords(plan, given)).toEqual({
			place: '零售基础 / 第三学期 / 周数',
			what: '空 → 16',
		});
		const taken = {
			op: 'remove',
			path: 'outcomes/o9',
			from: { id: 'o9', text: '甲' },
			to: null,
		} as const;
		expect(editWords(plan, taken)).toEqual({ place: '培养规格', what: '删除 “甲”' });
	});
	it('names what has gone since, in a history', () => {
		const entry = { revision: 1, at: '', by: { name: '周岚' } };
		const lines = historyLines(plan, [
			{
				...entry,
				revision: 2,
				op: 'remove',
				path: 'courses/x',
				from: { id: 'x', name: '助农' },
				to: null,
			},
			{ ...entry, op: 'set', path: 'courses/x/credits', from: null, to: 2 },
		]);
		expect(lines.map(({ edits }) => edits[0]?.place)).toEqual(['助农', '助农 / 学分']);
	});
	it('says of a history whose value was replaced unseen, and whether that stands yet', () => {
		const path = 'courses/c3/credits';
		const entry = { revision: 3, at: '', by: { name: '陈敏' }, op: 'set', path } as const;
		const met = { ...entry, from: 6, to: 4, unseen: true } as const;
		const before = { ...entry, revision: 2, by: { name: '周岚' }, from: 5, to: 6 } as const;
		const held = planOf({ courses: [{ id: 'c3', name: '零售基础', credits: 4 }] });
		const replaced = (of: typeof plan, entries: Parameters<typeof historyLines>[1]) =>
			historyLines(of, entries)[0]?.edits[0]?.replaced;
		expect(replaced(held, [met, before])).toEqual({
			...{ path, value: 6, words: '没有看到周岚的 6，后到替换', stands: true },
		});
		expect(replaced(held, [met])?.words).toBe('没有看到别人的 6，后到替换');
		expect(replaced(plan, [met, before])?.stands).toBe(false);
		expect(replaced(held, [{ ...entry, from: 6, to: 4 }])).toBeNull();
	});
	it('names what was added and removed', () => {
		const gone = {
			op: 'remove',
			path: 'courses/c9',
			from: { id: 'c9', name: '网络营销' },
			to: null,
		};
		expect(editWords(plan, gone as never)).toEqual({ place: '课程', what: '删除 “网络营销”' });
	});
});
