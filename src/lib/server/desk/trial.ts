/** What a new edition, or a further requirement, would do to a plan, and what it costs to mend: nothing is written. */
import { boundedThread } from '#exports/thread/bounded.ts';
import type { Trial, TrialEdition, TrialPlan, TrialRepair } from '#domain/desk/trial.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import { readOverlay, type Overlay } from '#domain/rules/overlay-shape.ts';
import type { Fitting } from '#standards/fitting.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { overlaysOf } from '../layers/overlays.ts';
import { contentOf } from '../plans/content.ts';
import { importedClaims, importedFor } from '../plans/imported.ts';
import { fittingFor, today } from '../plans/judge.ts';
import { changesBetween } from '../plans/library-effects.ts';
import { titleOfPlan } from '../plans/library-use.ts';
import { visiblePlans } from '../plans/list-plans.ts';
import { badContent } from '../plans/refusals.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { visiblePlan } from '../plans/visible.ts';
import { libraryOf } from '../standards/shelf.ts';
import { notTheirs, seesDesk } from '../access/desk.ts';
import type { RepairOrder } from './trial-repair.ts';

export interface TrialRequest {
	/** Of the plan's standard; null: it stays as it is. */
	readonly edition: string | null;
	/** As overlay.json has it; null: none. */
	readonly overlay: unknown;
}

/** A repair that takes longer is looked for by its author, in the plan. */
const bounds = { seconds: 45, megabytes: 512 };
const repairApart = boundedThread<RepairOrder, TrialRepair, never>(
	import.meta.url,
	'repair',
	bounds,
);

const late = {
	kind: 'unknown',
	why: '在限定的时间内没有算出来，可以在方案里用“修改建议”再算。',
} as const;

interface OnTrial {
	readonly plan: Plan;
	readonly fitting: Fitting & { readonly facts: RepairOrder['facts'] };
	readonly check: Check;
}

async function repairOf(actor: Actor, trial: OnTrial, signal?: AbortSignal): Promise<TrialRepair> {
	const { plan, fitting, check } = trial;
	if (check.submittable) return { kind: 'none' };
	const imported = await importedFor(actor, plan);
	const ended = await repairApart(
		{
			...{ plan, today: today(), overlays: fitting.overlays, facts: fitting.facts },
			beside: [...(imported ? [imported] : []), ...(await importedClaims(actor, plan))],
		},
		signal ? { signal } : {},
	);
	return ended.ok ? ended.value : late;
}

async function judgedWith(schoolId: string, plan: Plan, overlays: readonly Overlay[]) {
	const on = today();
	const fitting = await fittingFor(schoolId, plan, { on, overlays });
	if (!fitting.ok) return badContent(fitting.faults);
	return granted({
		plan,
		fitting: fitting.value,
		check: checkPlan(fitting.value.judging, plan, on),
	});
}

/** The plan as it would be judged; a requirement that asks for less than the standard is none. */
async function onTrial(actor: Actor, plan: Plan, { edition, overlay }: TrialRequest) {
	const standing = await overlaysOf(actor.schoolId);
	const read = overlay === null ? null : readOverlay(overlay);
	if (read && !read.ok) return refused('invalid', '这份要求没有读出。', read.faults);
	const next =
		edition === null || !plan.standard
			? plan
			: { ...plan, standard: { ...plan.standard, edition } };
	const asked = read ? [...standing, read.value] : standing;
	const after = await judgedWith(actor.schoolId, next, asked);
	if (!after.ok) return after;
	return read && after.value.fitting.leftOut.some((out) => out.overlay === read.value)
		? refused('invalid', '这份要求低于方案所依据的标准，不起作用。')
		: after;
}

/** One plan, so that whoever asks for many sees how far it is and may stop. */
export async function trialOf(
	actor: Actor,
	planId: string,
	request: TrialRequest,
	signal?: AbortSignal,
): Promise<Answer<Trial>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (!seesDesk(actor)) return notTheirs();
	const { schoolId } = actor;
	const plan = await contentOf(schoolId, visible.value);
	const before = await judgedWith(schoolId, plan, await overlaysOf(schoolId));
	if (!before.ok) return before;
	const after = await onTrial(actor, plan, request);
	if (!after.ok) return after;
	const checks = [before.value.check, after.value.check] as const;
	return granted({
		planId,
		verdict: [checks[0].verdict, checks[1].verdict],
		submittable: [checks[0].submittable, checks[1].submittable],
		findings: changesBetween(checks),
		repair: await repairOf(actor, after.value, signal),
	});
}

const trialPlan = (row: PlanRecord): TrialPlan => ({
	...{ planId: row.id, title: titleOfPlan(row), stage: row.stage },
});

export interface Trials {
	readonly plans: readonly TrialPlan[];
	readonly editions: readonly TrialEdition[];
}

/** Which plans can be tried, and the editions that some of them do not rest on. */
export async function deskTrials(actor: Actor): Promise<Answer<Trials>> {
	if (!seesDesk(actor)) return notTheirs();
	const rows = (await visiblePlans(actor)).filter(({ stage }) => stage !== 'archived');
	const { entries } = await libraryOf(actor.schoolId);
	const editions = entries
		.filter(({ kind }) => kind === 'teaching')
		.flatMap(({ id, title, editions: all }) =>
			all.map(({ edition }) => ({
				...{ id, edition, title },
				plans: rows
					.filter((row) => row.standardId === id && row.standardEdition !== edition)
					.map(trialPlan),
			})),
		)
		.filter(({ plans }) => plans.length > 0);
	return granted({ plans: rows.map(trialPlan), editions });
}
