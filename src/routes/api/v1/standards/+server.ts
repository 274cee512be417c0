import { answerAs } from '#server/api/index.ts';
import { standardsFor } from '#server/api/read.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerAs(event, 'standards', (actor) => standardsFor(actor));
