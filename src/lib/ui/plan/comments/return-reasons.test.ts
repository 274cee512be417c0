import { expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { opinionOf, reasonPlaces, sentReasons } from './return-reasons.ts';

const plan = planOf({ courses: [{ id: 'c1', name: '零售基础', category: 'foundation' }] });

it('reasons of a return are one opinion for the record, and each a comment in its place', () => {
	const reasons = [
		{ text: ' 学分偏高 ', path: 'courses/c1' },
		{ text: '', path: '' },
		{ text: '缺调研报告', path: '' },
	];
	expect(opinionOf(plan, reasons)).toBe('1. 零售基础：学分偏高\n2. 缺调研报告');
	expect(JSON.parse(sentReasons(reasons))).toEqual([
		{ text: '学分偏高', anchor: { kind: 'place', path: 'courses/c1' } },
		{ text: '缺调研报告', anchor: { kind: 'plan' } },
	]);
	expect(opinionOf(plan, [{ text: '请核对', path: '' }])).toBe('请核对');
	expect(opinionOf(plan, [])).toBe('');
});

it('a reason may be about the plan, its parts, and each course', () => {
	const places = reasonPlaces(plan);
	expect(places[0]).toEqual({ value: '', label: '整份方案' });
	expect(places).toContainEqual({ value: 'courses/c1', label: '零售基础' });
	expect(new Set(places.map(({ label }) => label)).size).toBe(places.length);
});
