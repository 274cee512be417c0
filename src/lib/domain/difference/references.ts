/** A plan whose members go by other ids: every reference follows. */
import type { Course, Plan } from '../plan/shape.ts';
import { splitPath, joinPath } from '../plan/path.ts';

export type Renaming = ReadonlyMap<string, string>;

export interface Renamings {
	readonly courses: Renaming;
	readonly segments: Renaming;
	readonly outcomes: Renaming;
	readonly groups: Renaming;
	readonly passages: Renaming;
	/** By the id of the course, or of the segment, that has them, as it was. */
	readonly terms: Readonly<Record<'courses' | 'segments', ReadonlyMap<string, Renaming>>>;
	/** Options, by the id of their group as it was. */
	readonly options: ReadonlyMap<string, Renaming>;
}

const renamed = (renaming: Renaming | undefined, id: string): string => renaming?.get(id) ?? id;

const isTermed = (list: string | undefined): list is 'courses' | 'segments' =>
	list === 'courses' || list === 'segments';

/** The list that each part of a path names a member of: `courses/c1/terms/3`. */
function renamedPath(path: string, by: Renamings): string {
	const keys = splitPath(path);
	const [top, member = ''] = keys;
	const lists: Record<string, Renaming> = {
		courses: by.courses,
		segments: by.segments,
		outcomes: by.outcomes,
		groups: by.groups,
	};
	const own = lists[top ?? ''];
	if (keys.length < 2 || !own) return path;
	const terms = isTermed(top) && keys[2] === 'terms' ? by.terms[top].get(member) : undefined;
	return joinPath(
		...keys.map((key, at) =>
			at === 1 ? renamed(own, key) : at === 3 && terms ? renamed(terms, key) : key,
		),
	);
}

function groupOf({ group }: Course, by: Renamings): Course['group'] {
	if (!group) return group;
	const { option } = group;
	const id = renamed(by.groups, group.id);
	return option === null || option === undefined
		? { ...group, id }
		: { ...group, id, option: renamed(by.options.get(group.id), option) };
}

const withTerms = <Term extends { readonly id: string }>(
	{ id, terms }: { readonly id: string; readonly terms: readonly Term[] },
	by: ReadonlyMap<string, Renaming>,
): Term[] => terms.map((term) => ({ ...term, id: renamed(by.get(id), term.id) }));

const courseBy = (course: Course, by: Renamings): Course => ({
	...course,
	id: renamed(by.courses, course.id),
	group: groupOf(course, by),
	terms: withTerms(course, by.terms.courses),
	prerequisites: course.prerequisites.map((id) => renamed(by.courses, id)),
});

/** A note stands at a path of the plan, or at none. */
const notesBy = <Note extends { at: string }>(notes: readonly Note[], by: Renamings): Note[] =>
	notes.map((note) => ({ ...note, at: renamedPath(note.at, by) }));

const claimsBy = ({ certificates }: Plan, courseId: (id: string) => string): Plan['certificates'] =>
	certificates.map((certificate) => ({
		...certificate,
		mapping: certificate.mapping.map((mapped) => ({
			...mapped,
			courses: mapped.courses.map((one) => ({ ...one, course: courseId(one.course) })),
		})),
		conversion: certificate.conversion.map((one) => ({ ...one, course: courseId(one.course) })),
	}));

function occupationsBy(
	{ occupations }: Plan,
	courseId: (id: string) => string,
): Plan['occupations'] {
	const { duties } = occupations;
	if (!duties) return occupations;
	return {
		...occupations,
		duties: duties.map((duty) => ({ ...duty, courses: duty.courses.map(courseId) })),
	};
}

/** The same plan under other ids. */
export function withIds(plan: Plan, by: Renamings): Plan {
	const courseId = (id: string): string => renamed(by.courses, id);
	return {
		...plan,
		occupations: occupationsBy(plan, courseId),
		outcomes: plan.outcomes.map((outcome) => ({
			...outcome,
			id: renamed(by.outcomes, outcome.id),
			courses: outcome.courses.map(courseId),
		})),
		groups: plan.groups.map((group) => ({ ...group, id: renamed(by.groups, group.id) })),
		courses: plan.courses.map((course) => courseBy(course, by)),
		segments: plan.segments.map((segment) => ({
			...segment,
			id: renamed(by.segments, segment.id),
			terms: withTerms(segment, by.terms.segments),
		})),
		themes: plan.themes.map((theme) =>
			theme.course ? { ...theme, course: courseId(theme.course) } : theme,
		),
		certificates: claimsBy(plan, courseId),
		chapters: Object.fromEntries(
			Object.entries(plan.chapters).map(([key, passages]) => [
				key,
				passages.map((passage) => ({ ...passage, id: renamed(by.passages, passage.id) })),
			]),
		),
		justifications: notesBy(plan.justifications, by),
		waivers: notesBy(plan.waivers, by),
		remedies: notesBy(plan.remedies, by),
	};
}
