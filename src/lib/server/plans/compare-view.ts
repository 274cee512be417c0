/** A comparison as its page shows it: plain data. */
import type { EffectWords } from '#exports/views/difference/effects.ts';
import { effectWords } from '#exports/views/difference/effects.ts';
import { comparedFigures, type ComparedFigure } from '#exports/views/difference/figures.ts';
import { comparedSchedule, type ComparedSchedule } from '#exports/views/difference/schedule.ts';
import { differenceView, lineageLines, type PartView } from '#exports/views/difference/view.ts';
import type { CheckVerdict } from '#domain/rules/verdict.ts';
import type { Comparison } from './compare.ts';
import type { CompareChoices } from './compare-choices.ts';
import type { CompareSide } from './compare-side.ts';

type SideView = Pick<CompareSide, 'key' | 'name' | 'by' | 'at'>;

export interface ComparisonView {
	readonly before: SideView;
	readonly after: SideView;
	readonly choices: CompareChoices['choices'];
	readonly same: boolean;
	/** Cells, passages and members that differ. */
	readonly edits: number;
	readonly verdict: { readonly before: CheckVerdict; readonly after: CheckVerdict };
	readonly figures: readonly ComparedFigure[];
	readonly effects: readonly EffectWords[];
	readonly lineages: readonly string[];
	readonly schedule: ComparedSchedule;
	readonly parts: readonly PartView[];
}

const sideView = ({ key, name, by, at }: CompareSide): SideView => ({ key, name, by, at });

export function comparisonView(comparison: Comparison): ComparisonView {
	const { before, after, difference, checks, effects, choices } = comparison;
	return {
		before: sideView(before),
		after: sideView(after),
		choices: choices.choices,
		same: difference.same,
		edits: difference.edits.length,
		verdict: { before: checks.before.verdict, after: checks.after.verdict },
		figures: comparedFigures(checks.before.measures, checks.after.measures),
		effects: effects.map((effect) => effectWords(difference, effect)),
		lineages: lineageLines(difference),
		schedule: comparedSchedule(difference),
		parts: differenceView(difference),
	};
}
