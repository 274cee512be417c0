/** Removing a course: what refers to it goes with it, in the same step. */
import { certificateKey, certificatePath } from '../certificates/certificate.ts';
import { mappedIn } from '../certificates/mapped.ts';
import { unmapFrom } from '../certificates/statements.ts';
import type { Edit } from './edit.ts';
import { put, revisionOf, type Revision } from './revision.ts';
import type { Course, Plan } from './shape.ts';

const drop = (list: readonly string[], id: string): string[] => list.filter((one) => one !== id);

/** A list that does not name it stays as it is, and makes no edit. */
function dropFromLists(revision: Revision, id: string): Revision {
	let now = revision;
	for (const { id: own, courses } of now.plan.outcomes)
		now = put(now, `outcomes/${own}/courses`, drop(courses, id));
	now.plan.occupations.duties?.forEach(({ courses }, index) => {
		now = put(now, `occupations/duties/${index}/courses`, drop(courses, id));
	});
	for (const { id: own, prerequisites } of now.plan.courses)
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
		const rest = certificate.conversion.filter(({ course }) => course !== id);
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
