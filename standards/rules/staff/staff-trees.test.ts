import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/builders/conditions-of.ts';
import { teacherOf } from '#tests/builders/facts-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import type { StandardRule } from '../world.ts';
import { dualQualified } from './dual-qualified.ts';
import { enterprisePractice } from './enterprise-practice.ts';
import { seniorShare } from './senior-share.ts';
import { studentRatio } from './student-ratio.ts';

/** A senior teacher, and a junior one of whom half falls to the programme and who has no name. */
const facts = {
	enrolment: [
		{ cohort: 2024, students: 10 },
		{ cohort: 2025, students: 15 },
	],
	teachers: [
		teacherOf({ rank: 'full' }),
		teacherOf({ id: 't2', share: 0.5, rank: 'junior', name: '' }),
	],
};
const opened = (rule: StandardRule, changes: object = {}) =>
	(firstOf(rule, { ...facts, ...changes }).derivations ?? []).flatMap(outlineOf);

describe('a figure of the staff opens', () => {
	it('the ratio down to cohorts and the shares of teachers', () => {
		expect(opened(studentRatio)).toEqual([
			'生师比 1',
			'  生师比 50/3 ∶ 1',
			'    在校生 25 人',
			'      2024级 10 人 @enrolment/0/students',
			'      2025级 15 人 @enrolment/1/students',
			'    专任教师（按用于本专业的份额折合） 1.5 人',
			'      教师t1 1 人 @teachers/t1/share',
			'      t2 0.5 人 @teachers/t2/share',
			'  不超过 20 ∶ 1',
		]);
	});

	it('the ratio down to a cohort that nobody has counted', () => {
		const enrolment = [
			{ cohort: 2024, students: 100 },
			{ cohort: 2025, students: null },
		];
		expect(opened(studentRatio, { enrolment }).slice(2, 5)).toEqual([
			'    在校生 100 人',
			'      2024级 100 人 @enrolment/0/students',
			'      2025级（尚未填写，按 0 计） 0 人 @enrolment/1/students',
		]);
	});

	it('the ratio down to a teacher whose share nobody has given', () => {
		const [first] = facts.teachers;
		const teachers = [{ ...first!, share: 1 }, teacherOf({ id: 't3', name: '许航', share: null })];
		const enrolment = [{ cohort: 2024, students: 10 }];
		expect(opened(studentRatio, { enrolment, teachers }).slice(4, 7)).toEqual([
			'    专任教师（按用于本专业的份额折合） 1 人',
			'      教师t1 1 人 @teachers/t1/share',
			'      许航（尚未填写，按 0 计） 0 人 @teachers/t3/share',
		]);
	});

	it('a share of heads down to each of them', () => {
		expect(opened(seniorShare)).toEqual([
			'高级职称占比 1',
			'  高级职称占比 0.5',
			'    高级职称 1 人',
			'      教师t1 1 人 @teachers/t1',
			'    专任教师 2 人',
			'      教师t1 1 人 @teachers/t1',
			'      t2 1 人 @teachers/t2',
			'  不少于 0.2',
		]);
		expect(opened(dualQualified).slice(0, 3)).toEqual([
			'双师型认定占比 1',
			'  双师型认定占比 1',
			'    双师型认定 2 人',
		]);
	});

	it('practice down to its periods, a whole February as a month', () => {
		const enterprise = (from: string, to: string) => ({ from, to, place: 'enterprise' as const });
		const teacher = teacherOf({
			hired: '2025-09-01',
			enterprisePractice: [
				enterprise('2026-02-01', '2026-02-28'),
				enterprise('2026-07-01', '2026-07-02'),
			],
		});
		const place = '@teachers/t1/enterprisePractice';
		expect(opened(enterprisePractice, { teachers: [teacher] })).toEqual([
			'教师t1（2025-11-21 至 2026-11-20） 1',
			'  教师t1（2025-11-21 至 2026-11-20） 16/15 个月',
			`    企业实践天数 32 天 ${place}`,
			`      2026-02-01 至 2026-02-28 28 天 ${place}`,
			`      2026-07-01 至 2026-07-02 2 天 ${place}`,
			`      整个二月按 30 天计，补 2 天 ${place}`,
			'    每月按 30 天 30 天',
			'  不少于 1 个月',
		]);
	});
});
