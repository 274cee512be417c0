import { describe, expect, it, test } from 'vitest';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { firstOf, itIsACondition } from '#tests/builders/conditions-of.ts';
import { teacherOf } from '#tests/builders/facts-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { leader as rule } from './leader.ts';

const led = (...leaders: Partial<Teacher>[]) => ({
	teachers: leaders.map((parts, index) => teacherOf({ id: `t${index}`, leader: true, ...parts })),
});

describe('the leader of the programme', () => {
	itIsACondition(rule, '专业带头人', led({ rank: 'intermediate' }));

	test.each<[Partial<Teacher>, string, string]>([
		[{ rank: 'full' }, 'pass', '本专业及相关专业、副高及以上职称'],
		[{ rank: 'associate' }, 'pass', '本专业及相关专业、副高及以上职称'],
		[{ rank: 'intermediate' }, 'violation', '副高及以上职称'],
		[{ rankInField: false }, 'violation', '本专业及相关专业'],
		[{ rank: 'none', rankInField: false }, 'violation', '本专业及相关专业、副高及以上职称'],
		[{ rank: null }, 'missing-data', ''],
		[{ rank: null, rankInField: false }, 'violation', '本专业及相关专业'],
	])('%j: %s', (parts, status, measured) => {
		expect(firstOf(rule, led(parts))).toMatchObject({ status, measured, strength: 'principle' });
	});

	it('is missing where nobody is named', () => {
		expect(firstOf(rule, { teachers: [teacherOf()] })).toMatchObject({ status: 'missing-data' });
	});

	it('says what he has, what he lacks, or what is to be filled in', () => {
		const said = (parts: Partial<Teacher>) => firstOf(rule, led({ name: '许航', ...parts }));
		expect(said({}).message).toBe('专业带头人 许航 具备本专业及相关专业、副高及以上职称（§9.2）。');
		expect(said({ rank: 'none', rankInField: false })).toMatchObject({
			message: '专业带头人 许航 不具备本专业及相关专业、副高及以上职称（§9.2）。',
			at: ['teachers/t0'],
		});
		expect(said({ rank: null })).toMatchObject({
			message: '待补专业带头人 许航 的职称及其专业（§9.2）。由学校管理员填写，不影响编制和提交。',
			at: ['teachers/t0'],
		});
		expect(firstOf(rule, { teachers: [teacherOf()] }).at).toEqual(['teachers']);
	});

	it('is of several the one who lacks least, then the one of whom most is known', () => {
		const low = { rank: 'none', rankInField: false } as const;
		expect(firstOf(rule, led(low, { rank: 'none' })).at).toEqual(['teachers/t1']);
		expect(firstOf(rule, led({ rank: null, rankInField: null }, { rank: null })).at).toEqual([
			'teachers/t1',
		]);
	});

	it('is one of several who has all that is asked', () => {
		expect(firstOf(rule, led({ rank: 'junior' }, {})).status).toBe('pass');
		expect(firstOf(rule, led({ rank: 'junior' }, { rank: null })).status).toBe('missing-data');
	});

	it('may be justified, until more is lacking', () => {
		const plan = referencePlan({ justifications: [justificationOf(rule.id, '副高及以上职称')] });
		expect(firstOf(rule, led({ rank: 'junior' }), { plan }).status).toBe('justified');
		const worse = led({ rank: 'junior', rankInField: false });
		expect(firstOf(rule, worse, { plan }).status).toBe('violation');
	});
});
