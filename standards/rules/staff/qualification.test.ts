import { describe, expect, it } from 'vitest';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { firstOf, itIsACondition, openOf } from '#tests/builders/conditions-of.ts';
import { teacherOf, teachersOf } from '#tests/builders/facts-of.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { qualification as rule } from './qualification.ts';

const open = (...teachers: Partial<Teacher>[]) =>
	openOf(rule, {
		teachers: [
			...teachersOf(2),
			...teachers.map((parts, index) => teacherOf({ id: `x${index}`, name: '', ...parts })),
		],
	});

describe('certificates and degrees of teachers', () => {
	itIsACondition(rule, '教师资格证书', { teachers: teachersOf(1, { relatedDegree: false }) });

	it('names each who is without a teaching certificate, public teachers too', () => {
		expect(
			open({ teachingCertificate: false }, { teachingCertificate: false, kind: 'public' }),
		).toMatchObject([
			{
				status: 'violation',
				strength: 'mandatory',
				measured: 'x0、x1',
				at: ['teachers/x0/teachingCertificate', 'teachers/x1/teachingCertificate'],
			},
		]);
	});

	it('asks professional teachers alone for a related degree', () => {
		expect(open({ relatedDegree: false, kind: 'public' })).toEqual([]);
		expect(open({ relatedDegree: false })).toMatchObject([
			{ status: 'violation', at: ['teachers/x0/relatedDegree'] },
		]);
	});

	it('asks nothing of part-time teachers, nor of those of other programmes', () => {
		expect(
			open({ employment: 'part', teachingCertificate: false }, { share: 0, relatedDegree: false }),
		).toEqual([]);
	});

	it('waits for what is not known, unless somebody is known to lack it', () => {
		expect(open({ relatedDegree: null })).toMatchObject([
			{ status: 'missing-data', at: ['teachers/x0/relatedDegree'] },
		]);
		const [both] = open({ relatedDegree: null }, { relatedDegree: false });
		expect(both).toMatchObject({ status: 'violation', measured: 'x1' });
		expect(both?.message).toContain('x0 的相关专业学历未填');
	});

	it('waits where no full-time teacher is known', () => {
		const findings = openOf(rule, { teachers: [] });
		expect(findings.map(({ status }) => status)).toEqual(['missing-data', 'missing-data']);
		expect(findings.map(({ message }) => message)).toEqual(
			['专任教师', '专业课专任教师'].map(
				(who) => `待补本专业的${who}（§9.3）。由学校管理员填写，不影响编制和提交。`,
			),
		);
		for (const { at } of findings) expect(at).toEqual(['teachers']);
	});

	it('knows by its words what a layer asks that names no part', () => {
		const asked = (parts: string[]) => ({
			parameters: [parameterOf({ parts }, { scope: 'conditions' })],
		});
		const teachers = [teacherOf({ teachingCertificate: false })];
		const of = (parts: string[]) => firstOf(rule, { teachers }, asked(parts)).status;
		expect(of(['高等学校教师资格'])).toBe('violation');
		expect(of(['本科学历', '教师资格证书'])).toBe('violation');
		expect(of(['本科学历'])).toBe('pass');
	});
});
