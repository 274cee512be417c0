/** Plans: what one may do with them. Each function asks first whether this actor may. */
export type { PlanChange } from './change.ts';
export type { Conflict, EditRefusal } from './conflict.ts';
export { addWriter, possibleWriters, removeWriter } from './assign.ts';
export { createPlan, type NewPlan } from './create-plan.ts';
export { startState, type StartState } from './start-state.ts';
export { approvalsOf } from './approvals.ts';
export { beginChange } from './begin-change.ts';
export {
	acceptPlan,
	decision,
	endorsePlan,
	returnPlan,
	submitPlan,
	withdrawPlan,
	type Decided,
	type DecisionRequest,
} from './decide.ts';
export { enterRecord, type RecordRequest } from './enter-record.ts';
export { lifeOf, type PlanLife } from './plan-life.ts';
export { publishedReport } from './publication.ts';
export { sinceSubmission } from './since-submission.ts';
export { editPlan, type EditResult } from './edit-plan.ts';
export type { EditRequest } from './edit-request.ts';
export type { PlanEvent, StageNews } from './events.ts';
export { historyOf, recentActivity, type Activity, type HistoryEntry } from './history.ts';
export { followPlan } from './live.ts';
export { standAt } from './presence/stand-at.ts';
export { ruleOn } from './ruling.ts';
export { rejudgedVersion } from './rejudged.ts';
export { libraryEffects, type Changes } from './library-effects.ts';
export { libraryIdsOf, libraryUsers, plansWith } from './library-use.ts';
export { takeFromLibrary, type ChosenPlan } from './library-take.ts';
export { today } from './judge.ts';
export { listPlans } from './list-plans.ts';
export {
	changesSince,
	decisionsOf,
	openedForLibrary,
	openPlan,
	stageOf,
	watchPlan,
	type Decision,
	type OpenPlan,
} from './open-plan.ts';
export type { FrozenCheck } from '#domain/plan/frozen-check.ts';
export { openVersion, type PlanVersion, type VersionRow } from './versions.ts';
export { versionCode } from './version-code.ts';
export { setDepartmentReview, waysOf } from './ways.ts';
