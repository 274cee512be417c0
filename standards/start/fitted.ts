/** A plan under the calendar and the credit system of another cohort. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Note } from './note.ts';

type Terms = readonly { readonly semester: number }[];

const uses = [
	['teaching', '授课'],
	['exam', '考试'],
	['practice', '实践'],
	['flexible', '机动'],
] as const;

/** What the semesters have otherwise: hours of a week follow the teaching weeks. */
function weekNotes({ calendar }: Plan, next: Plan['calendar']): Note[] {
	const items = next.flatMap(({ semester, weeks }) => {
		const before = calendar.find((one) => one.semester === semester)?.weeks;
		if (!before) return [`第 ${semester} 学期：原方案没有`];
		return uses
			.filter(([use]) => before[use] !== weeks[use])
			.map(([use, name]) => `第 ${semester} 学期${name}周：${before[use]} 改为 ${weeks[use]}`);
	});
	if (items.length === 0) return [];
	return [
		{ kind: 'changed', title: '校历与原方案不同', why: '周学时不变，总学时随授课周变化。', items },
	];
}

function termNotes({ courses, segments }: Plan, isThere: (term: Terms[number]) => boolean): Note[] {
	const items = [...courses, ...segments].flatMap(({ name, terms }) =>
		terms.filter((term) => !isThere(term)).map(({ semester }) => `${name}：第 ${semester} 学期`),
	);
	if (items.length === 0) return [];
	const why = '新方案没有这些学期，其中的学时没有带入，请另行安排。';
	return [{ kind: 'left', title: '修业年限以外的学期', why, items }];
}

function creditNotes(plan: Plan, creditSystem: boolean): Note[] {
	if (creditSystem || !plan.creditSystem) return [];
	const why = '新方案不实行学分制。';
	return [
		{ kind: 'left', title: '学分', why, items: ['课程、实践环节和毕业学分', '证书学分转换'] },
	];
}

const withoutCredits = (plan: Plan): Plan => ({
	...plan,
	courses: plan.courses.map((course) => ({ ...course, credits: null })),
	segments: plan.segments.map((segment) => ({ ...segment, credits: null })),
	groups: plan.groups.map((group) =>
		group.counts ? { ...group, counts: { ...group.counts, credits: null } } : group,
	),
	certificates: plan.certificates.map((one) => ({ ...one, conversion: [] })),
	graduation: { ...plan.graduation, credits: null },
});

export interface Cohort {
	readonly cohort: number;
	readonly creditSystem: boolean;
	readonly calendar: Plan['calendar'];
}

export function fitted(plan: Plan, { cohort, creditSystem, calendar }: Cohort) {
	const there = new Set(calendar.map(({ semester }) => semester));
	const isThere = ({ semester }: Terms[number]): boolean => there.has(semester);
	const within = {
		...plan,
		...{ cohort, creditSystem, calendar: [...calendar] },
		courses: plan.courses.map((one) => ({ ...one, terms: one.terms.filter(isThere) })),
		segments: plan.segments.map((one) => ({ ...one, terms: one.terms.filter(isThere) })),
		themes: plan.themes.map((theme) =>
			theme.semester !== null && !there.has(theme.semester) ? { ...theme, semester: null } : theme,
		),
	};
	const notes = [
		...termNotes(plan, isThere),
		...creditNotes(plan, creditSystem),
		...weekNotes(plan, calendar),
	];
	return { plan: creditSystem ? within : withoutCredits(within), notes };
}
