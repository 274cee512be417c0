import { describe, expect, it, test } from 'vitest';
import { certificateOf, claimed, mappingOf, type Certificate } from '#tests/builders/claims-of.ts';
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

	it('says when the exam is, and which courses end later', () => {
		expect(of(3).message).toBe(
			'网络直播运营（初级）在第三学期考试，《直播销售》第四学期才结束（循标的约定）。可推迟考试，或把课程提前。',
		);
		const both = [...mappingOf(['初级/1.1.1'], 'a'), ...mappingOf(['初级/1.1.2'], 'late')];
		expect(of(3, both).message).toContain(
			'《直播销售》第四学期才结束、《课程late》第五学期才结束（',
		);
		expect(of(3, both).at).toEqual(['courses/a', 'courses/late']);
		expect(of(4).message).toBe(
			'网络直播运营（初级）在第四学期考试，讲授其技能的课程都已结束（循标的约定）。',
		);
		expect(of(null)).toMatchObject({
			measured: '',
			at: ['certificates/webcast-operation@2021-2.0/examSemester'],
		});
	});

	it('is that of the certificate, whose place is shown where all is well', () => {
		expect(of(4)).toMatchObject({
			scope: 'plan',
			at: ['certificates/webcast-operation@2021-2.0/examSemester'],
		});
	});

	it('does not wait for a course that teaches what the level does not ask for', () => {
		const stale = [...mappingOf(['初级/1.1.1'], 'a'), ...mappingOf(['高级/9.9.9'], 'late')];
		expect(of(4, stale).status).toBe('pass');
	});

	it('is asked of a certificate that the library has not by all that is mapped to it', () => {
		const judged = (parts: Partial<Certificate>) =>
			findingOf(
				rule,
				planOf({
					courses: [{ id: 'late', name: '直播运营', weekly: { 5: 2 } }],
					certificates: [
						certificateOf({
							standard: { id: '电子商务数据分析', edition: '登记' },
							mapping: mappingOf(['任一技能'], 'late'),
							...parts,
						}),
					],
				}),
				claimed(),
			).message;
		expect(judged({ examSemester: 4 })).toBe(
			'电子商务数据分析（初级）在第四学期考试，《直播运营》第五学期才结束（循标的约定）。可推迟考试，或把课程提前。',
		);
		expect(judged({ examSemester: null })).toBe(
			'电子商务数据分析（初级）的考试学期未填（循标的约定）。由专业负责人填写。',
		);
	});

	it('bears on no plan without a certificate', () => {
		expect(findingsOf(rule, planOf(), claimed())).toEqual([]);
	});
});
