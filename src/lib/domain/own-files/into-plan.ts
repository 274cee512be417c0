/** What was read, put into a plan: all courses replaced, or those of the same name brought up to date. */
import type { Course, Plan, Segment } from '../plan/shape.ts';
import { tight } from './source.ts';
import type { Made } from './made.ts';

export type Way = 'replace' | 'update';

export interface Taken {
	readonly plan: Plan;
	readonly added: readonly string[];
	readonly updated: readonly string[];
	readonly removed: readonly string[];
	/** What was not done, and why. */
	readonly left: readonly string[];
}

const keyOf = (name: string): string =>
	tight(name)
		.replace(/[（）()《》“”]/g, '')
		.toLowerCase();

type Named = { readonly id: string; readonly name: string };

/** Ids that no member has yet: those of the plan are kept. */
function freshIds(taken: ReadonlySet<string>, prefix: string): () => string {
	let count = 0;
	return () => {
		do count += 1;
		while (taken.has(`${prefix}${count}`));
		return `${prefix}${count}`;
	};
}

/** What the file says; what it does not say stays as the plan has it. */
const courseWith = (old: Course, read: Course, unsaid: readonly string[]): Course => ({
	...old,
	...{ name: read.name, terms: read.terms, outsideHours: read.outsideHours },
	category: unsaid.includes('category') ? old.category : read.category,
	nature: unsaid.includes('nature') ? old.nature : read.nature,
	assessment: unsaid.includes('assessment') ? old.assessment : read.assessment,
	code: read.code === '' ? old.code : read.code,
	place: read.place === '' ? old.place : read.place,
	credits: read.credits ?? old.credits,
	practiceHours: read.practiceHours ?? old.practiceHours,
});

const segmentWith = (old: Segment, read: Segment): Segment => ({
	...old,
	...{ name: read.name, terms: read.terms },
	kind: read.kind === 'other' ? old.kind : read.kind,
	credits: read.credits ?? old.credits,
	practiceHours: read.practiceHours ?? old.practiceHours,
});

interface Merged<Member> {
	readonly list: readonly Member[];
	readonly added: string[];
	readonly updated: string[];
	readonly removed: Member[];
	readonly left: string[];
}

/** Members of the same name meet, the first with the first. */
function merged<Member extends Named>(
	old: readonly Member[],
	read: readonly Member[],
	way: Way,
	{
		prefix,
		withRead,
		keeps,
	}: {
		prefix: string;
		withRead: (a: Member, b: Member) => Member;
		keeps: (old: Member) => string | null;
	},
): Merged<Member> {
	const fresh = freshIds(new Set(old.map(({ id }) => id)), prefix);
	const free = [...old];
	const told = { added: [] as string[], updated: [] as string[], left: [] as string[] };
	const met = new Map<string, Member>();
	const placed = read.map((member) => {
		const at = free.findIndex(({ name }) => keyOf(name) === keyOf(member.name));
		const [found] = at < 0 ? [] : free.splice(at, 1);
		if (!found) {
			told.added.push(member.name);
			return { ...member, id: fresh() };
		}
		const why = way === 'update' ? keeps(found) : null;
		const next = why === null ? withRead(found, member) : found;
		if (why !== null) told.left.push(why);
		else if (JSON.stringify(next) !== JSON.stringify(found)) told.updated.push(found.name);
		met.set(found.id, next);
		return next;
	});
	if (way === 'replace') return { list: placed, ...told, removed: free };
	const kept = old.map((member) => met.get(member.id) ?? member);
	const fromFile = placed.filter(({ id }) => !old.some((member) => member.id === id));
	return { list: [...kept, ...fromFile], ...told, removed: [] };
}

const inGroup = ({ name, group }: Course): string | null =>
	group ? `《${name}》在选修组里，同组各门须一致，没有改动；请在课程页改。` : null;

/** References to courses that are gone go with them, as the editor does it. */
function withoutCourses(plan: Plan, gone: ReadonlySet<string>): Plan {
	if (gone.size === 0) return plan;
	const stays = (id: string): boolean => !gone.has(id);
	const { duties } = plan.occupations;
	return {
		...plan,
		occupations: duties
			? {
					...plan.occupations,
					duties: duties.map((duty) => ({ ...duty, courses: duty.courses.filter(stays) })),
				}
			: plan.occupations,
		outcomes: plan.outcomes.map((outcome) => ({
			...outcome,
			courses: outcome.courses.filter(stays),
		})),
		courses: plan.courses.map((course) => ({
			...course,
			prerequisites: course.prerequisites.filter(stays),
		})),
		themes: plan.themes.map((theme) =>
			theme.course && gone.has(theme.course) ? { ...theme, course: null } : theme,
		),
		certificates: plan.certificates.map((certificate) => ({
			...certificate,
			mapping: certificate.mapping.map((skill) => ({
				...skill,
				courses: skill.courses.filter(({ course }) => stays(course)),
			})),
			conversion: certificate.conversion.filter(({ course }) => stays(course)),
		})),
	};
}

/** Semesters that the plan's calendar does not have cannot be held. */
function inCalendar(made: readonly Made[], plan: Plan): { made: Made[]; left: string[] } {
	const there = new Set(plan.calendar.map(({ semester }) => semester));
	const left: string[] = [];
	const cut = <Term extends { semester: number }>(name: string, terms: readonly Term[]): Term[] =>
		terms.filter(({ semester }) => {
			if (!there.has(semester))
				left.push(
					`《${name}》第 ${semester} 学期：本方案只有 ${there.size} 个学期，没有读进方案。`,
				);
			return there.has(semester);
		});
	const kept = made.map((each) => ({
		...each,
		course: each.course && { ...each.course, terms: cut(each.course.name, each.course.terms) },
		segment: each.segment && { ...each.segment, terms: cut(each.segment.name, each.segment.terms) },
	}));
	return { made: kept, left };
}

const most = { courses: 400, segments: 200 };

export function takenInto(plan: Plan, all: readonly Made[], way: Way): Taken {
	const { made, left } = inCalendar(all, plan);
	const unsaid = new Map(made.map(({ course, row }) => [course?.id, row.unsaid]));
	const courses = merged(
		plan.courses,
		made.flatMap(({ course }) => course ?? []),
		way,
		{
			prefix: 'c',
			withRead: (old, read) => courseWith(old, read, unsaid.get(read.id) ?? []),
			keeps: inGroup,
		},
	);
	const segments = merged(
		plan.segments,
		made.flatMap(({ segment }) => segment ?? []),
		way,
		{ prefix: 's', withRead: segmentWith, keeps: () => null },
	);
	const ungrouped = way === 'replace' && plan.groups.length > 0;
	const list = ungrouped
		? courses.list.map((course) => (course.group ? { ...course, group: null } : course))
		: courses.list;
	const base: Plan = {
		...plan,
		courses: list.slice(0, most.courses),
		segments: segments.list.slice(0, most.segments),
		groups: ungrouped ? [] : plan.groups,
	};
	const over = list.length + segments.list.length - base.courses.length - base.segments.length;
	return {
		plan: withoutCourses(base, new Set(courses.removed.map(({ id }) => id))),
		added: [...courses.added, ...segments.added],
		updated: [...courses.updated, ...segments.updated],
		removed: [...courses.removed, ...segments.removed].map(({ name }) => name),
		left: [
			...left,
			...courses.left,
			...(ungrouped ? [`文件里没有选修组，原有的 ${plan.groups.length} 个选修组不再保留。`] : []),
			...(over > 0 ? [`超出一份方案所能容纳的 ${over} 门没有读进方案。`] : []),
		],
	};
}
