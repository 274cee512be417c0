/** What is done with an export of many plans, told to the school's 操作记录. */
import type { BulkOutcome } from '#domain/desk/bulk.ts';
import { noteInSchool } from '../audit/note.ts';
import { askedFrom, originNow } from '../db/origin.ts';
import type { BulkRecord } from './repository.ts';

const rowOf = (job: BulkRecord, outcome: BulkOutcome | 'fetched') => ({
	id: job.id,
	outcome,
	cohort: job.choice.cohort,
	plans: job.plans.length,
	failed: job.failures.length,
});

/** By the person whose export it is, also where a server that was started anew goes on with it. */
export const noteBulk = (job: BulkRecord, outcome: BulkOutcome, personId = job.personId) =>
	askedFrom({ ...originNow(), personId }, () =>
		noteInSchool(job.schoolId, {
			place: 'bulk_exports',
			op: outcome === 'running' ? 'insert' : 'update',
			before: outcome === 'running' ? null : rowOf(job, 'running'),
			after: rowOf(job, outcome),
		}),
	);

export const noteFetched = (job: BulkRecord) =>
	noteInSchool(job.schoolId, {
		place: 'bulk_exports',
		op: 'update',
		before: rowOf(job, job.outcome),
		after: rowOf(job, 'fetched'),
	});
