/** A plan as lists show it: the part of the server's row that they need. */
import { isOpen, type Stage } from '#domain/plan/life.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import type { MarkCounts } from '#ui/findings/mark.ts';

export interface Person {
	readonly id: string;
	readonly name: string;
}

export interface Summary {
	readonly submittable: boolean;
	readonly counts: {
		readonly pass: number;
		readonly violation: Readonly<Record<Strength, number>>;
		readonly justified: number;
		readonly missingData: number;
		readonly notApplicable: number;
	};
}

export interface PlanRow {
	readonly id: string;
	readonly programmeCode: string;
	readonly programmeName: string;
	readonly cohort: number;
	readonly standard: { readonly id: string; readonly edition: string } | null;
	readonly department: string;
	readonly stage: Stage;
	/** ISO. */
	readonly stageSince: string;
	readonly owner: Person;
	readonly updatedAt: string;
	readonly updatedBy: Person;
	/** Null until it has been checked. */
	readonly summary: Summary | null;
	/** Number of the newest frozen version. */
	readonly version: number | null;
	readonly mayEdit: boolean;
}

/** Theirs to write, whatever its stage: of others they see what has been accepted only. */
export const takesPart = (row: PlanRow, department: string): boolean =>
	row.mayEdit || row.stage !== 'accepted' || row.department === department;

/** `2026级 直播电商服务` */
export const planTitle = ({ cohort, programmeName }: PlanRow): string =>
	`${cohort}级 ${programmeName}`;

export function marksOf({ counts }: Summary): MarkCounts {
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

/** Word on the button that opens it: what the viewer can do there now. */
export function actionWord(row: PlanRow, reviews: boolean): string {
	if (row.stage === 'academic-review' && reviews) return '审核';
	if (!row.mayEdit || !isOpen(row.stage)) return '打开';
	return row.stage === 'returned' ? '查看意见' : '继续编写';
}
