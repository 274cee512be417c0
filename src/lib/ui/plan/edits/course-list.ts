/** Adding, removing and moving courses; what refers to a removed course goes with it. */
import { certificateKey, certificatePath } from '#domain/certificates/certificate.ts';
import { unmapFrom } from '#domain/certificates/statements.ts';
import { mappedIn } from '#domain/certificates/mapped.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import { insert, moveBehind, put, revisionOf, type Revision } from './revision.ts';

export { emptyCourse } from '#domain/plan/empty-course.ts';

/** The last course of the same category and nature, behind which a new one comes by default. */
function lastAlike(plan: Plan, { category, nature }: Course): string | undefined {
	const same = (course: Course) => course.category === category && course.nature === nature;
	return plan.courses.findLast(same)?.id;
}

export const addCourse = (plan: Plan, course: Course, after = lastAlike(plan, course)): Edit[] => [
	...insert(revisionOf(plan), `courses/${course.id}`, course, after).edits,
];

const drop = (list: readonly string[], id: string): string[] => list.filter((one) => one !== id);

function dropFromLists(revision: Revision, id: string): Revision {
	let now = revision;
	for (const { id: own, courses } of now.plan.outcomes)
		if (courses.includes(id)) now = put(now, `outcomes/${own}/courses`, drop(courses, id));
	now.plan.occupations.duties?.forEach(({ courses }, index) => {
		if (courses.includes(id))
			now = put(now, `occupations/duties/${index}/courses`, drop(courses, id));
	});
	for (const { id: own, prerequisites } of now.plan.courses)
		if (prerequisites.includes(id))
			now = put(now, `courses/${own}/prerequisites`, drop(prerequisites, id));
	now.plan.themes.forEach((theme, index) => {
		if (theme.course === id) now = put(now, `themes/${index}/course`, null);
	});
	return now;
}

function dropFromCertificates(revision: Revision, id: string): Revision {
	let now = revision;
	for (const certificate of revision.plan.certificates) {
		const mapped = mappedIn(certificate).filter(({ course }) => course === id);
		now = unmapFrom(now, certificateKey(certificate), mapped);
		const { conversion } = certificate;
		const rest = conversion.filter(({ course }) => course !== id);
		if (rest.length < conversion.length)
			now = put(now, certificatePath(certificate, 'conversion'), rest);
	}
	return now;
}

/** A group cannot ask for more options than it has left; without any it goes. */
function shrinkGroup(revision: Revision, course: Course): Revision {
	const group = revision.plan.groups.find(({ id }) => id === course.group?.id);
	if (!group) return revision;
	const left = revision.plan.courses.filter((one) => one.group?.id === group.id);
	if (left.length === 0) return put(revision, `groups/${group.id}`, undefined);
	const options = new Set(left.map((one) => one.group?.option ?? `course ${one.id}`)).size;
	return put(revision, `groups/${group.id}/take`, Math.min(group.take, options));
}

export function removeCourse(plan: Plan, course: Course): Edit[] {
	const freed = dropFromCertificates(dropFromLists(revisionOf(plan), course.id), course.id);
	const gone = put(freed, `courses/${course.id}`, undefined);
	return [...shrinkGroup(gone, course).edits];
}

/** What a member comes to stand behind, so that it is right above or below `neighbour`; null: nothing. */
function behind(list: readonly string[], id: string, neighbour: string, below: boolean) {
	if (below) return neighbour;
	const rest = drop(list, id);
	return rest[rest.indexOf(neighbour) - 1] ?? null;
}

type List = 'courses' | 'segments';

export function moveBeside(
	plan: Plan,
	list: List,
	id: string,
	neighbour: string,
	below: boolean,
): Edit[] {
	const all = plan[list].map((member) => member.id);
	const after = behind(all, id, neighbour, below);
	const before = all[all.indexOf(id) - 1] ?? null;
	if (after === before || after === id) return [];
	return [...moveBehind(revisionOf(plan), `${list}/${id}`, after).edits];
}

/**
 * One place up or down among the ids that stand together in `order` (the rows of a section); nothing
 * where it already is first or last.
 */
export function moveMember(
	plan: Plan,
	list: List,
	order: readonly string[],
	id: string,
	by: -1 | 1,
): Edit[] {
	const neighbour = order[order.indexOf(id) + by];
	return neighbour === undefined ? [] : moveBeside(plan, list, id, neighbour, by === 1);
}
