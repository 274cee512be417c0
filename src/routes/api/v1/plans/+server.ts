import { answerAs } from '#server/api/index.ts';
import { plansFor } from '#server/api/read.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerAs(event, 'plans', (actor) => plansFor(actor));
