/** What a path of the plan is called: `courses/c3/credits` is 零售基础 / 学分. */
import { splitPath, valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { semesterWord } from '../grid/columns.ts';

const tops: Record<string, string> = {
	school: '学校',
	department: '系部',
	authors: '编写人',
	programme: '专业名称（专业代码）',
	cohort: '年级',
	standard: '专业教学标准',
	outline: '大纲',
	entry: '入学基本要求',
	years: '基本修业年限',
	creditSystem: '学分制',
	occupations: '职业面向',
	goal: '培养目标',
	outcomes: '培养规格',
	calendar: '周数分配',
	groups: '课程组',
	courses: '课程',
	segments: '实践环节',
	themes: '专题教育',
	certificates: '证书对接',
	chapters: '正文',
	graduation: '毕业要求',
	justifications: '偏离说明',
	waivers: '不适用认定',
	remedies: '整改措施',
};

const keys: Record<string, string> = {
	name: '名称',
	code: '代码',
	category: '类别',
	nature: '性质',
	group: '课程组',
	library: '课程库',
	standardFields: '对应领域',
	standardItems: '教学内容与要求',
	trainings: '实训内容',
	credits: '学分',
	terms: '学期安排',
	outsideHours: '课外学时',
	practiceHours: '实践学时',
	assessment: '考核',
	prerequisites: '先修课程',
	place: '授课地点',
	textbooks: '教材',
	description: '课程说明',
	aims: '课程目标',
	content: '主要内容',
	requirements: '教学要求',
	values: '课程思政',
	weeklyHours: '周学时',
	weeks: '周数',
	hoursPerWeek: '每周学时',
	when: '时间',
	from: '起',
	to: '止',
	semester: '学期',
	block: '整周',
	kind: '种类',
	offCampus: '校内外',
	text: '内容',
	standardItem: '对应条目',
	courses: '支撑课程',
	take: '应选数',
	counts: '每项计入',
	teaching: '授课周',
	exam: '考试周',
	practice: '实践周',
	flexible: '机动周',
	meets: '对应条款',
	certificates: '证书',
	other: '其他',
	industries: '行业',
	occupations: '职业',
	positions: '岗位',
	duties: '岗位工作任务',
	tasks: '工作任务',
	majorCategory: '专业大类',
	majorClass: '专业类',
	years: '修业年限',
	reason: '理由',
	course: '课程',
	form: '形式',
	hours: '学时',
	theme: '专题',
};

const chapterWords: Record<string, string> = {
	overview: '概述',
	goal: '培养目标',
	courses: '课程设置',
	hours: '学时安排',
	staff: '师资队伍',
	facilities: '教学条件',
	'facilities/rooms': '实训场所',
	'facilities/bases': '实习场所',
	'facilities/materials': '教学资源',
	quality: '质量保障',
	graduation: '毕业要求',
};

/** Its number among those that are there; one that has gone has none. */
function outcomeWord(plan: Plan, id: string): string {
	const at = plan.outcomes.findIndex((outcome) => outcome.id === id);
	return at < 0 ? '' : `第 ${at + 1} 条`;
}

/** Name of the list member, or its number where it has none. */
function memberWord(plan: Plan, list: string, key: string): string {
	const member = valueAt(plan, `${list}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
	const name = (member as { name?: unknown } | undefined)?.name;
	if (typeof name === 'string') return name;
	if (list === 'calendar') return `第${semesterWord(Number(key))}学期`;
	if (list === 'outcomes') return outcomeWord(plan, key);
	return list === 'chapters' ? (chapterWords[key] ?? key) : '';
}

function termWord(plan: Plan, list: string, id: string, term: string): string {
	const members = list === 'courses' ? plan.courses : plan.segments;
	const own = members.find((member) => member.id === id)?.terms.find((one) => one.id === term);
	return own ? `第${semesterWord(own.semester)}学期` : '';
}

const listed = ['courses', 'segments', 'outcomes', 'groups', 'calendar', 'chapters'];

export function placeWords(plan: Plan, path: string): string {
	const [top = '', second, third, fourth, ...rest] = splitPath(path);
	if (!listed.includes(top) || second === undefined) {
		const words = [tops[top] ?? top, ...[second, third].map((key) => keys[key ?? ''] ?? '')];
		return words.filter(Boolean).join(' / ');
	}
	const member = memberWord(plan, top, second);
	const head =
		top === 'courses' || top === 'segments' ? member || tops[top] : `${tops[top]} ${member}`;
	if (third === 'terms' && fourth !== undefined) {
		const last = rest.at(-1);
		return [head, termWord(plan, top, second, fourth) || '学期安排', keys[last ?? '']]
			.filter(Boolean)
			.join(' / ');
	}
	const key = [third, fourth].map((one) => keys[one ?? '']).filter(Boolean);
	return [head?.trim(), ...key].filter(Boolean).join(' / ');
}
