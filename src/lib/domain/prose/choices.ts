/** The figures that may be put into a text, by the names that plans call them. */
import { categoryWords } from '../plan/category-words.ts';
import { semesterName } from '../plan/ordinal.ts';
import { joinPath } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';

export interface FieldChoice {
	readonly figure: string;
	/** 总学时 */
	readonly label: string;
}

/** Parts of the hours that have a share of them. */
const parts: readonly (readonly [name: string, words: string])[] = [
	['public', '公共基础课程'],
	['professional', '专业课程'],
	['foundation', '专业基础课程'],
	['core', '专业核心课程'],
	['extension', '专业拓展课程'],
	['segments', '实践性教学环节'],
	['practice', '实践性教学'],
	['theory', '理论教学'],
	['elective', '选修课程'],
];

const general: readonly FieldChoice[] = [
	{ figure: 'totals/hours', label: '总学时' },
	{ figure: 'totals/credits', label: '总学分' },
	...parts.flatMap(([name, words]) => [
		{ figure: `totals/${name}`, label: `${words}学时` },
		{ figure: `share/${name}`, label: `${words}学时占比` },
	]),
	{ figure: 'totals/segment-credits', label: '实践性教学环节学分' },
	{ figure: 'plan/graduation-credits', label: '毕业要求学分' },
	{ figure: 'plan/years', label: '修业年限' },
	{ figure: 'count/listed', label: '课程门数' },
	...Object.entries(categoryWords).map(([name, words]) => ({
		figure: `count/${name}`,
		label: `${words}门数`,
	})),
	{ figure: 'count/outcomes', label: '培养规格条数' },
];

const semesters = ({ calendar }: Plan): FieldChoice[] =>
	calendar.map(({ semester }) => ({
		figure: joinPath('semester', semester, 'weekly-load'),
		label: `${semesterName(semester)}周学时`,
	}));

const rows = (list: string, { id, name }: { id: string; name: string }): FieldChoice[] => [
	{ figure: joinPath(list, id, 'hours'), label: `${name}学时` },
	{ figure: joinPath(list, id, 'credits'), label: `${name}学分` },
];

const lists = new WeakMap<Plan, readonly FieldChoice[]>();

export function fieldChoices(plan: Plan): readonly FieldChoice[] {
	const known = lists.get(plan);
	if (known) return known;
	const choices = [
		...general,
		...semesters(plan),
		...plan.courses.flatMap((course) => rows('course', course)),
		...plan.segments.flatMap((segment) => rows('segment', segment)),
	];
	lists.set(plan, choices);
	return choices;
}

/** null: none of those that are offered. */
export const labelOf = (plan: Plan, figure: string): string | null =>
	fieldChoices(plan).find((choice) => choice.figure === figure)?.label ?? null;
