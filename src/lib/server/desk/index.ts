/** The desk of 教务: all plans of a school, what is the same in several, what they ask of it, and until when. */
export { deskChanges } from './changes.ts';
export { daysOf, deadlineForPlan, setDays } from './deadlines.ts';
export { deskFindings, mostRuledPlans, ruleOnSeveral } from './findings.ts';
export { deskCourses, deskLoads, normsOf, setNorms } from './loads.ts';
export { keepsDesk, seesDesk } from '../access/desk.ts';
export { deskPlans } from './plans.ts';
export { routingOf, setRouting } from './routing.ts';
export { digestFor } from './digest.ts';
export { lookAtDesk } from './visits.ts';
export { deskTrials, trialOf } from './trial.ts';
