import { describe, expect, it, test } from 'vitest';
import { findingsOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { graduation as rule } from './graduation.ts';

const judged = (parts: Partial<Plan>) => findingsOf(rule, referencePlan(parts));
const broken = (parts: Partial<Plan>) => judged(parts).filter(({ status }) => status !== 'pass');
const credits = (value: number | null) => ({
	graduation: { credits: value, certificates: [], other: '' },
});
const bound = (...meets: string[]) => ({
	chapters: { graduation: [{ id: 'g', text: '毕业要求', meets }] },
});

describe('chapters/graduation', () => {
	it('takes the reference plan, which goes by credits', () => {
		expect(broken({})).toEqual([]);
		expect(broken(bound('11.2/practice', '11.2/credits'))).toEqual([]);
	});

	it('asks for the passage that the school’s system calls for', () => {
		const missing = (parts: Partial<Plan>) => broken(parts).map(({ measured }) => measured);
		expect(missing(bound('11.2/practice', '11.2/courses'))).toEqual(['11.2/credits']);
		const byYear = { creditSystem: false, ...credits(null) };
		expect(missing({ ...byYear, ...bound('11.2/practice', '11.2/credits') })).toEqual([
			'11.2/courses',
		]);
		expect(missing({ ...byYear, ...bound('11.2/practice', '11.2/courses') })).toEqual([]);
		expect(missing(bound('11.2/credits'))).toEqual(['11.2/practice']);
	});

	test.each([
		[0, 'violation'],
		[0.5, 'pass'],
		[160.9, 'pass'],
		[161, 'pass'],
		[161.1, 'violation'],
	])('%s credits of 161: %s', (value, status) => {
		const finding = judged(credits(value)).find(({ at }) => at.includes('graduation/credits'));
		expect(finding).toMatchObject({ status, strength: 'mandatory', required: '> 0, <= 161' });
		if (status === 'violation' && finding)
			expect(mended(referencePlan(credits(value)), finding).graduation.credits).toBe(161);
	});

	it('is missing data without the number, and where credits of courses are still open', () => {
		const [none] = broken(credits(null));
		expect(none).toMatchObject({ status: 'missing-data', at: ['graduation/credits'] });
		expect(none?.message).toContain('由专业负责人填写');
		const courses = referencePlan().courses.map((course) =>
			course.id === 'sales' ? { ...course, credits: null } : course,
		);
		expect(broken({ courses, ...credits(161) })[0]?.status).toBe('missing-data');
		expect(broken({ courses, ...credits(150) })).toEqual([]);
		expect(broken({ courses, ...credits(0) })[0]?.status).toBe('violation');
	});
});
