import { answerAs } from '#server/api/index.ts';
import { checkFor } from '#server/api/read.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerAs(event, 'checks', (actor) => checkFor(actor, event.params.plan));
