import { answerAs } from '#server/api/index.ts';
import { standardFor } from '#server/api/read.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerAs(event, 'standards', (actor) =>
		standardFor(actor, event.params.id, event.params.edition),
	);
