/** A teacher from an enterprise (企业导师), in columns of the table of teachers. */
import type { TeacherRecord } from '../records.ts';
import type { Cells } from './cells.ts';
import type { Column } from './column.ts';
import { writeList } from './items.ts';

export const mentorColumns: readonly Column[] = [
	{
		key: 'enterprise',
		head: '所在企业',
		aliases: ['企业', '企业导师单位', '工作单位', '企业名称'],
		help: '企业导师（来自企业的兼职教师）写，别人空着',
		at: ['mentor', 'mentor/enterprise'],
	},
	{ key: 'position', head: '企业职务', aliases: ['职务', '岗位职务'], at: ['mentor/position'] },
	{ key: 'speciality', head: '专长', aliases: ['专业特长', '技术专长'], at: ['mentor/speciality'] },
	{
		key: 'taught',
		head: '任教课程',
		aliases: ['承担课程', '授课课程'],
		help: '几门之间用顿号',
		at: ['mentor/courses'],
	},
	{ key: 'engaged', head: '聘期起', aliases: ['聘用开始'], date: true, at: ['mentor/from'] },
	{
		key: 'engagedTo',
		head: '聘期止',
		aliases: ['聘用结束', '聘期至'],
		date: true,
		help: '空着为没有期限',
		at: ['mentor/to'],
	},
	{
		key: 'contract',
		head: '聘用协议',
		aliases: ['协议编号', '聘书编号'],
		at: ['mentor/agreement'],
	},
];

export function mentorOf(cells: Cells) {
	const mentor = {
		enterprise: cells.text('enterprise'),
		position: cells.text('position'),
		speciality: cells.text('speciality'),
		courses: cells.list('taught'),
		from: cells.date('engaged', 'first'),
		to: cells.date('engagedTo', 'last'),
		agreement: cells.text('contract'),
	};
	if (mentor.enterprise !== '') return mentor;
	if (mentorColumns.every(({ key }) => cells.text(key) === '')) return null;
	return cells.fault('enterprise', {
		wrong: '写了企业导师的情况，没有写所在企业',
		right: '补上所在企业，或清空这几格',
	});
}

export const mentorTexts = (
	mentor: TeacherRecord['mentor'] | undefined,
): Record<string, string> => ({
	enterprise: mentor?.enterprise ?? '',
	position: mentor?.position ?? '',
	speciality: mentor?.speciality ?? '',
	taught: writeList(mentor?.courses ?? []),
	engaged: mentor?.from ?? '',
	engagedTo: mentor?.to ?? '',
	contract: mentor?.agreement ?? '',
});
