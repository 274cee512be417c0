/** A teacher as a row of texts. */
import type { TeacherRecord } from '../records.ts';
import type { Cells } from './cells.ts';
import { knownWord, wordOf, yesNo, type Column } from './column.ts';
import { writeItem, type Item } from './items.ts';
import { mentorColumns, mentorOf, mentorTexts } from './mentor.ts';
import { practiceColumn, practiceOf, practiceText } from './practice.ts';
import { shareColumns, sharesOf, shareTexts } from './shares.ts';

const employments = { 专任: 'full', 兼职: 'part' } as const;
const otherEmployments = {
	专职: 'full',
	专任教师: 'full',
	兼任: 'part',
	外聘: 'part',
	兼职教师: 'part',
} as const;
const kinds = { 专业课: 'professional', 公共基础课: 'public' } as const;
const otherKinds = {
	...{ 专业: 'professional', 专业课教师: 'professional', 专业教师: 'professional' },
	...{ 公共课: 'public', 公共基础: 'public', 文化课: 'public', 公共基础课教师: 'public' },
} as const;
const ranks = {
	正高: 'full',
	副高: 'associate',
	中级: 'intermediate',
	初级: 'junior',
	无: 'none',
} as const;
const otherRanks = { 正高级: 'full', 副高级: 'associate', 员级: 'junior', 未定级: 'none' } as const;
const grades = { 高级技师: 1, 技师: 2, 高级工: 3, 中级工: 4, 初级工: 5 } as const;
const otherGrades = { 一级: 1, 二级: 2, 三级: 3, 四级: 4, 五级: 5 } as const;

export const teacherColumns: readonly Column[] = [
	{
		key: 'number',
		head: '工号',
		aliases: ['教工号', '职工号', '教师编号', '教师工号', '编号'],
		required: true,
		help: '字母、数字；没有工号的兼职教师自编一个，如 J01',
		example: '示例',
	},
	{ key: 'name', head: '姓名', aliases: ['教师姓名', '名字'], required: true, example: '张老师' },
	{
		key: 'department',
		head: '系部',
		aliases: ['部门', '所在系部', '院系', '所属系部', '所在部门'],
		help: '一名教师只归一个系部；兼教的专业写在任教专业',
		example: '商贸系',
	},
	{
		key: 'employment',
		head: '聘用',
		aliases: ['专兼职', '专任/兼职', '聘用形式', '聘用性质'],
		required: true,
		choices: Object.keys(employments),
		example: '专任',
	},
	{
		key: 'kind',
		head: '类别',
		aliases: ['教师类别', '任课类别', '任教类别'],
		required: true,
		choices: Object.keys(kinds),
		example: '专业课',
	},
	{ key: 'title', head: '职称', aliases: ['专业技术职务', '职称名称'], example: '高级讲师' },
	{
		key: 'rank',
		head: '职称等级',
		aliases: ['职称级别', '专业技术职务等级'],
		choices: Object.keys(ranks),
		example: '副高',
	},
	{
		key: 'skillGrade',
		head: '职业技能等级',
		aliases: ['技能等级', '职业资格等级'],
		choices: Object.keys(grades),
		example: '技师',
	},
	{
		key: 'field',
		head: '所学专业',
		aliases: ['专业', '毕业专业'],
		help: '毕业证书上的专业',
		example: '电子商务',
	},
	{
		key: 'dual',
		head: '双师型',
		aliases: ['是否双师型', '双师型教师', '双师', '是否双师'],
		choices: yesNo,
		example: '是',
		at: ['dualQualified', 'dualQualified/value'],
	},
	{
		key: 'evidence',
		head: '双师型依据',
		aliases: ['双师证书', '双师型认定'],
		help: '认定文件或证书的名称和编号',
		example: '省教育厅认定，编号 000000',
		at: ['dualQualified/evidence'],
	},
	{
		key: 'until',
		head: '双师型有效期至',
		aliases: ['双师有效期', '双师型有效期'],
		date: true,
		help: '空着为没有期限',
		example: '2028-12-31',
		at: ['dualQualified/until'],
	},
	{
		key: 'certificate',
		head: '教师资格证书',
		aliases: ['教师资格证', '教师资格', '有教师资格证书'],
		choices: yesNo,
		example: '是',
		at: ['teachingCertificate'],
	},
	{
		key: 'related',
		head: '学历专业相关',
		aliases: ['相关专业学历', '所学专业相关'],
		choices: yesNo,
		help: '专业课教师的学历专业是否与任教专业相关',
		example: '是',
		at: ['relatedDegree'],
	},
	{
		key: 'hired',
		head: '入职日期',
		aliases: ['入职时间', '到岗日期', '参加工作时间', '入校时间'],
		date: true,
		example: '2015-09-01',
	},
	{
		key: 'leaves',
		head: '离职日期',
		aliases: ['退休日期', '离岗日期', '聘期截止'],
		date: true,
		help: '从哪天起不再任教；不知道的空着',
	},
	...shareColumns,
	practiceColumn,
	...mentorColumns,
];

function dualOf(cells: Cells) {
	const [value, until] = [cells.known('dual'), cells.date('until', 'last')];
	const evidence = cells.text('evidence');
	return value === null && until === null && evidence === '' ? null : { value, evidence, until };
}

const isOneDepartment = ({ text }: Item): boolean => !/[/／]/.test(text);

function departmentOf(cells: Cells): string | undefined {
	const [only, ...more] = cells.items('department');
	if (only && (more.length > 0 || !isOneDepartment(only)))
		return cells.fault('department', {
			wrong: '写了几个系部',
			right: '一名教师只归一个系部；兼教的专业写在任教专业，按份额分',
		});
	return only ? only.plain(only.text) : '';
}

export const teacherOf = (cells: Cells) => ({
	number: cells.text('number'),
	name: cells.text('name'),
	department: departmentOf(cells),
	field: cells.text('field'),
	employment: cells.choice('employment', employments, otherEmployments),
	kind: cells.choice('kind', kinds, otherKinds),
	title: cells.text('title'),
	rank: cells.choice('rank', ranks, otherRanks),
	skillGrade: cells.choice('skillGrade', grades, otherGrades),
	dualQualified: dualOf(cells),
	teachingCertificate: cells.known('certificate'),
	relatedDegree: cells.known('related'),
	hired: cells.date('hired', 'first'),
	leaves: cells.date('leaves', 'first'),
	shares: sharesOf(cells),
	enterprisePractice: practiceOf(cells),
	mentor: mentorOf(cells),
});

export const teacherTexts = (record: TeacherRecord): Record<string, string> => ({
	number: record.number,
	name: record.name,
	department: record.department === '' ? '' : writeItem(record.department, isOneDepartment),
	employment: wordOf(employments, record.employment),
	kind: wordOf(kinds, record.kind),
	title: record.title,
	rank: wordOf(ranks, record.rank),
	skillGrade: wordOf(grades, record.skillGrade),
	field: record.field,
	dual: knownWord(record.dualQualified?.value),
	evidence: record.dualQualified?.evidence ?? '',
	until: record.dualQualified?.until ?? '',
	certificate: knownWord(record.teachingCertificate),
	related: knownWord(record.relatedDegree),
	hired: record.hired ?? '',
	leaves: record.leaves ?? '',
	...shareTexts(record.shares),
	practice: practiceText(record.enterprisePractice),
	...mentorTexts(record.mentor),
});
