/** Sections of a plan that take an author's words, and what others call them. */

export const sectionTitles = {
	overview: '概述',
	entry: '入学基本要求',
	occupations: '职业面向',
	goal: '培养目标',
	outcomes: '培养规格',
	courses: '课程设置',
	'courses/public': '公共基础课程',
	'courses/foundation': '专业基础课程',
	'courses/core': '专业核心课程',
	'courses/extension': '专业拓展课程',
	'courses/practice': '实践性教学环节',
	'courses/themes': '相关要求',
	hours: '学时安排',
	'hours/weeks': '教学周数分配',
	'hours/statistics': '学时统计',
	staff: '师资队伍',
	facilities: '教学条件',
	'facilities/rooms': '实训场所',
	'facilities/bases': '实习场所',
	'facilities/materials': '教学资源',
	quality: '质量保障',
	graduation: '毕业要求',
} as const;

export type Section = keyof typeof sectionTitles;
export const isSection = (text: string): text is Section => Object.hasOwn(sectionTitles, text);

/** `null`: known, and not taken over, with the reason. */
interface Alias {
	readonly words: RegExp;
	readonly section: Section | null;
	readonly why?: string;
}

const to = (words: RegExp, section: Section): Alias => ({ words, section });
const none = (words: RegExp, why: string): Alias => ({ words, section: null, why });

/** Of whole headings without their numbers; the first that fits. */
const aliases: readonly Alias[] = [
	none(/^(专业名称|专业代码|专业名称.{0,3}代码.{0,2}|所属专业.*)$/, '由方案的专业名称和代码生成'),
	none(/^(基本)?修业年限$|^学制(学历|与学历|.{0,2}修业年限)?$/, '由方案的修业年限生成'),
	none(/^(附录|附件|附表)/, '附录由系统生成'),
	none(/^实施保障$|^教学实施.?保障$|^保障措施$/, '这一章的内容在它的各节里'),
	none(/^目录$/, '目录由系统生成'),
	to(/^(概述|编制说明|编制依据|制[订定]依据|前言|指导思想|基本原则|总则)$/, 'overview'),
	to(/^(入学(基本)?(要求|条件)|招生对象(及学制|与学制)?)$/, 'entry'),
	to(
		/^(职业面向|职业领域.{0,3}岗位面向|职业(范围|领域|岗位)|就业面向|就业岗位|职业岗位.*分析|工作任务.*职业能力.*)$/,
		'occupations',
	),
	to(/^(人才)?培养目标([与及和](培养)?规格|定位)?$/, 'goal'),
	to(/^(人才)?(培养规格|规格)(.{0,2}要求)?$|^毕业生(素质|规格).*$/, 'outcomes'),
	to(/^课程(设置|体系|结构)([与及和].*)?$/, 'courses'),
	to(/^公共基础(必修|选修)?课(程)?(设置|.{0,2}要求)?$|^文化基础课(程)?$/, 'courses/public'),
	to(/^专业(技能)?(基础|平台)课(程)?(设置|.{0,2}要求)?$/, 'courses/foundation'),
	to(/^专业(技能)?核心课(程)?(设置|简介|.{0,2}要求)?$/, 'courses/core'),
	to(/^专业(技能)?(拓展|方向|选修|任选)课(程)?(设置|.{0,2}要求)?$/, 'courses/extension'),
	to(
		/^(专业)?实践(性)?(教学)?(环节|课程?)?(安排|设置)?$|^(综合实训|实习实训|顶岗实习|岗位实习)$/,
		'courses/practice',
	),
	to(/^(相关要求|课程思政|思政教育)$/, 'courses/themes'),
	to(/^(教学|学期)周数(分配|安排)(表)?$|^教学活动.*分配(表)?$/, 'hours/weeks'),
	to(/^(学时|学分|课时).*(比例|统计|分配|结构)(表)?$/, 'hours/statistics'),
	to(
		/^(学时安排|教学进程(总体)?(安排)?(表)?|教学(进度|周期|时间)安排(表)?|教学计划(进程)?(表)?|教学安排)$/,
		'hours',
	),
	to(/^(专业)?(师资|教师)(队伍|力量|保障|条件|要求)?$/, 'staff'),
	to(/^教学(条件|设施|设备)(.{0,2}要求)?$/, 'facilities'),
	to(/^(校内)?实训(场所|条件|基地|室|设施)(.{0,2}要求)?$/, 'facilities/rooms'),
	to(/^(校外)?(实习|实训)(场所|基地)(.{0,2}要求)?$/, 'facilities/bases'),
	to(/^(教学资源|教材.{0,8}|图书.{0,8}|数字.{0,2}资源.{0,8})$/, 'facilities/materials'),
	to(
		/^(教学(方法|评价|管理|要求|建议|实施)|学习评价|考核评价|质量(管理|保障|监控|评价)([与及和].*)?|教学质量.*)$/,
		'quality',
	),
	to(/^毕业(要求|标准|条件)([与及和].*)?$/, 'graduation'),
];

export const aliasOf = (heading: string): Alias | null =>
	aliases.find(({ words }) => words.test(heading)) ?? null;
