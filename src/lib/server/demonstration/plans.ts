/** Plans of the demonstration, one in each state; the one that is being written is the newest. */
import type { Action } from '#domain/plan/life.ts';
import type { LibraryCourse } from '#domain/library/library-course.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { programmeOf, skeletonPlan } from '#standards/general/skeleton.ts';
import type { Actor } from '../access/actor.ts';
import { seedComments } from './comments.ts';
import { boundPlan } from './facts/library.ts';
import { must } from './must.ts';
import {
	beginChange,
	createPlan,
	decision,
	editPlan,
	enterRecord,
	openPlan,
	returnPlan,
	submitPlan,
} from '../plans/index.ts';
import { visiblePlan } from '../plans/visible.ts';
import { advance, filed } from './life.ts';
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
		JSON.stringify(plan).replaceAll(
			new RegExp(`${demonstrationCohort}( ?)级`, 'g'),
			`${cohort}$1级`,
		),
	) as Plan),
	cohort,
});

async function create(author: Actor, plan: Plan, requestId: string): Promise<string> {
	return must(await createPlan(author, { plan, requestId })).planId;
}

const asking = (requestId: string, reason = '') => ({ revision: 0, requestId, reason });

/** A programme that no standard in the library is for: it rests on the general rules. */
async function generalPlan(code: string): Promise<Plan> {
	const programme = await programmeOf(code);
	if (!programme.ok) throw new Error('The catalogue of the demonstration is missing');
	return skeletonPlan(programme.value, { cohort: demonstrationCohort, department: '商贸系' });
}

/** Cohorts that have left, that are in school, and the plans on their way to them. */
async function seedPublished({ head, affairs }: Authors, drafted: Plan): Promise<void> {
	const parties = { author: head, affairs };
	const publishedFor = async (cohort: number, requestId: string) => {
		const planId = await create(head, forCohort(drafted, cohort), requestId);
		await advance(parties, planId, 'publish');
		return planId;
	};
	const gone = await publishedFor(demonstrationCohort - 4, 'demonstration-gone');
	const { revision } = must(await visiblePlan(affairs, gone));
	const archiving = { ...asking('demonstration-archived', '这一级已经毕业'), revision };
	must(await decision('archive')(affairs, gone, archiving));

	const last = await publishedFor(demonstrationCohort - 1, 'demonstration-last');
	const current = must(await visiblePlan(affairs, last));
	must(
		await enterRecord(affairs, last, {
			...{ revision: current.revision, requestId: 'demonstration-filed' },
			...{ recordId: 'filing', corrects: 0, record: filed() },
		}),
	);
	await seedChange(head, last);
}

/** A change of the plan of a cohort in school: one of its later courses is to be examined. */
async function seedChange(head: Actor, published: string): Promise<void> {
	const { revision } = must(await visiblePlan(head, published));
	const reason = '企业反馈平台规则更新快，第四学期的课程改为考试。';
	const begun = { revision, requestId: 'demonstration-change', reason };
	const { planId } = must(await beginChange(head, published, begun));
	const { plan } = must(await openPlan(head, planId));
	const later = plan.courses.find(
		({ assessment, terms }) => assessment === 'check' && terms[0] && terms[0].semester >= 4,
	);
	if (!later) return;
	const path = `courses/${later.id}/assessment`;
	const edits = [{ op: 'set', path, from: 'check', to: 'exam' }];
	const batch = { base: 0, clientId: 'demonstration', requestId: 'demonstration-changed', edits };
	must(await editPlan(head, planId, batch));
}

/** Of other programmes, one at each meeting, and one that came back from it. */
async function seedMeetings({ colleague, affairs }: Authors): Promise<void> {
	const parties = { author: colleague, affairs };
	const broughtTo = async (code: string, last: Action) => {
		const planId = await create(colleague, await generalPlan(code), `demonstration-${code}`);
		await advance(parties, planId, last);
		return planId;
	};
	await broughtTo('730702', 'accept');
	await broughtTo('730703', 'deliberate');
	const back = await broughtTo('730704', 'accept');
	const reason = '企业委员建议补充岗位实习的考核办法，修改后再论证。';
	must(await returnPlan(affairs, back, asking('demonstration-revised', reason)));
}

/** All of them have the courses of the library that have their names. */
export async function seedPlans(
	authors: Authors,
	plan: Plan,
	library: readonly LibraryCourse[],
): Promise<void> {
	const { head, colleague, affairs } = authors;
	const drafted = boundPlan(plan, library);
	await seedPublished(authors, drafted);
	await seedMeetings(authors);

	const general = await create(
		colleague,
		boundPlan(await generalPlan('730701'), library),
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
