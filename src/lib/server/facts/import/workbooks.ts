/** Workbooks of a school's records: to be filled in, and of rows that are to be mended. */
import { problemsJob, recordsJob } from '#domain/staff/import/job.ts';
import { printFacts, type Printed } from '#exports/index.server.ts';
import type { Actor } from '../../access/actor.ts';
import { granted, type Answer } from '../../answer.ts';
import { today } from '../../plans/judge.ts';
import { mayEditFacts, notTheirs } from '../permission.ts';
import { recordsOf, standingOf } from '../standing.ts';
import { draftOf } from './drafts.ts';
import { noSuchDraft } from './preview.ts';

/** The template, with what the school has. */
export async function factsTemplate(actor: Actor): Promise<Answer<Printed>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const records = recordsOf(await standingOf(actor.schoolId));
	return granted(await printFacts(recordsJob(actor.schoolName, today(), records)));
}

/** The rows of an import that have problems, each with what is wrong. */
export async function factsProblems(actor: Actor, id: string): Promise<Answer<Printed>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const draft = draftOf(actor, id);
	if (!draft || draft.compared.faulty.length === 0) return noSuchDraft();
	return granted(await printFacts(problemsJob(actor.schoolName, today(), draft.compared.faulty)));
}
