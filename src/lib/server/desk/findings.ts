/** The same finding in several plans, and one ruling of 教务 on it for those that they chose. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { byFinding, shortened, type PlacePoint } from '#domain/desk/by-finding.ts';
import type { DeskFindings, RuledPlan } from '#domain/desk/desk-row.ts';
import { isPublished } from '#domain/plan/life.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { titleOfPlan } from '../plans/library-use.ts';
import { visiblePlans } from '../plans/list-plans.ts';
import { formRequest } from '../plans/objection.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { ruleOn } from '../plans/ruling.ts';
import { keepsDesk, notTheirs, seesDesk } from '../access/desk.ts';

/** Each is judged when it is ruled on: so many in one answer. */
export const mostRuledPlans = 50;
/** Of a plan that are named on the page. */
const mostPlaces = 3;

/** What is published stays as it is: its findings are no work any more. */
const atWork = async (actor: Actor): Promise<PlanRecord[]> =>
	(await visiblePlans(actor)).filter(({ stage }) => !isPublished(stage));

const pointsOf = (rows: readonly PlanRecord[]) =>
	rows.map(({ id, summary }) => ({ planId: id, open: summary?.open ?? [] }));

export async function deskFindings(actor: Actor): Promise<Answer<DeskFindings>> {
	if (!seesDesk(actor)) return notTheirs();
	const rows = await atWork(actor);
	return granted({
		groups: byFinding(pointsOf(rows)).map((group) => shortened(group, mostRuledPlans, mostPlaces)),
		plans: Object.fromEntries(
			rows.map((row) => [row.id, { title: titleOfPlan(row), stage: row.stage }]),
		),
		unlisted: rows.filter(({ summary }) => !summary?.open).length,
	});
}

export interface GroupRuling {
	/** Of the finding: `FindingGroup.key`. */
	readonly finding: string;
	readonly planIds: readonly string[];
	readonly kind: 'waiver' | 'remedy' | 'confirm';
	/** Random, one for each form: sent twice it rules once. */
	readonly requestId: string;
	/** Of a waiver: why it does not apply. */
	readonly reason: string;
	/** Of a confirmation: the reasons that were read, by plan; what was written since is not confirmed. */
	readonly read: ReadonlyMap<string, readonly string[]>;
	/** Of a remedy. */
	readonly what: string;
	readonly who: string;
	readonly by: string;
}

/** The same for the same form, plan and place; told apart from all others. */
const requestFor = (requestId: string, planId: string, at: string): string =>
	createHash('sha256').update(`${requestId} ${planId} ${at}`).digest('hex').slice(0, 40);

function sentFor(
	ruling: GroupRuling,
	planId: string,
	{ rule, places, reason, ...point }: PlacePoint,
) {
	const { kind, what, who, by } = ruling;
	// As in one plan: a finding of several places is ruled on with all of its rule.
	const at = places === 1 ? point.at : '';
	const about = { kind, rule, at, requestId: requestFor(ruling.requestId, planId, at) };
	if (kind === 'remedy') return { ...about, what, who, by };
	return { ...about, reason: kind === 'waiver' ? ruling.reason : (reason ?? '') };
}

const unread = '说明已有改动，或没有在这里全部列出。请打开方案，看过再确认。';

/** Every place of the finding in one plan; the first refusal ends it there, and says so. */
async function rulePlan(
	actor: Actor,
	ruling: GroupRuling,
	row: PlanRecord,
	points: readonly PlacePoint[],
): Promise<RuledPlan> {
	const ruled = { planId: row.id, title: titleOfPlan(row) };
	const read = ruling.read.get(row.id) ?? [];
	for (const point of points) {
		if (ruling.kind === 'confirm' && !read.includes(point.reason ?? ''))
			return { ...ruled, refusal: unread };
		const answer = await ruleOn(actor, row.id, sentFor(ruling, row.id, point));
		if (!answer.ok) {
			const { message, faults = [] } = answer.refusal;
			return { ...ruled, refusal: faults[0]?.right || message };
		}
		await setImmediate();
	}
	return { ...ruled, refusal: null };
}

function objection(actor: Actor, { planIds, requestId }: GroupRuling) {
	if (!keepsDesk(actor)) return refused('not-allowed', '不适用、整改措施和说明由教务处认定。');
	if (planIds.length === 0) return refused('invalid', '请先选择方案。');
	if (planIds.length > mostRuledPlans)
		return refused('invalid', `一次至多办理 ${mostRuledPlans} 份方案，请分几次选择。`);
	return formRequest.test(requestId) ? null : refused('invalid', '表单不完整，请刷新后再办理。');
}

const overtaken = '这份方案里已经没有这一项，或已不在编制和审核中。';

/** One batch for each plan, each done or refused by itself. */
export async function ruleOnSeveral(
	actor: Actor,
	ruling: GroupRuling,
): Promise<Answer<RuledPlan[]>> {
	const hindrance = objection(actor, ruling);
	if (hindrance) return hindrance;
	const rows = await atWork(actor);
	const group = byFinding(pointsOf(rows)).find(({ key }) => key === ruling.finding);
	const places = new Map(group?.plans.map(({ planId, points }) => [planId, points]));
	const byId = new Map(rows.map((row) => [row.id, row]));
	const ruled: RuledPlan[] = [];
	for (const planId of new Set(ruling.planIds)) {
		const [row, points] = [byId.get(planId), places.get(planId)];
		if (row && points) ruled.push(await rulePlan(actor, ruling, row, points));
		else ruled.push({ planId, title: row ? titleOfPlan(row) : '方案', refusal: overtaken });
	}
	return granted(ruled);
}
