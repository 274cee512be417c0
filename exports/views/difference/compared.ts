/** Two plans beside one another, as the page shows them: plain data. */
import type { Difference } from '#domain/difference/difference.ts';
import type { DifferenceEffect } from '#domain/difference/effects.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { CheckVerdict } from '#domain/rules/verdict.ts';
import { effectWords, type EffectWords } from './effects.ts';
import { comparedFigures, type ComparedFigure } from './figures.ts';
import { comparedSchedule, type ComparedSchedule } from './schedule.ts';
import { differenceView, lineageLines, type PartView } from './view.ts';

/** One of the two: how the address names it, what it is called, who made it so and when (ISO). */
export interface ComparedSide {
	readonly key: string;
	readonly name: string;
	readonly by: string;
	readonly at: string;
}

export interface ComparedPlans {
	readonly before: ComparedSide;
	readonly after: ComparedSide;
	readonly same: boolean;
	/** Cells, passages and members that differ. */
	readonly edits: number;
	/** What the figures open to; the second under the ids of the first. */
	readonly plans: { readonly before: Plan; readonly after: Plan };
	readonly verdict: { readonly before: CheckVerdict; readonly after: CheckVerdict };
	readonly figures: readonly ComparedFigure[];
	readonly effects: readonly EffectWords[];
	/** 《短视频制作》拆分为《短视频拍摄》《视频剪辑》 */
	readonly lineages: readonly string[];
	readonly schedule: ComparedSchedule;
	readonly parts: readonly PartView[];
}

interface Compared {
	readonly before: ComparedSide;
	readonly after: ComparedSide;
	readonly difference: Difference;
	readonly checks: { readonly before: Check; readonly after: Check };
	readonly effects: readonly DifferenceEffect[];
}

const sideOf = ({ key, name, by, at }: ComparedSide): ComparedSide => ({ key, name, by, at });

export function comparedPlans({
	before,
	after,
	difference,
	checks,
	effects,
}: Compared): ComparedPlans {
	return {
		before: sideOf(before),
		after: sideOf(after),
		same: difference.same,
		edits: difference.edits.length,
		plans: { before: difference.before, after: difference.after },
		verdict: { before: checks.before.verdict, after: checks.after.verdict },
		figures: comparedFigures(checks.before.measures, checks.after.measures),
		effects: effects.map((effect) => effectWords(difference, effect)),
		lineages: lineageLines(difference),
		schedule: comparedSchedule(difference),
		parts: differenceView(difference),
	};
}
