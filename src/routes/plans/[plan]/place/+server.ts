import { standAt } from '#server/plans/index.ts';
import { readBody } from '#server/request-guard.ts';
import { answerResponse, noActorResponse, unreadResponse } from '#server/response.ts';
import type { RequestHandler } from './$types';

const mostBytes = 2000;

/** Where on the plan somebody is, for the others who are on it. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	if (!locals.actor) return noActorResponse(locals);
	const body = await readBody(request, mostBytes);
	if (typeof body === 'string') return unreadResponse(body);
	return answerResponse(await standAt(locals.actor, params.plan, body.json));
};
