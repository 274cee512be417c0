/** 师资与实训条件：都以 2026 年 11 月 20 日为准. */
import type { Facts, Teacher } from '#domain/staff/facts-shape.ts';
import { baseOf, roomsOf, teacherOf, teachersOf } from '#tests/builders/facts-of.ts';
import { ofConditions, type Group } from './example.ts';

const students = (count: number): Partial<Facts> => ({
	enrolment: [{ cohort: 2026, students: count }],
	teachers: teachersOf(10),
});
const seniors = (senior: number, others: number): Partial<Facts> => ({
	teachers: [...teachersOf(senior), ...teachersOf(others, { rank: 'junior' }, senior + 1)],
});
const without = { value: false, evidence: '', until: null };
const dual = (some: number, others: number): Partial<Facts> => ({
	teachers: [...teachersOf(some), ...teachersOf(others, { dualQualified: without }, some + 1)],
});
const one = (parts: Partial<Teacher>): Partial<Facts> => ({ teachers: [teacherOf(parts)] });
const partTime = (rank: Teacher['rank'], skillGrade: number | null) =>
	one({ employment: 'part', rank, skillGrade });
/** So many days from 1 July 2026, and enough of them in the four years before. */
const practised = (to: string): Partial<Facts> =>
	one({
		enterprisePractice: [
			{ from: '2026-07-01', to, place: 'enterprise' },
			...[2022, 2023, 2024, 2025].map((year) => ({
				from: `${year}-07-01`,
				to: `${year}-08-09`,
				place: 'enterprise' as const,
			})),
		],
	});
const base = (to: string): Partial<Facts> => ({
	bases: [baseOf({ agreement: { from: '2024-09-01', to } })],
});

export const conditions: Group = {
	title: '师资与实训条件',
	examples: [
		ofConditions('staff/student-ratio', '§9.1', 'mandatory', [
			['在校生 180 人，专任教师 10 人', students(180), 'pass', '1 people'],
			['在校生 200 人，专任教师 10 人，恰为 20∶1', students(200), 'pass', '0 people'],
			['在校生 201 人，专任教师 10 人', students(201), 'violation', '-1 people'],
		]),
		ofConditions('staff/senior-share', '§9.1', 'mandatory', [
			['专任教师 10 人，高级职称 1 人', seniors(1, 9), 'violation', '-1 people'],
			['专任教师 10 人，高级职称 2 人，恰为 20%', seniors(2, 8), 'pass', '0 people'],
			['专任教师 10 人，高级职称 3 人', seniors(3, 7), 'pass', '1 people'],
		]),
		ofConditions('staff/dual-qualified', '§9.1', 'mandatory', [
			['专任专业教师 10 人，双师型 4 人', dual(4, 6), 'violation', '-1 people'],
			['专任专业教师 10 人，双师型 5 人，恰为一半', dual(5, 5), 'pass', '0 people'],
			['专任专业教师 10 人，双师型 6 人', dual(6, 4), 'pass', '1 people'],
		]),
		ofConditions('staff/leader', '§9.2', 'principle', [
			['带头人为副高', one({ leader: true }), 'pass'],
			['带头人为中级', one({ leader: true, rank: 'intermediate' }), 'violation'],
			['没有指明带头人', one({}), 'missing-data'],
		]),
		ofConditions('staff/qualification', '§9.3', 'mandatory', [
			['专任教师都有教师资格证书和相关专业学历', one({}), 'pass'],
			['一人没有教师资格证书', one({ teachingCertificate: false }), 'violation'],
			['一人的学历专业不相关', one({ relatedDegree: false }), 'violation'],
			[
				'公共课教师不要求相关专业学历',
				{ teachers: [teacherOf(), teacherOf({ id: 'p', kind: 'public', relatedDegree: false })] },
				'pass',
			],
		]),
		ofConditions('staff/enterprise-practice', '§9.3', 'mandatory', [
			['最近一年到企业实践 29 天', practised('2026-07-29'), 'violation', '-1 days'],
			['最近一年到企业实践 30 天', practised('2026-07-30'), 'pass', '0 days'],
			['最近一年到企业实践 31 天', practised('2026-07-31'), 'pass', '1 days'],
		]),
		ofConditions('staff/part-time', '§9.4', 'usual', [
			['兼职教师为中级职称', partTime('intermediate', null), 'pass'],
			['兼职教师为高级工（三级）', partTime('none', 3), 'pass'],
			['兼职教师为中级工（四级），无职称', partTime('none', 4), 'violation'],
			['兼职教师的职称和技能等级都未填', partTime(null, null), 'missing-data'],
		]),
		ofConditions('facilities/rooms', '§10.1.2', 'mandatory', [
			['标准列出的实训室都有', {}, 'pass'],
			['没有短视频拍摄与剪辑实训室', { rooms: roomsOf().slice(1) }, 'violation'],
		]),
		ofConditions('facilities/bases', '§10.1.3', 'mandatory', [
			['实习基地协议当天到期', base('2026-11-20'), 'pass'],
			['实习基地协议前一天到期', base('2026-11-19'), 'violation'],
		]),
		ofConditions('facilities/capacity', '本系统约定', 'advice', [
			[
				'最大的一届 80 人，基地可接纳 79 人',
				{ bases: [baseOf({ capacity: 79 })] },
				'violation',
				'-1 places',
			],
			[
				'最大的一届 80 人，基地可接纳 80 人',
				{ bases: [baseOf({ capacity: 80 })] },
				'pass',
				'0 places',
			],
			[
				'最大的一届 80 人，基地可接纳 81 人',
				{ bases: [baseOf({ capacity: 81 })] },
				'pass',
				'1 places',
			],
		]),
	],
};
