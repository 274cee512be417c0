/** Enrolment, internship bases and departments as rows of texts. */
import type { BaseRecord, DepartmentRecord, EnrolmentRecord } from '../records.ts';
import type { Cells } from './cells.ts';
import type { Column } from './column.ts';

const programmes: Column = {
	key: 'programmes',
	head: '适用专业',
	aliases: ['专业代码', '服务专业'],
	help: '专业代码，几个之间用顿号；空着为全校',
};

export const departmentColumns: readonly Column[] = [
	{ key: 'name', head: '系部', aliases: ['系部名称', '部门', '院系'], required: true },
	{
		...programmes,
		head: '专业代码',
		aliases: ['专业', '开设专业'],
		help: '开设的专业，几个之间用顿号',
	},
];
export const departmentOf = (cells: Cells) => ({
	name: cells.text('name'),
	programmes: cells.list('programmes'),
});
export const departmentTexts = ({
	name,
	programmes,
}: DepartmentRecord): Record<string, string> => ({
	name,
	programmes: programmes.join('、'),
});

export const enrolmentColumns: readonly Column[] = [
	{ key: 'programme', head: '专业代码', aliases: ['专业', '代码'], required: true },
	{
		key: 'cohort',
		head: '级',
		aliases: ['年级', '入学年份', '届'],
		required: true,
		help: '入学年份，如 2026',
	},
	{
		key: 'students',
		head: '在校生人数',
		aliases: ['人数', '在校生', '学生数'],
		help: '不知道的空着，不写 0',
	},
];
export const enrolmentOf = (cells: Cells) => ({
	programme: cells.text('programme'),
	cohort: Number(/^(\d{4})级?$/.exec(cells.text('cohort'))?.[1] ?? Number.NaN),
	students: cells.count('students'),
});
export const enrolmentTexts = ({
	programme,
	cohort,
	students,
}: EnrolmentRecord): Record<string, string> => ({
	programme,
	cohort: String(cohort),
	students: students === null ? '' : String(students),
});

export const baseColumns: readonly Column[] = [
	{
		key: 'name',
		head: '基地名称',
		aliases: ['基地', '名称', '企业名称', '实习基地'],
		required: true,
	},
	{ key: 'from', head: '协议起', aliases: ['协议开始日期', '签订日期'], date: true },
	{
		key: 'to',
		head: '协议止',
		aliases: ['协议截止日期', '到期日期'],
		date: true,
		help: '空着为没有期限',
	},
	{ key: 'template', head: '三方协议范本', aliases: ['三方协议'], choices: ['是', '否'] },
	{ key: 'capacity', head: '可接纳人数', aliases: ['可接纳', '容量'] },
	{ key: 'positions', head: '岗位', aliases: ['对口岗位', '实习岗位'], help: '几个之间用顿号' },
	programmes,
];
export function baseOf(cells: Cells) {
	const [from, to] = [cells.date('from'), cells.date('to')];
	return {
		name: cells.text('name'),
		agreement: from === null && to === null ? null : { from, to },
		threePartyTemplate: cells.known('template'),
		capacity: cells.count('capacity'),
		positions: cells.list('positions'),
		programmes: cells.list('programmes'),
	};
}
export const baseTexts = (base: BaseRecord): Record<string, string> => ({
	name: base.name,
	from: base.agreement?.from ?? '',
	to: base.agreement?.to ?? '',
	template: base.threePartyTemplate === null ? '' : base.threePartyTemplate ? '是' : '否',
	capacity: base.capacity === null ? '' : String(base.capacity),
	positions: base.positions.join('、'),
	programmes: base.programmes.join('、'),
});
