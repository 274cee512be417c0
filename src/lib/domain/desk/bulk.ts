/** 批量导出: which plans of a school go into one archive, and how far it is. */
import * as v from 'valibot';
import { stages, type Stage } from '../plan/life.ts';

export const bulkOutcomes = ['running', 'done', 'cancelled', 'failed'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

export const bulkOutcomeNames: Record<BulkOutcome, string> = {
	running: '正在导出',
	done: '已完成',
	cancelled: '已取消',
	failed: '没有完成',
};

/** Which plans; those of all cohorts and stages where none is chosen. */
export const bulkChoice = v.object({
	cohort: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999))),
	stages: v.array(v.picklist(stages)),
	/** Their 核验包, too. */
	packs: v.boolean(),
});
export type BulkChoice = v.InferOutput<typeof bulkChoice>;

interface Chosen {
	readonly cohort: number;
	readonly stage: Stage;
}

export const isChosen = ({ cohort, stages: some }: BulkChoice, plan: Chosen): boolean =>
	(cohort === null || plan.cohort === cohort) && (some.length === 0 || some.includes(plan.stage));

/** What came of one plan. */
export interface BulkItem {
	readonly planId: string;
	/** `2026级直播电商服务` */
	readonly title: string;
	readonly stage: Stage | null;
	/** `v1.0`, 送审稿 */
	readonly version: string;
	readonly files: readonly {
		readonly name: string;
		readonly bytes: number;
		/** SHA-256, hexadecimal. */
		readonly hash: string;
	}[];
	/** Why it is not, or not wholly, in the archive; empty: it is. */
	readonly why: string;
}

export interface BulkFailure {
	readonly planId: string;
	readonly title: string;
	readonly why: string;
}

export interface BulkJob {
	readonly id: string;
	readonly choice: BulkChoice;
	readonly by: string;
	readonly outcome: BulkOutcome;
	/** Plans that were dealt with, of how many. */
	readonly done: number;
	readonly of: number;
	/** Those of them that are not in the archive. */
	readonly failures: readonly BulkFailure[];
	readonly startedAt: string;
	readonly endedAt: string | null;
	/** Until when it can be fetched; null: there is nothing to fetch. */
	readonly until: string | null;
	/** Of the archive. */
	readonly bytes: number;
	/** Why it failed; else empty. */
	readonly words: string;
}
