import { describe, expect, it } from 'vitest';
import type { Edit } from '#domain/plan/edit.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { figureChange } from './repair-words.ts';

const plan = planOf({
	courses: [{ id: 'c3', name: '零售基础', credits: null, weekly: { 3: 4 } }],
	segments: [{ id: 's1', name: '岗位实习', terms: [{ semester: 6, weeks: 12 }] }],
	groups: [groupOf({ name: '拓展任选' })],
});
const term: Edit['to'] = { id: '5', semester: 5, weeklyHours: 2.5 };

describe('a proposed change of a figure', () => {
	it.each([
		['set', 'courses/c3/credits', null, 3, '零售基础', '学分', '未填', '3'],
		['set', 'courses/c3/practiceHours', 0, 12, '零售基础', '实践学时', '0', '12'],
		['set', 'courses/c3/terms/3/weeklyHours', 4, 4.5, '零售基础', '第三学期周学时', '4', '4.5'],
		['add', 'courses/c3/terms/5', null, term, '零售基础', '第五学期周学时', '0', '2.5'],
		['set', 'segments/s1/terms/6/weeks', 12, 13, '岗位实习', '第六学期周数', '12', '13'],
		['set', 'groups/g1/counts/credits', 4, 5, '拓展任选', '学分', '4', '5'],
	] as const)('%s %s', (op, path, from, to, owner, figure, was, is) => {
		const edit: Edit = { op, path, from, to };
		expect(figureChange(plan, edit)).toEqual({ owner, figure, from: was, to: is });
	});
});
