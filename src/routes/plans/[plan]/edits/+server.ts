import { editPlan } from '#server/plans/index.ts';
import { readBody } from '#server/request-guard.ts';
import {
	answerResponse,
	badJsonResponse,
	noActorResponse,
	tooLargeResponse,
} from '#server/response.ts';
import type { RequestHandler } from './$types';

const mostBytes = 1_000_000;

export const POST: RequestHandler = async ({ locals, params, request }) => {
	if (!locals.actor) return noActorResponse(locals);
	const body = await readBody(request, mostBytes);
	if (body === 'too-large') return tooLargeResponse();
	if (body === 'not-json') return badJsonResponse();
	return answerResponse(await editPlan(locals.actor, params.plan, body.json));
};
