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
			...{ status: 'pass', strength: 'mandatory', at: ['courses'] },
			message: '4 个领域都有课程（§8.1.2）。',
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
		const finding = findingOf(rule, changed('retail', { name: '零售学', terms: [] }));
		expect(finding).toMatchObject({
			...{ status: 'violation', measured: '零售基础', at: ['courses/retail'], fixes: [] },
			message:
				'《零售学》没有学时或没有排入学期，不算开设（§8.1.2）。应有课程涵盖这些领域；课程名称可以不同，在课程的“对应领域”中标明即可。',
		});
	});

	it('names each of several on its own, those that no course covers first', () => {
		const plan = referencePlan({
			courses: changed('retail', { terms: [] }).courses.filter(({ id }) => id !== 'commerce'),
		});
		expect(findingOf(rule, plan)).toMatchObject({
			at: expect.arrayContaining(['courses', 'courses/retail']) as string[],
			message: expect.stringMatching(
				/^缺《电子商务基础》；《零售基础》没有学时或没有排入学期，不算开设（/,
			) as string,
		});
	});

	it('takes the one of two courses of a field that has hours, in whatever order', () => {
		const { courses } = referencePlan();
		const retail = courses.filter(({ id }) => id === 'retail');
		const idle = retail.map((course) => ({ ...course, id: 'idle', terms: [] }));
		for (const given of [
			[...courses, ...idle],
			[...idle, ...courses],
		])
			expect(findingOf(rule, referencePlan({ courses: given })).status).toBe('pass');
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
