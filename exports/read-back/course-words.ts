/** The words of a course's cells: name, code, nature, assessment, category. */
import type { Edit } from '#domain/plan/edit.ts';
import { put, revisionOf } from '#domain/plan/revision.ts';
import { natures, type Category, type Course, type Nature, type Plan } from '#domain/plan/shape.ts';
import type { CourseRow } from '../views/index.ts';
import { assessmentWords, chineseNumber, natureWords } from '../views/words.ts';
import { cellAt, changeAt, faultAt, has, ownFormula, type RowOfSheet, type Said } from './cells.ts';
import { textIn } from './values.ts';

export const putAll = (plan: Plan, values: readonly (readonly [string, unknown])[]): Edit[] => [
	...values.reduce((now, [path, value]) => put(now, path, value), revisionOf(plan)).edits,
];

const bare = (text: string): string => text.replaceAll(/\s/g, '');

export function natureIn(text: string): Nature | null {
	const word = bare(text);
	return natures.find((nature) => word.startsWith(natureWords[nature])) ?? null;
}

const categoryBegins: Readonly<Record<Category, string>> = {
	public: '公共基础',
	foundation: '专业基础',
	core: '专业核心',
	extension: '专业拓展',
};

/** 公共基础必修课, 专业拓展课（任选）; `segments` of the practice part; null of anything else. */
export function sectionIn(text: string): Category | 'segments' | null {
	const word = bare(text);
	if (word.startsWith('实践性教学')) return 'segments';
	const found = Object.entries(categoryBegins).find(([, begin]) => word.startsWith(begin));
	return (found?.[0] as Category | undefined) ?? null;
}

export function assessmentIn(text: string): Course['assessment'] | null {
	const word = bare(text);
	if (word === assessmentWords.exam) return 'exam';
	return word === assessmentWords.check ? 'check' : null;
}

interface Wording {
	readonly key: 'name' | 'code';
	readonly field: string;
	/** What the plan says. */
	readonly from: string;
	readonly plan: Plan;
}

/** A text that stands in the plan as it is written. */
export function wordSaid(of: RowOfSheet, { key, field, from, plan }: Wording): Said[] {
	if (!has(of.sheet, key)) return [];
	const cell = cellAt(of, key);
	const typed = textIn(cell);
	if (!typed.ok) return [faultAt(of, key, `${field}${typed.wrong}`, typed.right)];
	const to = typed.value;
	if (to === from.trim()) return [];
	if (key === 'name' && to === '')
		return [faultAt(of, key, `${field}是空的，保持“${from}”`, '要删去整行请删除这一行')];
	const edits = putAll(plan, [[`${of.path}/${key}`, to]]);
	return changeAt(of, { key, field, from, to, edits, note: ownFormula(cell) });
}

export function natureSaid(of: RowOfSheet, { course }: CourseRow, plan: Plan): Said[] {
	const typed = textIn(cellAt(of, 'nature'));
	if (!has(of.sheet, 'nature') || (typed.ok && typed.value === '')) return [];
	if (!typed.ok) return [faultAt(of, 'nature', `课程性质${typed.wrong}`, typed.right)];
	const to = natureIn(typed.value);
	const right = `填${Object.values(natureWords).join('、')}之一`;
	if (!to) return [faultAt(of, 'nature', `课程性质不认识“${typed.value}”`, right)];
	return changeAt(of, {
		key: 'nature',
		field: '课程性质',
		from: natureWords[course.nature],
		to: natureWords[to],
		edits: putAll(plan, [[`${of.path}/nature`, to]]),
	});
}

const categoryWord = (category: Category): string => `${categoryBegins[category]}课`;

/** A course belongs where it stands now: within the merged name of another part, or beside it. */
export function categorySaid(of: RowOfSheet, { course }: CourseRow, plan: Plan): Said[] {
	const section = sectionIn(cellAt(of, 'category')?.text ?? '');
	if (!section || section === course.category) return [];
	if (section === 'segments')
		return [{ note: `第 ${of.row.number} 行“${of.subject}”是课程，移到实践环节不导回。` }];
	return changeAt(of, {
		key: 'category',
		field: '课程类别',
		from: categoryWord(course.category),
		to: categoryWord(section),
		edits: putAll(plan, [[`${of.path}/category`, section]]),
	});
}

const termWords = new RegExp(
	`^([一二三四五六七八九十]+)(${Object.values(assessmentWords).join('|')})$`,
);

/** `三考试、四考查` by semester; null where it is written otherwise. */
function bySemester(text: string): Map<string, Course['assessment']> | null {
	const found = new Map<string, Course['assessment']>();
	for (const part of bare(text).split(/[、，,]/)) {
		const [, semester = '', word = ''] = termWords.exec(part) ?? [];
		const assessment = assessmentIn(word);
		if (!assessment) return null;
		found.set(semester, assessment);
	}
	return found;
}

type Put = readonly [string, unknown];

/** One word for all terms: what single terms said goes. */
const forAll = (path: string, course: Course, to: Course['assessment']): Put[] => [
	[`${path}/assessment`, to],
	...course.terms
		.filter((term) => term.assessment && term.assessment !== to)
		.map((term): Put => [`${path}/terms/${term.id}/assessment`, null]),
];

const forEach = (
	path: string,
	course: Course,
	words: ReadonlyMap<string, Course['assessment']>,
): Put[] =>
	course.terms.flatMap((term): Put[] => {
		const to = words.get(chineseNumber(term.semester));
		if (!to || to === (term.assessment ?? course.assessment)) return [];
		return [[`${path}/terms/${term.id}/assessment`, to === course.assessment ? null : to]];
	});

export function assessmentSaid(of: RowOfSheet, view: CourseRow, plan: Plan): Said[] {
	const typed = textIn(cellAt(of, 'assessment'));
	if (!has(of.sheet, 'assessment') || (typed.ok && typed.value === view.assessment)) return [];
	if (!typed.ok) return [faultAt(of, 'assessment', `考核方式${typed.wrong}`, typed.right)];
	const one = assessmentIn(typed.value);
	const several = one ? null : bySemester(typed.value);
	if (!one && !several)
		return [faultAt(of, 'assessment', `考核方式不认识“${typed.value}”`, '填考试或考查')];
	const values = one
		? forAll(of.path, view.course, one)
		: forEach(of.path, view.course, several ?? new Map<string, Course['assessment']>());
	return changeAt(of, {
		key: 'assessment',
		field: '考核方式',
		from: view.assessment,
		to: typed.value,
		edits: putAll(plan, values),
	});
}
