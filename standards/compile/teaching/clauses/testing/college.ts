/** A 高职专科 standard in its usual wording, made for the tests: no document of this programme is quoted. */
import type { TeachingContent } from '../../../../schema/teaching.ts';
import { content as livestream } from './livestream.ts';
import type { PlainSection } from './sections.ts';

const required = ['思想政治理论', '体育', '军事理论与军训', '心理健康教育', '劳动教育'];
const limited = ['中华优秀传统文化', '语文', '数学', '外语', '国家安全教育', '信息技术', '艺术'];
const foundation = ['机械制图', '电工电子技术', '机械设计基础', '液压与气动技术'];
const core = ['数控编程', '数控机床装调', '工业机器人应用', '产线运维', '质量检测', '工艺设计'];
const equipment = ['数控车床', '加工中心', '刀具', '量具'];
const positions = ['数控编程员', '设备运维员'];

const items = [
	'能够践行社会主义核心价值观，具有坚定的理想信念；',
	'掌握机械制图方面的专业基础理论知识；',
	'具有数控编程能力，掌握至少 1 项体育运动技能。',
];
const quality = [
	'学校和二级院系应建立专业人才培养质量保障机制，健全专业教学质量监控管理制度。',
	'学校应建立毕业生跟踪反馈机制及社会评价机制。',
];

export const content: TeachingContent = {
	...livestream,
	...{ id: '460103', title: '数控技术专业教学标准（高等职业教育专科）', level: '高等职业教育专科' },
	programme: { code: '460103', name: '数控技术' },
	entry: '中等职业学校毕业、普通高级中学毕业或具备同等学力',
	duration: { text: '三年', years: 3 },
	occupations: {
		...livestream.occupations,
		majorCategory: { name: '装备制造大类', code: '46' },
		majorClass: { name: '机械设计制造类', code: '4601' },
		industries: [{ name: '通用设备制造业', code: '34' }],
		occupations: [{ name: '机械工程技术人员', code: '2-02-07', digital: false }],
		positions,
		certificates: ['数控车铣加工'],
	},
	outcomes: { intro: '', items: items.map((text, index) => ({ number: index + 1, text })) },
	courses: {
		public: { required, limited },
		foundation: { fields: foundation },
		core: {
			fields: core.map((field) => ({
				field,
				task: `${field}任务`,
				items: [{ number: 1, text: '掌握方法。' }],
			})),
		},
		extension: { fields: ['智能制造概论'] },
		practice: {
			trainings: ['数控编程', '机床装调'],
			internships: ['认识实习', '岗位实习'],
			forms: ['实验', '实习实训', '毕业设计', '社会实践'],
		},
		themes: ['社会责任', '绿色环保', '数字经济'],
	},
	staff: { relatedDegrees: ['机械工程', '机械设计制造及其自动化'] },
	facilities: {
		rooms: [
			{
				name: '数控加工实训室',
				equipment,
				software: ['数控仿真'],
				serves: ['数控编程'],
				courses: ['数控编程'],
			},
		],
		positions,
	},
	quality: quality.map((text, index) => ({ id: `11.1/${index + 1}`, text })),
	graduation: [
		{ id: '11.2/practice', text: '完成规定的实习实训' },
		{ id: '11.2/credits', text: '修满学分' },
	],
	safeguards: [
		{ id: '10.1.3/agreement', text: '签署学校、学生、实习单位三方协议' },
		{ id: '10.1.3/insurance', text: '有安全、保险保障' },
		{ id: '8.1.3/mentor', text: '选派专门的实习指导教师' },
	],
};

