/** What a change of a published plan changes: kinds by which a school says who must see it. */
import { canonicalJson } from '../plan/canonical.ts';
import type { Course, Plan, Segment } from '../plan/shape.ts';

export const changeKinds = [
	'basis',
	'goal',
	'occupations',
	'courses',
	'hours',
	'credits',
	'assessment',
	'calendar',
	'certificates',
	'graduation',
	'wording',
	'other',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeKindNames: Record<ChangeKind, string> = {
	basis: '专业、标准、学制或招生对象',
	goal: '培养目标与规格',
	occupations: '职业面向',
	courses: '课程与实践环节的设置',
	hours: '学时与开设学期',
	credits: '学分',
	assessment: '考核方式',
	calendar: '周数分配',
	certificates: '证书对接',
	graduation: '毕业要求',
	wording: '文字表述',
	other: '其他内容',
};

/** Rows by id: in which order they stand changes nothing of them. */
const byId = <Row extends { readonly id: string }>(
	rows: readonly Row[],
	read: (row: Row) => unknown,
): unknown => Object.fromEntries(rows.map((row) => [row.id, read(row)]));

const setOf = (course: Course) => [
	...[course.code, course.name, course.category, course.nature, course.group ?? null],
	...[course.standardFields, course.standardItems, course.trainings, course.prerequisites],
];

const hoursOf = ({ terms, outsideHours, practiceHours }: Course) => [
	...[outsideHours, practiceHours],
	byId(terms, ({ semester, weeklyHours, weeks, block }) => [
		...[semester, weeklyHours, weeks ?? null, block ?? false],
	]),
];

const assessedBy = ({ assessment, terms }: Course) => [
	assessment,
	byId(terms, (term) => term.assessment ?? null),
];

const segmentSet = ({ kind, name, offCampus, trainings }: Segment) => [
	...[kind, name, offCampus, trainings],
];

/** What each kind looks at; together all that a plan says, but for what was noted of its findings. */
const seenBy: Readonly<Record<Exclude<ChangeKind, 'other'>, (plan: Plan) => unknown>> = {
	basis: ({ programme, cohort, standard, entry, years, creditSystem }) => [
		...[programme, cohort, standard, entry, years, creditSystem],
	],
	goal: ({ goal, outcomes }) => [goal, outcomes],
	occupations: ({ occupations }) => occupations,
	courses: ({ courses, segments, groups, themes }) => [
		...[byId(courses, setOf), byId(segments, segmentSet), themes],
		byId(groups, ({ name, kind, take }) => [name, kind, take]),
	],
	hours: ({ courses, segments, groups }) => [
		byId(courses, hoursOf),
		byId(segments, ({ terms, practiceHours }) => [terms, practiceHours]),
		byId(groups, ({ counts }) => counts ?? null),
	],
	credits: ({ courses, segments }) => [
		byId(courses, ({ credits }) => credits),
		byId(segments, ({ credits }) => credits),
	],
	assessment: ({ courses }) => byId(courses, assessedBy),
	calendar: ({ calendar }) => calendar,
	certificates: ({ certificates }) => certificates,
	graduation: ({ graduation }) => graduation,
	wording: ({ school, department, authors, outline, chapters, courses }) => [
		...[school, department, authors, outline, chapters],
		byId(courses, ({ description, textbooks, place, library }) => [
			...[description, textbooks, place, library ?? null],
		]),
	],
};

const differs = (before: unknown, after: unknown): boolean =>
	canonicalJson(before) !== canonicalJson(after);

const bare = ({ justifications: _, waivers: __, remedies: ___, ...plan }: Plan) => plan;

/** A plan that was only put in another order says what it said. */
const isReordered = ({ courses, segments, groups }: Plan, after: Plan): boolean =>
	[
		[courses, after.courses],
		[segments, after.segments],
		[groups, after.groups],
	].some(([one = [], other = []]) => one.some(({ id }, at) => id !== other[at]?.id));

/** In the order of `changeKinds`; empty: the contents say the same. */
export function changeKindsOf(before: Plan, after: Plan): ChangeKind[] {
	if (!differs(bare(before), bare(after))) return [];
	const seen = Object.entries(seenBy) as [Exclude<ChangeKind, 'other'>, (plan: Plan) => unknown][];
	const kinds: ChangeKind[] = seen
		.filter(([, read]) => differs(read(before), read(after)))
		.map(([kind]) => kind);
	if (kinds.length > 0) return kinds;
	return isReordered(before, after) ? ['wording'] : ['other'];
}
