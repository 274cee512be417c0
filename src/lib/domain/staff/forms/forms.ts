/** The form of each kind of record. */
import type { RecordKind } from '../records.ts';
import type { Section } from './field.ts';
import { courseForm, placeForm, textbookForm } from './library-forms.ts';
import { teacherForm } from './teacher-form.ts';

const programmes = {
	at: 'programmes',
	label: '用于专业',
	kind: 'programmes',
	help: '都不选是全校共用',
} as const;

const department: readonly Section[] = [
	{
		title: '系部',
		fields: [
			{ at: 'name', label: '系部名称', kind: 'text', required: true },
			{ at: 'programmes', label: '开设专业', kind: 'programmes' },
		],
	},
];

const programme: readonly Section[] = [
	{
		title: '专业',
		fields: [
			{
				at: 'code',
				label: '专业代码',
				kind: 'text',
				required: true,
				help: '专业目录中的代码；名称和层次按目录填',
			},
			{ at: 'years', label: '修业年限', kind: 'number', unit: '年' },
			{
				at: 'intake',
				label: '每年计划招生',
				kind: 'number',
				unit: '人',
				help: '只用于预测；不填时按最近一级人数',
			},
		],
	},
];

const enrolment: readonly Section[] = [
	{
		title: '在校生',
		fields: [
			{ at: 'programme', label: '专业', kind: 'programme' },
			{ at: 'cohort', label: '年级', kind: 'number', unit: '级', help: '入学年份，如 2026' },
			{ at: 'students', label: '人数', kind: 'number', unit: '人' },
		],
	},
];

const room: readonly Section[] = [
	{
		title: '实训室',
		fields: [
			{ at: 'name', label: '名称', kind: 'text', required: true },
			{ at: 'place', label: '地点', kind: 'text', help: '楼和房间号' },
			programmes,
			{
				at: 'standardRooms',
				label: '对应标准所列的实训室',
				kind: 'names',
				help: '用顿号分开；综合实训室可对应几个',
			},
			{
				at: 'courses',
				label: '服务的课程',
				kind: 'names',
				help: '标准所列的课程名称，用顿号分开',
			},
		],
	},
	{
		title: '设备和软件',
		fields: [
			{
				at: 'equipment',
				label: '设备和软件',
				kind: 'rows',
				one: '一项设备',
				help: '名称与标准不同的，写明对应标准的哪一项；用别的代替的，写明等效设备和理由',
				of: [
					{ at: 'name', label: '名称', kind: 'text' },
					{ at: 'quantity', label: '数量', kind: 'number' },
					{ at: 'standardItem', label: '对应标准项', kind: 'text', nullable: true },
					{
						at: 'equivalent',
						label: '等效设备',
						kind: 'part',
						of: [
							{ at: 'name', label: '等效设备', kind: 'text' },
							{ at: 'reason', label: '等效的理由', kind: 'text' },
						],
					},
				],
			},
		],
	},
];

const base: readonly Section[] = [
	{
		title: '实习基地',
		fields: [
			{ at: 'name', label: '名称', kind: 'text', required: true },
			programmes,
			{ at: 'capacity', label: '同时可接纳', kind: 'number', unit: '人' },
			{
				at: 'positions',
				label: '对口岗位',
				kind: 'names',
				help: '标准所列的岗位名称，用顿号分开',
			},
		],
	},
	{
		title: '协议',
		fields: [
			{
				at: 'agreement',
				label: '合作协议',
				kind: 'part',
				presence: '已签合作协议',
				of: [
					{ at: 'from', label: '起', kind: 'date' },
					{ at: 'to', label: '止', kind: 'date', help: '没有期限时留空' },
				],
			},
			{ at: 'threePartyTemplate', label: '使用三方协议文本', kind: 'known' },
		],
	},
];

const semester: readonly Section[] = [
	{
		title: '学期',
		fields: [
			{ at: 'year', label: '学年', kind: 'number', help: '起始年份，2026 即 2026—2027 学年' },
			{
				at: 'term',
				label: '学期',
				kind: 'choice',
				numeric: true,
				choices: [
					{ value: '1', label: '第一学期' },
					{ value: '2', label: '第二学期' },
				],
			},
			{ at: 'from', label: '起', kind: 'date' },
			{ at: 'to', label: '止', kind: 'date' },
			{ at: 'teaching', label: '授课', kind: 'number', unit: '周' },
			{ at: 'exam', label: '考试', kind: 'number', unit: '周' },
			{ at: 'practice', label: '实践', kind: 'number', unit: '周' },
			{ at: 'flexible', label: '机动', kind: 'number', unit: '周' },
		],
	},
];

export const formOf: Readonly<Record<RecordKind, readonly Section[]>> = {
	...{ department, programme, enrolment, room, base, semester },
	teacher: teacherForm,
	...{ course: courseForm, textbook: textbookForm, place: placeForm },
};
