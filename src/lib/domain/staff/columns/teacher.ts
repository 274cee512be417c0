/** A teacher as a row of texts. */
import type { TeacherRecord } from '../records.ts';
import { readDate, splitList, type Cells } from './cells.ts';
import type { Column } from './column.ts';

const employments = { 专任: 'full', 兼职: 'part' } as const;
const kinds = { 专业课: 'professional', 公共基础课: 'public' } as const;
const ranks = {
	正高: 'full',
	副高: 'associate',
	中级: 'intermediate',
	初级: 'junior',
	无: 'none',
} as const;
const grades = { 高级技师: 1, 技师: 2, 高级工: 3, 中级工: 4, 初级工: 5 } as const;

export const teacherColumns: readonly Column[] = [
	{
		key: 'number',
		head: '工号',
		aliases: ['教工号', '职工号', '教师编号', '编号'],
		required: true,
		help: '字母、数字；没有工号的兼职教师自编一个，如 J01',
	},
	{ key: 'name', head: '姓名', aliases: ['教师姓名', '名字'], required: true },
	{
		key: 'department',
		head: '系部',
		aliases: ['部门', '所在系部', '院系', '所属系部'],
		help: '一名教师只归一个系部',
	},
	{
		key: 'employment',
		head: '聘用',
		aliases: ['专兼职', '专任/兼职', '聘用形式'],
		required: true,
		choices: Object.keys(employments),
	},
	{
		key: 'kind',
		head: '类别',
		aliases: ['教师类别', '任课类别'],
		required: true,
		choices: Object.keys(kinds),
	},
	{ key: 'title', head: '职称', aliases: ['专业技术职务', '职称名称'] },
	{ key: 'rank', head: '职称等级', aliases: ['职称级别'], choices: Object.keys(ranks) },
	{ key: 'skillGrade', head: '职业技能等级', aliases: ['技能等级'], choices: Object.keys(grades) },
	{ key: 'field', head: '所学专业', aliases: ['专业', '毕业专业'] },
	{
		key: 'dual',
		head: '双师型',
		aliases: ['是否双师型', '双师型教师', '双师'],
		choices: ['是', '否'],
	},
	{ key: 'evidence', head: '双师型依据', aliases: ['双师证书'] },
	{ key: 'until', head: '双师型有效期至', aliases: ['双师有效期'], date: true },
	{
		key: 'certificate',
		head: '教师资格证书',
		aliases: ['教师资格证', '教师资格'],
		choices: ['是', '否'],
	},
	{
		key: 'related',
		head: '学历专业相关',
		aliases: ['相关专业学历', '所学专业相关'],
		choices: ['是', '否'],
	},
	{ key: 'hired', head: '入职日期', aliases: ['入职时间', '到岗日期', '参加工作时间'], date: true },
	{
		key: 'shares',
		head: '任教专业',
		aliases: ['任教专业及份额', '服务专业'],
		help: '专业代码和份额，如 730705 0.5；730701 0.5；不写份额为 1',
	},
	{
		key: 'leads',
		head: '带头人的专业',
		aliases: ['专业带头人'],
		help: '是哪个专业的带头人，写专业代码',
	},
	{ key: 'inField', head: '职称属本专业', aliases: ['职称专业相关'], choices: ['是', '否'] },
	{
		key: 'practice',
		head: '企业实践',
		aliases: ['企业实践经历', '企业实践记录'],
		help: '起～止 地点，如 2026-07-01～2026-08-15 企业；几段之间用分号；地点写企业或基地',
	},
];

function sharesOf(cells: Cells) {
	const leads = cells.list('leads');
	const rankInField = cells.known('inField');
	return cells.list('shares').flatMap((part) => {
		const [, programme = '', written] =
			/^([^\s:：]+)(?:[\s:：]+(\d(?:\.\d{1,6})?))?$/.exec(part) ?? [];
		if (programme === '')
			return (
				cells.fault('shares', `“${part.slice(0, 40)}”没有读懂`, '写 730705 0.5；730701 0.5') ?? []
			);
		const share = written === undefined ? 1 : Number(written);
		return [{ programme, share, leader: leads.includes(programme), rankInField }];
	});
}

/** `2026-07-01～2026-08-15 企业`. */
function practiceOf(cells: Cells) {
	return splitList(cells.text('practice')).flatMap((part) => {
		const [first = '', second = ''] = part.split(/[～~—至]+/);
		const place = /基地\s*$/.test(second) ? ('base' as const) : ('enterprise' as const);
		const from = readDate(first);
		const to = readDate(second.replace(/\s*(企业|基地)\s*$/, ''));
		if (from && to) return [{ from, to, place }];
		const right = '写 2026-07-01～2026-08-15 企业';
		return cells.fault('practice', `“${part.slice(0, 40)}”没有读懂`, right) ?? [];
	});
}

function dualOf(cells: Cells) {
	const [value, until] = [cells.known('dual'), cells.date('until')];
	const evidence = cells.text('evidence');
	return value === null && until === null && evidence === '' ? null : { value, evidence, until };
}

export function teacherOf(cells: Cells) {
	if (cells.list('department').length > 1)
		cells.fault(
			'department',
			'写了几个系部',
			'一名教师只归一个系部；兼教的专业写在任教专业，按份额分',
		);
	for (const code of cells.list('leads'))
		if (!sharesOf(cells).some(({ programme }) => programme === code))
			cells.fault('leads', `${code} 不在任教专业中`, '先在任教专业写上它');
	return {
		number: cells.text('number'),
		name: cells.text('name'),
		department: cells.text('department'),
		field: cells.text('field'),
		employment: cells.choice('employment', employments),
		kind: cells.choice('kind', kinds),
		title: cells.text('title'),
		rank: cells.choice('rank', ranks),
		skillGrade: cells.choice('skillGrade', grades),
		dualQualified: dualOf(cells),
		teachingCertificate: cells.known('certificate'),
		relatedDegree: cells.known('related'),
		hired: cells.date('hired'),
		shares: sharesOf(cells),
		enterprisePractice: practiceOf(cells),
	};
}

const wordOf = (table: Readonly<Record<string, unknown>>, value: unknown): string =>
	Object.keys(table).find((word) => table[word] === value) ?? '';
const knownWord = (known: boolean | null | undefined): string =>
	known === null || known === undefined ? '' : known ? '是' : '否';

export function teacherTexts(record: TeacherRecord): Record<string, string> {
	const { shares, dualQualified: dual } = record;
	return {
		number: record.number,
		name: record.name,
		department: record.department,
		employment: wordOf(employments, record.employment),
		kind: wordOf(kinds, record.kind),
		title: record.title,
		rank: wordOf(ranks, record.rank),
		skillGrade: wordOf(grades, record.skillGrade),
		field: record.field,
		dual: knownWord(dual?.value),
		evidence: dual?.evidence ?? '',
		until: dual?.until ?? '',
		certificate: knownWord(record.teachingCertificate),
		related: knownWord(record.relatedDegree),
		hired: record.hired ?? '',
		shares: shares.map(({ programme, share }) => `${programme} ${share ?? 1}`).join('；'),
		leads: shares.flatMap(({ programme, leader }) => (leader ? [programme] : [])).join('；'),
		inField: knownWord(shares[0]?.rankInField),
		practice: record.enterprisePractice
			.map(({ from, to, place }) => `${from}～${to} ${place === 'base' ? '基地' : '企业'}`)
			.join('；'),
	};
}
