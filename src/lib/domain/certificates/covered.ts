/** What counts as covered: the one answer that the rule, the map and the repair share. */
import type { Measures } from '../plan/measure.ts';
import { everyoneMeets } from '../plan/offered.ts';
import type { Certificate } from './certificate.ts';
import { taughtIn } from './mapped.ts';

/** True where every student meets one of `courses`; without hours or a semester a course teaches nobody. */
export function everyoneTaught(measures: Measures, courses: ReadonlySet<string>): boolean {
	const own = measures.offers.some(
		({ course, present }) => present && !course.group && courses.has(course.id),
	);
	return own || (courses.size > 0 && everyoneMeets(measures, ({ id }) => courses.has(id)));
}

const none: ReadonlySet<string> = new Set();

/** Whether a skill, or a knowledge point, is taught to every student, by its id. */
export function coveredBy(
	certificate: Certificate,
	measures: Measures,
): (skill: string) => boolean {
	const taught = taughtIn(certificate);
	return (skill) => everyoneTaught(measures, taught.get(skill) ?? none);
}

/** Whom a course reaches: an option of a group not each student, one without hours or semester nobody. */
export type Reach = 'everyone' | 'some' | 'none';

export function reachOf(measures: Measures, course: string): Reach {
	if (everyoneTaught(measures, new Set([course]))) return 'everyone';
	const offer = measures.offers.find((one) => one.course.id === course);
	return offer?.present ? 'some' : 'none';
}
