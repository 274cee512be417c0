import { describe, expect, it, test } from 'vitest';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { firstOf, itIsACondition } from '#tests/builders/conditions-of.ts';
import { teacherOf } from '#tests/builders/facts-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { partTime as rule } from './part-time.ts';

const hired = (...parts: Partial<Teacher>[]) => ({
	teachers: parts.map((each, index) =>
		teacherOf({ id: `p${index}`, name: '', employment: 'part', ...each }),
	),
});

describe('part-time teachers', () => {
	itIsACondition(rule, '兼职教师', hired({ rank: 'junior', skillGrade: 4 }));

	test.each<[Teacher['rank'], number | null, string]>([
		['intermediate', null, 'pass'],
		['junior', 3, 'pass'],
		['none', 1, 'pass'],
		['junior', 4, 'violation'],
		['none', 5, 'violation'],
		['junior', null, 'missing-data'],
		[null, 4, 'missing-data'],
		[null, 3, 'pass'],
	])('rank %s, grade %s: %s', (rank, skillGrade, status) => {
		expect(firstOf(rule, hired({ rank, skillGrade }))).toMatchObject({ status, strength: 'usual' });
	});

	it('are not there at all, or not of this programme', () => {
		expect(firstOf(rule, { teachers: [teacherOf()] }).status).toBe('not-applicable');
		expect(firstOf(rule, hired({ share: 0, rank: 'none' }))).toMatchObject({
			status: 'not-applicable',
			message: '本专业没有登记兼职教师。',
			at: ['teachers'],
		});
	});

	it('are named where they have neither of the two', () => {
		const low = { rank: 'none', skillGrade: 5 } as const;
		const what = '中级及以上专业技术职务（职称）或高级工及以上职业技能等级';
		expect(firstOf(rule, hired(low, {}, low))).toMatchObject({
			message: `兼职教师 3 人，其中 2 人没有${what}：p0、p2（§9.4）。`,
			at: ['teachers/p0/rank', 'teachers/p2/rank'],
		});
	});

	it('may be justified, until another joins', () => {
		const plan = referencePlan({ justifications: [justificationOf(rule.id, 'p0')] });
		const low = { rank: 'none', skillGrade: 5 } as const;
		expect(firstOf(rule, hired(low), { plan }).status).toBe('justified');
		expect(firstOf(rule, hired(low, low), { plan }).status).toBe('violation');
	});
});
