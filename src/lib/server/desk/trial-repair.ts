/** The smallest repair of one plan under a further requirement, in a thread with bounds: the solver takes seconds. */
import { decimal } from '#domain/exact.ts';
import type { TrialRepair } from '#domain/desk/trial.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { editsOf, GivenUp, repairPlan, type Repair } from '#domain/repair/index.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { loadOnce } from '#domain/solver/program.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { prepareJudging } from '#standards/judging.ts';
import { shelvedAs, withStandards } from '#standards/library.ts';
import { shippedLibrary } from '#standards/register.ts';
import type { Imported } from '../plans/imported.ts';

/** All that a plan is judged by, as data: a thread knows nothing of the school. */
export interface RepairOrder {
	readonly plan: Plan;
	readonly today: string;
	/** Standards that do not ship. */
	readonly beside: readonly Imported[];
	readonly overlays: readonly Overlay[];
	readonly facts: Facts | null;
}

const told = (found: Repair): TrialRepair =>
	found.feasible
		? { kind: 'found', cost: decimal(found.cost), changes: editsOf(found.steps).length }
		: {
				kind: 'impossible',
				rules: [...new Set(found.conflicts.flatMap(({ rules }) => rules))],
			};

export async function repairOrdered(order: RepairOrder): Promise<TrialRepair> {
	const { plan, today, beside, overlays, facts } = order;
	const shelved = beside.map(({ standard, home, origin }) => shelvedAs(standard, home, origin));
	const library = withStandards(shippedLibrary, shelved);
	const [judging, solver] = await Promise.all([
		prepareJudging(plan, { today, library, overlays, facts }),
		loadOnce(),
	]);
	if (!judging.ok) return { kind: 'unknown', why: '方案的标准不在学校的标准库里。' };
	try {
		return told(repairPlan(solver, judging.value, plan, { today }));
	} catch (error) {
		if (error instanceof GivenUp) return { kind: 'unknown', why: error.fault.wrong };
		throw error;
	}
}
