import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { applyEdits } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';
import { outcomeCourseEdits, positionCourseEdits, positionTaskEdits } from './duty-edits.ts';

const made = planOf({ courses: [] });
const plan: Plan = {
	...made,
	occupations: { ...made.occupations, positions: ['直播销售员', '直播运营专员'] },
};
const after = (from: Plan, ...asked: [position: string, task: string, has: boolean][]): Plan =>
	asked.reduce((now, one) => {
		const done = applyEdits(now, positionTaskEdits(now, ...one));
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
		expect(positionTaskEdits(one, '直播销售员', '直播销售', true)).toEqual([]);
		expect(positionTaskEdits(plan, '直播销售员', '直播销售', false)).toEqual([]);
		expect(positionTaskEdits(plan, '没有这个岗位', '直播销售', true)).toEqual([]);
	});
});

describe('which courses a position or an outcome has', () => {
	const done = (from: Plan, edits: ReturnType<typeof positionCourseEdits>): Plan => {
		const applied = applyEdits(from, edits);
		if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
		return applied.value;
	};

	it('is said beside its tasks, and taken back without them', () => {
		const task = after(plan, ['直播销售员', '直播销售', true]);
		const both = done(task, positionCourseEdits(task, '直播销售员', 'c1', true));
		expect(both.occupations.duties).toEqual([
			{ position: '直播销售员', tasks: ['直播销售'], courses: ['c1'] },
		]);
		const back = done(both, positionCourseEdits(both, '直播销售员', 'c1', false));
		expect(back.occupations.duties).toEqual(task.occupations.duties);
	});

	it('is added to an outcome once, and taken from it', () => {
		const outcome = { id: 'o1', text: '热爱劳动', standardItem: null, courses: ['c1'] };
		const own: Plan = { ...plan, outcomes: [outcome] };
		expect(outcomeCourseEdits(own, 'o1', 'c1', true)).toEqual([]);
		expect(outcomeCourseEdits(own, 'gone', 'c1', true)).toEqual([]);
		const more = done(own, outcomeCourseEdits(own, 'o1', 'c2', true));
		expect(more.outcomes[0]?.courses).toEqual(['c1', 'c2']);
		const less = done(more, outcomeCourseEdits(more, 'o1', 'c1', false));
		expect(less.outcomes[0]?.courses).toEqual(['c2']);
	});
});
