import { editPlan } from '#server/plans/index.ts';
import { readBody } from '#server/request-guard.ts';
import { answerResponse, noActorResponse, unreadResponse } from '#server/response.ts';
import type { RequestHandler } from './$types';

const mostBytes = 1_000_000;

export const POST: RequestHandler = async ({ locals, params, request }) => {
	if (!locals.actor) return noActorResponse(locals);
	const body = await readBody(request, mostBytes);
	if (typeof body === 'string') return unreadResponse(body);
	return answerResponse(await editPlan(locals.actor, params.plan, body.json));
};
