/** What a plan is judged by, from what the server said of it: the page and the worker beside it judge alike. */
import type { Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Judging } from '#domain/rules/check-plan.ts';
import { prepareJudging } from '#standards/judging.ts';
import { shelvedAs, withStandards } from '#standards/library.ts';
import { shippedLibrary } from '#standards/register.ts';
import type { World } from '#standards/rules/world.ts';
import type { RepairQuestion } from '#ui/plan/repair/messages.ts';
import type { LayoutServerData } from './$types';

export type Basis = Pick<
	LayoutServerData['opened'],
	'today' | 'imported' | 'claimed' | 'overlays' | 'facts'
>;

/** What the worker is asked: its own thread knows nothing of the page. */
export interface RepairRequest extends RepairQuestion {
	readonly basis: Basis;
}

export function judgedBy(plan: Plan, basis: Basis): Promise<Outcome<Judging<World>>> {
	const { today, imported, claimed, overlays, facts } = basis;
	const beside = [...(imported ? [imported] : []), ...claimed];
	const library = withStandards(
		shippedLibrary,
		beside.map(({ standard, home, origin }) => shelvedAs(standard, home, origin)),
	);
	return prepareJudging(plan, { today, library, overlays, facts });
}
