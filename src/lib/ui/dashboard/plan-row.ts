/** What lists say of a plan. */
import { isOpen, type Stage } from '#domain/plan/life.ts';
import type { CheckSummary, PlanRow } from '#domain/plan/row.ts';
import type { MarkCounts } from '#ui/findings/mark.ts';

/** Theirs to write, whatever its stage: of others they see what has been accepted only. */
export const takesPart = (row: PlanRow, department: string): boolean =>
	row.mayEdit || row.stage !== 'accepted' || row.department === department;

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

/** Word on the button that opens it: what the viewer can do there now. `reviews`: the stage that is theirs. */
export function actionWord(row: PlanRow, reviews: Stage | null): string {
	if (row.stage === reviews) return '审核';
	if (!row.mayEdit || !isOpen(row.stage)) return '打开';
	return row.stage === 'returned' ? '查看意见' : '继续编写';
}
