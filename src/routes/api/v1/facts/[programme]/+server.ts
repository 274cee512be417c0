import { answerAs } from '#server/api/index.ts';
import { factsOfProgramme } from '#server/api/read.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerAs(event, 'facts', (actor) => factsOfProgramme(actor, event.params.programme));
