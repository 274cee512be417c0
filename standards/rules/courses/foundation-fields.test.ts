import { describe, expect, it } from 'vitest';
import { findingOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { foundationFields as rule } from './foundation-fields.ts';

const changed = (id: string, change: object) => {
	const { courses } = referencePlan();
	return referencePlan({
		courses: courses.map((course) => (course.id === id ? { ...course, ...change } : course)),
	});
};

describe('courses/foundation-fields', () => {
	it('asks for fields, not for titles', () => {
		expect(findingOf(rule, referencePlan())).toMatchObject({
			status: 'pass',
			strength: 'mandatory',
		});
		expect(findingOf(rule, changed('retail', { name: '零售学' })).status).toBe('pass');
	});

	it('names the field that no course covers', () => {
		const finding = findingOf(rule, changed('retail', { name: '商品学', standardFields: [] }));
		expect(finding).toMatchObject({ status: 'violation', measured: '零售基础', at: ['courses'] });
		expect(finding.message).toContain('缺《零售基础》（§8.1.2）');
	});

	it('marks a course of the very name', () => {
		const plan = changed('retail', { standardFields: [] });
		const finding = findingOf(rule, plan);
		expect(finding.at).toEqual(['courses/retail']);
		expect(findingOf(rule, mended(plan, finding)).status).toBe('pass');
	});

	it('does not take a course that has no hours', () => {
		const finding = findingOf(rule, changed('retail', { terms: [] }));
		expect(finding).toMatchObject({ status: 'violation', measured: '零售基础' });
		expect(finding.message).toContain('没有学时或没有排入学期');
	});

	it('takes one course that covers two fields', () => {
		const { courses } = referencePlan();
		const both = courses
			.filter(({ id }) => id !== 'retail')
			.map((course) =>
				course.id === 'commerce'
					? { ...course, standardFields: ['电子商务基础', '零售基础'] }
					: course,
			);
		expect(findingOf(rule, referencePlan({ courses: both })).status).toBe('pass');
	});
});
