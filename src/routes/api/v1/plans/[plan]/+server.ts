import { answerAs } from '#server/api/index.ts';
import { planFor } from '#server/api/read.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerAs(event, 'plans', (actor) => planFor(actor, event.params.plan));
