/** What a column of a school's schedule holds. */

export const plainRoles = [
	'none',
	'number',
	'code',
	'name',
	'category',
	'nature',
	'credits',
	'hours',
	'theory',
	'practice',
	'outside',
	'assessment',
	'examTerms',
	'checkTerms',
	'semester',
	'weeks',
	'weekly',
	'department',
	'place',
	'remark',
] as const;
export const termRoles = ['term', 'termTheory', 'termPractice', 'termWeeks'] as const;
export type PlainRole = (typeof plainRoles)[number];
export type TermRole = (typeof termRoles)[number];
/** `hours`, or of a semester `term/3`. */
export type Role = PlainRole | `${TermRole}/${number}`;

export const mostSemesters = 16;

export const plainRoleWords: Readonly<Record<PlainRole, string>> = {
	none: '不读',
	number: '序号（不读入）',
	code: '课程代码',
	name: '课程名称',
	category: '课程类别',
	nature: '课程性质（必修、选修）',
	credits: '学分',
	hours: '总学时',
	theory: '理论学时',
	practice: '实践学时',
	outside: '课外学时',
	assessment: '考核方式',
	examTerms: '考试学期',
	checkTerms: '考查学期',
	semester: '开设学期',
	weeks: '周数',
	weekly: '周学时',
	department: '开课部门（不读入）',
	place: '实施场所',
	remark: '备注（不读入）',
};

const termWords: Readonly<Record<TermRole, string>> = {
	term: '',
	termTheory: '理论',
	termPractice: '实践',
	termWeeks: '周数',
};

export const roleWords = (role: Role): string => {
	const term = termOf(role);
	if (!term) return plainRoleWords[role as PlainRole];
	return `第 ${term.semester} 学期${termWords[term.role]}`;
};

export interface OfTerm {
	readonly role: TermRole;
	readonly semester: number;
}

/** null: the role is of no semester. */
export function termOf(role: Role): OfTerm | null {
	const [head = '', semester] = role.split('/');
	if (semester === undefined) return null;
	return { role: head as TermRole, semester: Number(semester) };
}

/** null: it is none. */
export function readRole(text: string): Role | null {
	if ((plainRoles as readonly string[]).includes(text)) return text as PlainRole;
	const [, role = '', digits = ''] = /^(term\w*)\/(\d{1,2})$/.exec(text) ?? [];
	const semester = Number(digits);
	const isTerm = (termRoles as readonly string[]).includes(role);
	return isTerm && semester >= 1 && semester <= mostSemesters ? (text as Role) : null;
}
