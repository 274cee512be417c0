/** The course library at a plan: what may be taken from it, and what is put into it. */
import { recordFrom } from '#domain/library/exchange.ts';
import type { LibraryCourse } from '#domain/library/library-course.ts';
import { identifier } from '#domain/plan/fields.ts';
import { validate } from '#domain/validate.ts';
import * as v from 'valibot';
import type { Actor } from '../../access/actor.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { libraryIdsOf, openedForLibrary } from '../../plans/index.ts';
import { badContent } from '../../plans/refusals.ts';
import { mayAdd } from '../permission.ts';
import { saveRecord } from '../save.ts';
import { standingOf } from '../standing.ts';
import { libraryIn } from './standing.ts';

export interface LibraryOfPlan {
	/** In the order of their codes; those that are retired only where the plan has them. */
	readonly courses: readonly LibraryCourse[];
	/** Whether the actor may put a course of the plan into it. */
	readonly mayAdd: boolean;
}

export async function libraryForPlan(actor: Actor, planId: string): Promise<Answer<LibraryOfPlan>> {
	const opened = await openedForLibrary(actor, planId);
	if (!opened.ok) return opened;
	if (actor.role === 'guest' || actor.duty) return granted({ courses: [], mayAdd: false });
	const own = new Set(libraryIdsOf(opened.value.plan));
	const { rows } = await standingOf(actor.schoolId);
	const courses = libraryIn(rows).filter(({ id, retired }) => !retired || own.has(id));
	return granted({ courses, mayAdd: mayAdd(actor, 'course') });
}

const request = v.strictObject({
	/** Of the plan's course. */
	course: identifier,
	/** Under which it is to stand; random, so that what is sent twice makes one. */
	recordId: v.pipe(v.string(), v.regex(/^[0-9a-z]{16}$/)),
});

/** A plan's course becomes one of the library; the plan itself is bound to it by an edit of its author. */
export async function putIntoLibrary(
	actor: Actor,
	planId: string,
	sent: unknown,
): Promise<Answer<LibraryCourse>> {
	const opened = await openedForLibrary(actor, planId);
	if (!opened.ok) return opened;
	if (opened.value.lockedBecause !== null)
		return refused('not-allowed', opened.value.lockedBecause);
	const read = validate(request, sent);
	if (!read.ok) return badContent(read.faults);
	const { plan } = opened.value;
	const course = plan.courses.find(({ id }) => id === read.value.course);
	if (!course) return refused('stale', '方案里已经没有这门课程，或还没有保存。请稍后再试。');
	if (course.code.trim() === '') return refused('invalid', '先写课程代码：课程库按代码认课程。');
	const { recordId } = read.value;
	const saved = await saveRecord(
		actor,
		'course',
		{ recordId, revision: 0 },
		recordFrom(course, plan),
	);
	if (!saved.ok) return saved;
	const { rows } = await standingOf(actor.schoolId);
	const made = libraryIn(rows).find(({ id }) => id === recordId);
	return made ? granted(made) : refused('stale', '课程库刚有改动，请再试一次。');
}