export const sections: readonly PlainSection[] = [
	{ number: '2', title: '专业名称（专业代码）', paragraphs: ['数控技术（460103）'] },
	{ number: '3', title: '入学基本要求', paragraphs: [content.entry] },
	{ number: '4', title: '基本修业年限', paragraphs: ['三年'] },
	{
		number: '5',
		title: '职业面向',
		paragraphs: [
			'所属专业大类（代码） 装备制造大类（46）',
			'所属专业类（代码） 机械设计制造类（4601）',
			'对应行业（代码） 通用设备制造业（34）',
			'主要职业类别（代码） 机械工程技术人员（2-02-07）',
			'主要岗位（群）或技术领域 数控编程员、设备运维员 ……',
			'职业类证书 数控车铣加工 ……',
		],
	},
	{
		number: '7',
		title: '培养规格',
		paragraphs: [
			'本专业学生总体上须达到以下要求：',
			...items.map((text, index) => `（${index + 1}）${text}`),
		],
	},
	{
		number: '8.1.1',
		title: '公共基础课程',
		paragraphs: [
			`应将${required.join('、')}等列为公共基础必修课程。将${limited.join('、')}等列为必修课程或限定选修课程。`,
		],
	},
	{
		number: '8.1.2',
		title: '专业课程',
		paragraphs: [
			'一般包括专业基础课程、专业核心课程和专业拓展课程。',
			'（1）专业基础课程',
			`一般设置 6～8 门，主要包括：${foundation.join('、')}等领域的课程。`,
			'（2）专业核心课程',
			`设置不少于 6 门。包括：${core.join('、')}等领域的课程。`,
			'专业核心课程主要教学内容与要求',
		],
	},
	{
		number: '8.1.3',
		title: '实践性教学环节',
		paragraphs: [
			'实践性教学主要包括实验、实习实训、毕业设计、社会实践活动等形式。',
			'（1）实训',
			'在校内外进行数控编程、机床装调等实训。',
			'（2）实习',
			'在通用设备制造业的企业进行实习，包括认识实习和岗位实习。学校应建立稳定、够用的实习基地，选派专门的实习指导教师和人员。',
		],
	},
	{
		number: '8.1.4',
		title: '相关要求',
		paragraphs: ['应开设社会责任、绿色环保、数字经济等方面的拓展课程或专题讲座（活动）。'],
	},
	{
		number: '8.2',
		title: '学时安排',
		paragraphs: [
			'总学时一般为 2800 学时，每 16～18 学时折算 1 学分，公共基础课程学时应当不少于总学时的 1/4。实践性教学学时原则上不少于总学时的 50%，其中，实习时间累计一般为 6 个月，可根据实际情况集中或分阶段安排实习时间。选修课教学时数占总学时的比例均应当不少于 10%。军训、社会实践、入学教育、毕业教育等活动按 1 周为 1 学分。',
		],
	},
	{
		number: '9.1',
		title: '队伍结构',
		paragraphs: [
			'学生数与专任教师数比例不高于 25∶1，“双师型”教师占专业课教师数比例一般不低于 60%，高级职称专任教师的比例不低于 30%，具有研究生学位的专任教师比例不低于 50%，专任教师队伍要考虑职称、年龄、工作经验，形成合理的梯队结构。',
		],
	},
	{
		number: '9.2',
		title: '专业带头人',
		paragraphs: ['原则上应具有本专业及相关专业副高及以上职称和较强的实践能力。'],
	},
	{
		number: '9.3',
		title: '专任教师',
		paragraphs: [
			'具有高校教师资格；原则上具有机械工程、机械设计制造及其自动化等相关专业本科及以上学历；专业教师每年至少 1 个月在企业或生产性实训基地锻炼，每 5 年累计不少于 6 个月的企业实践经历。',
		],
	},
	{
		number: '9.4',
		title: '兼职教师',
		paragraphs: [
			'主要从相关行业企业的高技能人才中聘任，一般应具有中级及以上专业技术职务（职称）。',
		],
	},
	{
		number: '10.1.2',
		title: '校内外实训场所基本要求',
		paragraphs: [
			'实训场所面积符合有关标准，生均面积不少于 5 平方米。',
			'（1）数控加工实训室',
			'配备数控车床、加工中心、刀具、量具等设备，配套数控仿真等软件，用于数控编程等实训教学。',
		],
	},
	{
		number: '10.1.3',
		title: '实习场所基本要求',
		paragraphs: [
			'与学校建立稳定合作关系的单位成为实习基地，并签署学校、学生、实习单位三方协议。',
			'实习基地应能提供数控编程员、设备运维员等与专业对口的相关实习岗位；有安全、保险保障。',
		],
	},
	{
		number: '11.1',
		title: '质量保障',
		paragraphs: quality.map((text, index) => `（${index + 1}）${text}`),
	},
	{ number: '11.2', title: '毕业要求', paragraphs: ['完成规定的实习实训，修满学分，准予毕业。'] },
];
