/** What sections are made from: a job with everything measured off its plan. */
import { measure, type Measures } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { resolvedPlan } from '#domain/prose/resolved-plan.ts';
import type { PrintJob } from './job.ts';

export interface Gathered {
	readonly job: PrintJob;
	/** As it is read: fields of its texts as their values. What the file carries is the job's. */
	readonly plan: Plan;
	readonly measures: Measures;
}

export function gather(job: PrintJob): Gathered {
	const measures = measure(job.plan);
	return { job, plan: resolvedPlan(job.plan, measures), measures };
}
