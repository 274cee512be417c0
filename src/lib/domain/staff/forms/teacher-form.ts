import type { Section } from './field.ts';

export const rankChoices = [
	{ value: '', label: '未填' },
	{ value: 'full', label: '正高' },
	{ value: 'associate', label: '副高' },
	{ value: 'intermediate', label: '中级' },
	{ value: 'junior', label: '初级' },
	{ value: 'none', label: '无' },
];

export const gradeChoices = [
	{ value: '', label: '未填' },
	{ value: '1', label: '一级/高级技师' },
	{ value: '2', label: '二级/技师' },
	{ value: '3', label: '三级/高级工' },
	{ value: '4', label: '四级/中级工' },
	{ value: '5', label: '五级/初级工' },
];

export const teacherForm: readonly Section[] = [
	{
		title: '身份',
		fields: [
			{ at: 'number', label: '工号', kind: 'text', required: true, help: '字母、数字和 _ . -' },
			{ at: 'name', label: '姓名', kind: 'text', required: true },
			{ at: 'department', label: '系部', kind: 'text' },
			{
				at: 'employment',
				label: '专任或兼职',
				kind: 'choice',
				choices: [
					{ value: 'full', label: '专任' },
					{ value: 'part', label: '兼职' },
				],
			},
			{
				at: 'kind',
				label: '类别',
				kind: 'choice',
				choices: [
					{ value: 'professional', label: '专业课' },
					{ value: 'public', label: '公共基础课' },
				],
			},
			{ at: 'hired', label: '入职日期', kind: 'date' },
			{
				at: 'leaves',
				label: '离岗日期',
				kind: 'date',
				help: '已知的退休或聘期届满日，只用于预测',
			},
		],
	},
	{
		title: '职称与资格',
		fields: [
			{ at: 'title', label: '职称', kind: 'text', help: '如 高级讲师' },
			{ at: 'rank', label: '职称级别', kind: 'choice', choices: rankChoices },
			{
				at: 'skillGrade',
				label: '职业技能等级',
				kind: 'choice',
				numeric: true,
				choices: gradeChoices,
			},
			{ at: 'field', label: '所学专业', kind: 'text' },
			{ at: 'teachingCertificate', label: '教师资格证书', kind: 'known' },
			{ at: 'relatedDegree', label: '相关专业学历', kind: 'known' },
		],
	},
	{
		title: '企业导师',
		fields: [
			{
				at: 'mentor',
				label: '企业导师',
				kind: 'part',
				of: [
					{
						at: 'enterprise',
						label: '所在企业',
						kind: 'text',
						help: '来自企业的兼职教师填写，别人空着',
					},
					{ at: 'position', label: '企业职务', kind: 'text' },
					{ at: 'speciality', label: '专长', kind: 'text' },
					{ at: 'from', label: '聘期起', kind: 'date' },
					{ at: 'to', label: '聘期止', kind: 'date', help: '没有期限时留空' },
					{ at: 'agreement', label: '聘用协议', kind: 'text', help: '编号或存放处' },
					{ at: 'courses', label: '任教课程', kind: 'names', help: '用顿号分开' },
				],
			},
		],
	},
	{
		title: '双师型',
		fields: [
			{
				at: 'dualQualified',
				label: '双师型认定',
				kind: 'part',
				of: [
					{ at: 'value', label: '双师型教师', kind: 'known' },
					{ at: 'evidence', label: '认定依据', kind: 'text', help: '证书或文号' },
					{ at: 'until', label: '有效期至', kind: 'date', help: '长期有效时留空' },
				],
			},
		],
	},
	{
		title: '用于哪些专业',
		fields: [
			{
				at: 'shares',
				label: '专业份额',
				kind: 'rows',
				one: '一个专业',
				help: '一个人全部用于一个专业写 1，两个专业各半写 0.5；合计不超过 1',
				of: [
					{ at: 'programme', label: '专业', kind: 'programme' },
					{ at: 'share', label: '份额', kind: 'number' },
					{ at: 'leader', label: '专业带头人', kind: 'flag' },
					{ at: 'rankInField', label: '职称属本专业或相关专业', kind: 'known' },
				],
			},
		],
	},
	{
		title: '企业实践',
		fields: [
			{
				at: 'enterprisePractice',
				label: '企业实践',
				kind: 'rows',
				one: '一段企业实践',
				help: '只写已经完成的；首尾两日都算，重叠的只算一次',
				of: [
					{ at: 'from', label: '起', kind: 'date' },
					{ at: 'to', label: '止', kind: 'date' },
					{
						at: 'place',
						label: '地点',
						kind: 'choice',
						choices: [
							{ value: 'enterprise', label: '企业' },
							{ value: 'base', label: '实训基地' },
						],
					},
				],
			},
		],
	},
];
