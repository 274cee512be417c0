import { describe, expect, it } from 'vitest';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { conditionsOf, firstOf, itIsACondition, openOf } from '#tests/builders/conditions-of.ts';
import { teacherOf, teachersOf } from '#tests/builders/facts-of.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { judgeMembers } from '../members.ts';
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

	it('says of how many who is without it, and opens both numbers down to each teacher', () => {
		const [found] = open({ teachingCertificate: false }, { teachingCertificate: null });
		expect(found?.message).toBe(
			'专任教师 4 人，其中 1 人没有教师资格证书：x0（§9.3）。x1 的教师资格证书未填，由学校管理员填写。',
		);
		expect((found?.derivations ?? []).flatMap(outlineOf)).toEqual([
			'专任教师 4 人',
			'  教师t1 1 人 @teachers/t1',
			'  教师t2 1 人 @teachers/t2',
			'  x0 1 人 @teachers/x0',
			'  x1 1 人 @teachers/x1',
			'没有教师资格证书 1 人',
			'  x0 1 人 @teachers/x0',
		]);
	});

	it('says of all that they have it, and opens how many there are', () => {
		const [certificate, degree] = conditionsOf(rule, { teachers: teachersOf(2) });
		expect(certificate).toMatchObject({
			...{ status: 'pass', measured: certificate?.required, at: ['teachers'] },
			message: '专任教师 2 人都有教师资格证书（§9.3）。',
		});
		expect((certificate?.derivations ?? []).flatMap(outlineOf)).toEqual([
			'专任教师 2 人',
			'  教师t1 1 人 @teachers/t1',
			'  教师t2 1 人 @teachers/t2',
		]);
		expect(degree?.message).toBe('专业课专任教师 2 人都有相关专业学历（§9.3）。');
	});

	it('keeps the remedy for those it was given for, until another lacks it', () => {
		const lapses = (has: boolean) =>
			judgeMembers({
				parameter: parameterOf({ parts: ['教师资格'] }),
				members: ['甲', '乙'].map((name) => ({ teacher: teacherOf({ name }), has })),
				...{ who: '专任教师', what: '教师资格证书', key: 'teachingCertificate' },
			}).worseThan;
		expect(lapses(false)?.('乙、甲')).toBe(false);
		expect(lapses(false)?.('甲')).toBe(true);
		expect(lapses(true)).toBeUndefined();
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
			{
				...{ status: 'missing-data', measured: '', at: ['teachers/x0/relatedDegree'] },
				message: 'x0 的相关专业学历未填，由学校管理员填写（§9.3）。',
			},
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

	it('goes by the part that a requirement names, whatever its words', () => {
		const teachers = [teacherOf({ teachingCertificate: false })];
		const of = (part: string, words: string) => {
			const asked = parameterOf({ parts: [words] }, { scope: 'conditions', part });
			return firstOf(rule, { teachers }, { parameters: [asked] }).status;
		};
		expect(of('teachingCertificate', '持证上岗')).toBe('violation');
		expect(of('relatedDegree', '与教师资格相应的学历')).toBe('pass');
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
