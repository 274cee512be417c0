/** Judging a plan by those layers of its school that fit its standard: a school has one set for all its plans. */
import { success, type Fault, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Judging } from '#domain/rules/check-plan.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { prepareJudging, type JudgingOptions } from './judging.ts';
import type { World } from './rules/world.ts';

/** A layer that would loosen what the plan's standard asks for, and which clause. */
export interface LeftOut {
	readonly overlay: Overlay;
	readonly faults: readonly Fault[];
}

export interface Fitting {
	readonly judging: Judging<World>;
	readonly overlays: readonly Overlay[];
	readonly leftOut: readonly LeftOut[];
}

/** Faults by the position of the overlay that they stand in. */
function byOverlay(faults: readonly Fault[]): Map<number, Fault[]> {
	const found = new Map<number, Fault[]>();
	for (const fault of faults) {
		const position = /^overlays\/(\d+)\//.exec(fault.path)?.[1];
		if (position === undefined) continue;
		found.set(Number(position), [...(found.get(Number(position)) ?? []), fault]);
	}
	return found;
}

/**
 * As `prepareJudging`, but a layer that would loosen is left out whole and told, instead of leaving the
 * plan unchecked: a standard may have come into force after the layer was written.
 */
export async function prepareFitting(
	plan: Plan,
	options: JudgingOptions,
): Promise<Outcome<Fitting>> {
	const { overlays = [] } = options;
	const judging = await prepareJudging(plan, options);
	if (judging.ok) return success({ judging: judging.value, overlays, leftOut: [] });
	const loosening = byOverlay(judging.faults);
	if (loosening.size === 0) return judging;
	const rest = overlays.filter((_, position) => !loosening.has(position));
	const fitting = await prepareFitting(plan, { ...options, overlays: rest });
	if (!fitting.ok) return fitting;
	const leftOut = [...loosening].flatMap(([position, faults]) => {
		const overlay = overlays[position];
		return overlay ? [{ overlay, faults }] : [];
	});
	return success({ ...fitting.value, leftOut: [...leftOut, ...fitting.value.leftOut] });
}
