/** What lists say of a plan. */
import { isOpen, isPublished, type Stage } from '#domain/plan/life.ts';
import type { CheckSummary, PlanRow } from '#domain/plan/row.ts';
import type { MarkCounts } from '#ui/findings/mark.ts';

/** Theirs to write, whatever its stage: of others they see what has been published only. */
export const takesPart = (row: PlanRow, department: string): boolean =>
	row.mayEdit || !isPublished(row.stage) || row.department === department;

/** `2026级 直播电商服务` */
export const planTitle = ({ cohort, programmeName }: PlanRow): string =>
	`${cohort}级 ${programmeName}`;

export function marksOf({ counts }: Pick<CheckSummary, 'counts'>): MarkCounts {
	const { mandatory, principle, usual, advice } = counts.violation;
	return {
		bad: mandatory,
		dev: principle,
		hint: usual,
		advice,
		todo: counts.missingData,
		justified: counts.justified,
		ok: counts.pass,
		none: counts.notApplicable,
	};
}

const reviewWords: Partial<Record<Stage, string>> = {
	deliberation: '登记论证',
	approval: '登记审定',
};

/** Word on the button that opens it: what the viewer can do there now. `reviews`: the stages that are theirs. */
export function actionWord(row: PlanRow, reviews: readonly Stage[]): string {
	if (reviews.includes(row.stage)) return reviewWords[row.stage] ?? '审核';
	if (!row.mayEdit || !isOpen(row.stage)) return '打开';
	return row.stage === 'returned' || row.stage === 'revision' ? '查看意见' : '继续编写';
}
