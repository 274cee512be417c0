/** Departments, enrolment and internship bases as rows of texts. */
import type { BaseRecord, DepartmentRecord, EnrolmentRecord } from '../records.ts';
import { unread, type Cells } from './cells.ts';
import { countText, knownWord, yesNo, type Column } from './column.ts';
import { writeList } from './items.ts';

export const servedProgrammes: Column = {
	key: 'programmes',
	head: '适用专业',
	aliases: ['专业代码', '服务专业', '适用专业代码'],
	help: '专业代码，几个之间用顿号；空着为全校',
	example: '730705、730701',
};

export const departmentColumns: readonly Column[] = [
	{
		key: 'name',
		head: '系部',
		aliases: ['系部名称', '部门', '院系', '名称'],
		required: true,
		example: '示例：商贸系',
	},
	{
		...servedProgrammes,
		head: '专业代码',
		aliases: ['专业', '开设专业', '开设专业代码'],
		help: '开设的专业，写专业代码，几个之间用顿号',
	},
];
export const departmentOf = (cells: Cells) => ({
	name: cells.text('name'),
	programmes: cells.list('programmes'),
});
export const departmentTexts = (department: DepartmentRecord): Record<string, string> => ({
	name: department.name,
	programmes: writeList(department.programmes),
});

export const enrolmentColumns: readonly Column[] = [
	{
		key: 'programme',
		head: '专业代码',
		aliases: ['专业', '代码'],
		required: true,
		example: '示例：730705',
	},
	{
		key: 'cohort',
		head: '年级',
		aliases: ['级', '入学年份', '届'],
		required: true,
		help: '入学年份，如 2026',
		example: '2026',
	},
	{
		key: 'students',
		head: '在校生人数',
		aliases: ['人数', '在校生', '学生数', '在校生数'],
		help: '不知道的空着，不写 0',
		example: '80',
	},
];

function cohortOf(cells: Cells): number | undefined {
	const written = cells.text('cohort');
	const year = /^(\d{4})\s?级?$/.exec(written.normalize('NFKC'))?.[1];
	if (year !== undefined || written === '') return Number(year ?? 0);
	return cells.fault('cohort', unread(written, '写入学年份，如 2026'));
}

export const enrolmentOf = (cells: Cells) => ({
	programme: cells.text('programme'),
	cohort: cohortOf(cells),
	students: cells.count('students'),
});
export const enrolmentTexts = (enrolment: EnrolmentRecord): Record<string, string> => ({
	programme: enrolment.programme,
	cohort: String(enrolment.cohort),
	students: countText(enrolment.students),
});

export const baseColumns: readonly Column[] = [
	{
		key: 'name',
		head: '基地名称',
		aliases: ['基地', '名称', '企业名称', '实习基地', '单位名称'],
		required: true,
		example: '示例：江州某电子商务有限公司',
	},
	{
		key: 'agreement',
		head: '协议',
		aliases: ['有无协议', '是否签订协议', '合作协议'],
		choices: yesNo,
		help: '写了起止日期的可以空着；有协议但不知道日期的写是',
		example: '是',
	},
	{
		key: 'from',
		head: '协议起',
		aliases: ['协议开始日期', '签订日期', '协议起始日期'],
		date: true,
		example: '2024-09-01',
		at: ['agreement/from'],
	},
	{
		key: 'to',
		head: '协议止',
		aliases: ['协议截止日期', '到期日期', '协议终止日期'],
		date: true,
		help: '空着为没有期限',
		example: '2027-08-31',
		at: ['agreement/to'],
	},
	{
		key: 'template',
		head: '三方协议范本',
		aliases: ['三方协议'],
		choices: yesNo,
		example: '是',
		at: ['threePartyTemplate'],
	},
	{
		key: 'capacity',
		head: '可接纳人数',
		aliases: ['可接纳', '容量', '接纳人数', '可接纳学生数'],
		example: '60',
	},
	{
		key: 'positions',
		head: '岗位',
		aliases: ['对口岗位', '实习岗位'],
		help: '几个之间用顿号',
		example: '直播销售员、选品员',
	},
	servedProgrammes,
];

function agreementOf(cells: Cells) {
	const [from, to] = [cells.date('from', 'first'), cells.date('to', 'last')];
	const has = cells.known('agreement');
	const isDated = from !== null || to !== null;
	if (has === false && isDated)
		cells.fault('agreement', { wrong: '写了“否”，又有起止日期', right: '改成是，或清空日期' });
	return has || isDated ? { from, to } : null;
}

export const baseOf = (cells: Cells) => ({
	name: cells.text('name'),
	agreement: agreementOf(cells),
	threePartyTemplate: cells.known('template'),
	capacity: cells.count('capacity'),
	positions: cells.list('positions'),
	programmes: cells.list('programmes'),
});
export const baseTexts = (base: BaseRecord): Record<string, string> => ({
	name: base.name,
	agreement: base.agreement ? '是' : '',
	from: base.agreement?.from ?? '',
	to: base.agreement?.to ?? '',
	template: knownWord(base.threePartyTemplate),
	capacity: countText(base.capacity),
	positions: writeList(base.positions),
	programmes: writeList(base.programmes),
});
