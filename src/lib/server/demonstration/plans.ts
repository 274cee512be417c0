/** Plans of the demonstration, one in each state; the one that is being written is the newest. */
import type { LibraryCourse } from '#domain/library/library-course.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { programmeOf, skeletonPlan } from '#standards/general/skeleton.ts';
import type { Actor } from '../access/actor.ts';
import { seedComments } from './comments.ts';
import { boundPlan } from './facts/library.ts';
import { must } from './must.ts';
import { acceptPlan, createPlan, returnPlan, submitPlan } from '../plans/index.ts';
import { demonstrationCohort } from './plan.ts';

/** Who writes, and who decides. */
export interface Authors {
	readonly head: Actor;
	readonly colleague: Actor;
	readonly affairs: Actor;
}

/** The same plan for another cohort: drafted once, for the solver takes its time. */
const forCohort = (plan: Plan, cohort: number): Plan => ({
	...(JSON.parse(
		JSON.stringify(plan).replaceAll(`${demonstrationCohort}级`, `${cohort}级`),
	) as Plan),
	cohort,
});

async function create(author: Actor, plan: Plan, requestId: string): Promise<string> {
	return must(await createPlan(author, { plan, requestId })).planId;
}

const asking = (requestId: string, reason = '') => ({ revision: 0, requestId, reason });

/** A programme that no standard in the library is for: it rests on the general rules. */
async function generalPlan(): Promise<Plan> {
	const programme = await programmeOf('730701');
	if (!programme.ok) throw new Error('The catalogue of the demonstration is missing');
	return skeletonPlan(programme.value, { cohort: demonstrationCohort, department: '商贸系' });
}

/** All of them have the courses of the library that have their names. */
export async function seedPlans(
	{ head, colleague, affairs }: Authors,
	plan: Plan,
	library: readonly LibraryCourse[],
): Promise<void> {
	const drafted = boundPlan(plan, library);
	const last = await create(
		head,
		forCohort(drafted, demonstrationCohort - 1),
		'demonstration-last',
	);
	must(await submitPlan(head, last, asking('demonstration-last-in')));
	must(await acceptPlan(affairs, last, asking('demonstration-last-accepted')));

	const general = await create(
		colleague,
		boundPlan(await generalPlan(), library),
		'demonstration-general',
	);
	must(await submitPlan(colleague, general, asking('demonstration-general-in')));
	const reason = '专业课程还没有写，请按本校的课程补齐后再提交。';
	must(await returnPlan(affairs, general, asking('demonstration-returned', reason)));
	await seedComments({ author: colleague, affairs, planId: general });

	const next = await create(
		colleague,
		forCohort(drafted, demonstrationCohort + 1),
		'demonstration-next',
	);
	must(await submitPlan(colleague, next, asking('demonstration-next-in')));

	await create(head, drafted, 'demonstration-plan');
}
