/** What the sections of a fingerprint are called (src/lib/domain/plan/fingerprint.ts). */
const words: Readonly<Record<string, string>> = {
	cover: '封面',
	entry: '入学要求与修业年限',
	occupations: '职业面向',
	goal: '培养目标',
	outcomes: '培养规格',
	calendar: '周数分配表',
	schedule: '教学进程表',
	themes: '专题教育',
	certificates: '证书对接',
	graduation: '毕业要求',
	notes: '说明、不适用认定与整改措施',
};

const chapters: Readonly<Record<string, string>> = {
	overview: '概述',
	courses: '课程设置',
	'courses/public': '公共基础课程',
	'courses/foundation': '专业基础课程',
	'courses/core': '专业核心课程',
	'courses/extension': '专业拓展课程',
	'courses/practice': '实践性教学环节',
	hours: '学时安排',
	staff: '师资队伍',
	facilities: '教学条件',
	'facilities/rooms': '实训场所',
	'facilities/bases': '实习场所',
	'facilities/materials': '教学资源',
	quality: '质量保障',
	graduation: '毕业要求正文',
};

/** A section that has no word here is called by its id. */
export function sectionWords(id: string): string {
	const chapter = /^chapters\/(.+)$/.exec(id)?.[1];
	return chapter === undefined ? (words[id] ?? id) : `正文：${chapters[chapter] ?? chapter}`;
}
