/** A value of the plan in words, for history and conflicts. */
import type { Plan } from '#domain/plan/shape.ts';
import { named as fieldsNamed } from '#domain/prose/field-names.ts';
import {
	assessmentWords,
	chineseNumber,
	groupKindWords,
	natureWords,
	segmentKindWords,
	textbookKindWords,
} from './words.ts';

const words: Record<string, string> = {
	...natureWords,
	...assessmentWords,
	...groupKindWords,
	...segmentKindWords,
	...textbookKindWords,
	taught: '讲授',
	practised: '训练',
	assessed: '考核',
	public: '公共基础',
	foundation: '专业基础',
	core: '专业核心',
	extension: '专业拓展',
	term: '学期内',
	holiday: '假期',
	parallel: '与授课并行',
	lecture: '讲座',
	activity: '活动',
	course: '课程',
};

/** The name of a course or segment where a text is the id of one, here or in the course library. */
const named = (plan: Plan, text: string): string =>
	[...plan.courses, ...plan.segments].find(({ id }) => id === text)?.name ??
	plan.courses.find(({ library }) => library === text)?.name ??
	words[text] ??
	// Of a value that stood there once, its figures are not known: they are named.
	fieldsNamed(plan, text);

interface Named {
	readonly name?: unknown;
	readonly title?: unknown;
	readonly text?: unknown;
	readonly reason?: unknown;
	readonly theme?: unknown;
	readonly semester?: unknown;
	readonly weeklyHours?: unknown;
	readonly weeks?: unknown;
}

function objectWords(plan: Plan, value: Named): string {
	const { name, title, text, reason, theme, semester, weeklyHours, weeks } = value;
	for (const word of [name, title, text, reason, theme])
		if (typeof word === 'string') return `“${fieldsNamed(plan, word)}”`;
	const when = typeof semester === 'number' ? `第${chineseNumber(semester)}学期 ` : '';
	if (typeof weeklyHours === 'number') return `${when}周学时 ${weeklyHours}`;
	return typeof weeks === 'number' ? `${when}${weeks} 周` : '一项';
}

/** null and undefined are 空; long texts are whole: whoever shows them may fold them. */
export function valueWords(plan: Plan, value: unknown): string {
	if (value === null || value === undefined || value === '') return '空';
	if (typeof value === 'boolean') return value ? '是' : '否';
	if (typeof value === 'string') return named(plan, value);
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value))
		return value.length === 0 ? '空' : value.map((one) => valueWords(plan, one)).join('、');
	return objectWords(plan, value);
}
