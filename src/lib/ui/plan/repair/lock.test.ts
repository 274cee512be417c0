import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { lockedPaths, lockGroups } from './lock.ts';

const plan = planOf({
	courses: [
		{ id: 'c1', name: '语文', category: 'public', weekly: { 1: 4 } },
		{ id: 'c2', name: '直播销售', category: 'core', weekly: { 1: 2, 2: 2 } },
	],
	segments: [{ id: 's1', name: '岗位实习', terms: [{ semester: 6, weeks: 12 }] }],
	calendar: [{}, {}, ...[3, 4, 5, 6].map(() => ({ teaching: 0 }))],
});
const offered = lockGroups(plan).flatMap(({ locks }) => locks);
const paths = (key: string) => {
	const lock = offered.find((one) => one.key === key);
	return lock ? [...lockedPaths(plan, [lock]).keys()] : [];
};

describe('what may be locked', () => {
	it('is a kind of courses, a semester that has figures, or one owner', () => {
		expect(lockGroups(plan).map(({ locks }) => locks.map(({ label }) => label))).toEqual([
			['公共基础课程', '专业核心课程', '实践性教学环节'],
			['第一学期', '第二学期', '第六学期'],
			['语文', '直播销售', '岗位实习'],
		]);
	});
	it('is nothing of an empty plan', () => {
		expect(lockGroups(planOf())).toEqual([]);
	});
	it('covers what a kind or an owner has', () => {
		expect(paths('category/core')).toEqual(['courses/c2']);
		expect(paths('category/segments')).toEqual(['segments/s1']);
		expect(paths('courses/c1')).toEqual(['courses/c1']);
	});
	it('covers figures of a semester that are not there yet', () => {
		expect(paths('semester/2')).toEqual([
			'courses/c1/terms/2/weeklyHours',
			'courses/c2/terms/2/weeklyHours',
		]);
	});
	it('knows of each path which lock asked for it', () => {
		const locks = offered.filter(({ key }) => ['semester/6', 'courses/c1'].includes(key));
		const asked = [...lockedPaths(plan, locks)].map(([path, { label }]) => [path, label]);
		expect(asked).toEqual([
			['segments/s1/terms/6/weeks', '第六学期'],
			['courses/c1', '语文'],
		]);
	});
});
