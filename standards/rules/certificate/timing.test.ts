import { describe, expect, it, test } from 'vitest';
import { certificateOf, claimed, mappingOf } from '#tests/builders/claims-of.ts';
import { findingOf, findingsOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { timing as rule } from './timing.ts';

const of = (examSemester: number | null, mapping = mappingOf(['初级/1.1.1'], 'a')) =>
	findingOf(
		rule,
		planOf({
			courses: [
				{ id: 'a', name: '直播销售', weekly: { 3: 4, 4: 2 } },
				{ id: 'late', weekly: { 5: 2 } },
			],
			certificates: [certificateOf({ examSemester, mapping })],
		}),
		claimed(),
	);

describe('the semester of an exam', () => {
	test.each([
		[3, 'violation'],
		[4, 'pass'],
		[5, 'pass'],
		[null, 'missing-data'],
	])('%s: %s', (semester, status) => {
		expect(of(semester)).toMatchObject({ status, strength: 'advice' });
	});

	it('names the courses that end too late, and those alone that teach a skill', () => {
		expect(of(3)).toMatchObject({ measured: '直播销售', at: ['courses/a'] });
		const practised = [
			{ skill: '初级/1.1.1', courses: [{ course: 'late', role: 'practised' as const, hours: 2 }] },
		];
		expect(of(4, practised).status).toBe('pass');
	});

	it('bears on no plan without a certificate', () => {
		expect(findingsOf(rule, planOf(), claimed())).toEqual([]);
	});
});
