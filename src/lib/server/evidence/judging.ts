/** What judged a version, as it goes into its pack. */
import { judgingData, type JudgingData } from '#exports/evidence/judging-data.ts';
import { fittingFor } from '../plans/judge.ts';
import type { PlanVersion } from '../plans/index.ts';

/** null: its standard is no longer to be had; the pack says so. */
export async function judgingFor(
	schoolId: string,
	{ plan, check }: PlanVersion,
): Promise<JudgingData | null> {
	const { today: on, overlays = [], facts = null, requirements } = check;
	const fitting = await fittingFor(schoolId, plan, { on, overlays, facts });
	if (!fitting.ok) return null;
	const { judging } = fitting.value;
	// What the version keeps is what it was judged by.
	const asked = requirements ? new Map(requirements) : judging.requirements;
	return judgingData({ ...judging, requirements: asked }, on);
}
