/** A course of the library as a row of texts. */
import type { CourseRecord } from '../records.ts';
import { unread, type Cells } from './cells.ts';
import { countText, wordOf, yesNo, type Column } from './column.ts';
import { writeList } from './items.ts';

const categories = {
	公共基础课程: 'public',
	专业基础课程: 'foundation',
	专业核心课程: 'core',
	专业拓展课程: 'extension',
} as const;
const otherCategories = {
	...{ 公共基础课: 'public', 公共基础: 'public', 公共课: 'public' },
	...{ 专业基础课: 'foundation', 专业基础: 'foundation' },
	...{ 专业核心课: 'core', 专业核心: 'core', 核心课: 'core' },
	...{ 专业拓展课: 'extension', 专业拓展: 'extension', 拓展课: 'extension' },
} as const;
const natures = { 必修: 'compulsory', 限选: 'limited', 任选: 'free' } as const;
const otherNatures = {
	必修课: 'compulsory',
	限定选修: 'limited',
	选修: 'free',
	公选: 'free',
} as const;
const assessments = { 考试: 'exam', 考查: 'check' } as const;
export const courseColumns: readonly Column[] = [
	{
		key: 'code',
		head: '课程代码',
		aliases: ['课程编号', '课程编码', '代码'],
		required: true,
		help: '字母、数字和 _ . -，全校不重复',
		example: '示例',
	},
	{ key: 'name', head: '课程名称', aliases: ['课程', '名称'], required: true, example: '直播销售' },
	{
		key: 'department',
		head: '开课系部',
		aliases: ['系部', '开课部门', '开课单位', '所属系部'],
		example: '商贸系',
	},
	{
		key: 'category',
		head: '课程类别',
		aliases: ['课程类型', '课程模块'],
		required: true,
		choices: Object.keys(categories),
		example: '专业核心课程',
	},
	{
		key: 'nature',
		head: '课程性质',
		aliases: ['修读性质', '选课性质', '性质'],
		choices: Object.keys(natures),
		help: '空着为必修',
		example: '必修',
	},
	{
		key: 'hours',
		head: '总学时',
		aliases: ['学时', '学时数', '课时', '总课时'],
		help: '没有定的空着，不写 0',
		example: '72',
	},
	{
		key: 'practiceHours',
		head: '实践学时',
		aliases: ['实践', '其中实践', '实训学时', '实践课时'],
		example: '36',
	},
	{ key: 'credits', head: '学分', aliases: ['学分数'], example: '4' },
	{
		key: 'assessment',
		head: '考核方式',
		aliases: ['考核', '考核形式', '考试方式'],
		choices: Object.keys(assessments),
		example: '考试',
	},
	{
		key: 'standardFields',
		head: '对应标准领域',
		aliases: ['标准领域', '对应标准课程'],
		help: '标准中的课程名称，几个之间用顿号',
		example: '直播销售',
	},
	{ key: 'place', head: '授课地点', aliases: ['上课地点', '教学场所'], example: '直播运营实训室' },
	{ key: 'aims', head: '课程目标', aliases: ['教学目标'], example: '能独立完成一场直播销售' },
	{ key: 'content', head: '主要教学内容', aliases: ['教学内容', '主要内容', '教学内容与要求'] },
	{ key: 'requirements', head: '教学要求', aliases: ['要求'] },
	{ key: 'values', head: '课程思政', aliases: ['思政元素', '课程思政要求'] },
	{ key: 'retired', head: '停用', aliases: ['是否停用'], choices: yesNo, help: '空着为在用' },
];

/** `72`, `4.5`, `72 学时`; the shape says where steps are not kept. */
function figureOf(cells: Cells, key: string): number | null | undefined {
	const written = cells.text(key);
	if (written === '') return null;
	const [, digits] =
		/^(\d{1,6}(?:\.\d{1,2})?)\s?(?:学时|课时|学分)?$/.exec(written.normalize('NFKC').trim()) ?? [];
	return digits === undefined
		? cells.fault(key, unread(written, '写数，如 72；没有定的空着'))
		: Number(digits);
}

export const courseOf = (cells: Cells) => ({
	code: cells.text('code'),
	name: cells.text('name'),
	department: cells.text('department'),
	category: cells.choice('category', categories, otherCategories),
	nature: cells.choice('nature', natures, otherNatures) ?? 'compulsory',
	hours: figureOf(cells, 'hours'),
	practiceHours: figureOf(cells, 'practiceHours'),
	credits: figureOf(cells, 'credits'),
	assessment: cells.choice('assessment', assessments),
	standardFields: cells.list('standardFields'),
	place: cells.text('place'),
	aims: cells.text('aims'),
	content: cells.text('content'),
	requirements: cells.text('requirements'),
	values: cells.text('values'),
	retired: cells.known('retired') ?? false,
});

export const courseTexts = (course: CourseRecord): Record<string, string> => ({
	code: course.code,
	name: course.name,
	department: course.department,
	category: wordOf(categories, course.category),
	nature: wordOf(natures, course.nature),
	hours: countText(course.hours),
	practiceHours: countText(course.practiceHours),
	credits: countText(course.credits),
	assessment: course.assessment === null ? '' : wordOf(assessments, course.assessment),
	standardFields: writeList(course.standardFields),
	place: course.place,
	aims: course.aims,
	content: course.content,
	requirements: course.requirements,
	values: course.values,
	retired: course.retired ? '是' : '',
});
