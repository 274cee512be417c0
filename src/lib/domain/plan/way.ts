/** The way of a plan to its publication, as a row of steps shows it. */
import { stages, type Stage, type Ways } from './life.ts';

/** Stages that stand beside the way, and the step that they lead back to. */
const beside: Partial<Record<Stage, Stage>> = { returned: 'drafting', revision: 'deliberation' };

/** The step that a stage stands at. */
export const stepOf = (stage: Stage): Stage => beside[stage] ?? stage;

/** The steps of a plan that stands at `stage`: 系部审核 where the school has it, 已归档 where it has come to that. */
export const wayOf = ({ departmentReview }: Ways, stage: Stage): Stage[] =>
	stages.filter(
		(one) =>
			one === stepOf(stage) ||
			(stepOf(one) === one &&
				one !== 'archived' &&
				(one !== 'department-review' || departmentReview)),
	);

/**
 * Whether a cohort is in school on a day, `2026-11-20`: from September of its year to August of its last.
 * Of a published plan 执行中 is shown then; it is no stage.
 */
export function isInSchool(
	{ cohort, years }: { readonly cohort: number; readonly years: number },
	day: string,
): boolean {
	return day >= `${cohort}-09-01` && day < `${cohort + years}-09-01`;
}
