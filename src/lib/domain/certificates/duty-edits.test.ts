import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { applyEdits } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';
import { dutyEdits } from './duty-edits.ts';

const made = planOf({ courses: [] });
const plan: Plan = {
	...made,
	occupations: { ...made.occupations, positions: ['直播销售员', '直播运营专员'] },
};
const after = (from: Plan, ...asked: [position: string, task: string, has: boolean][]): Plan =>
	asked.reduce((now, one) => {
		const done = applyEdits(now, dutyEdits(now, ...one));
		if (!done.ok) throw new Error(JSON.stringify(done.faults));
		return done.value;
	}, from);
const tasksOf = (of: Plan, position: string) =>
	of.occupations.duties?.find((duty) => duty.position === position)?.tasks;

describe('which tasks a position has', () => {
	it('is said, more is said, and taken back', () => {
		const two = after(plan, ['直播销售员', '直播销售', true], ['直播销售员', '直播客户服务', true]);
		expect(tasksOf(two, '直播销售员')).toEqual(['直播销售', '直播客户服务']);
		const one = after(two, ['直播销售员', '直播销售', false]);
		expect(tasksOf(one, '直播销售员')).toEqual(['直播客户服务']);
		expect(
			tasksOf(after(one, ['直播销售员', '直播客户服务', false]), '直播销售员'),
		).toBeUndefined();
	});

	it('is of each position alone', () => {
		const both = after(plan, ['直播销售员', '直播销售', true], ['直播运营专员', '直播运营', true]);
		expect(tasksOf(both, '直播销售员')).toEqual(['直播销售']);
		expect(tasksOf(both, '直播运营专员')).toEqual(['直播运营']);
	});

	it('needs no edit where it is so already, or there is no such position', () => {
		const one = after(plan, ['直播销售员', '直播销售', true]);
		expect(dutyEdits(one, '直播销售员', '直播销售', true)).toEqual([]);
		expect(dutyEdits(plan, '直播销售员', '直播销售', false)).toEqual([]);
		expect(dutyEdits(plan, '没有这个岗位', '直播销售', true)).toEqual([]);
	});
});
