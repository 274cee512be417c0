/** What sections are made from: a job with everything measured off its plan. */
import { measure, type Measures } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { PrintJob } from './job.ts';

export interface Gathered {
	readonly job: PrintJob;
	readonly plan: Plan;
	readonly measures: Measures;
}

export const gather = (job: PrintJob): Gathered => ({
	job,
	plan: job.plan,
	measures: measure(job.plan),
});
