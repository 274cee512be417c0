import { commentOn, commentsOn } from '#server/comments/index.ts';
import { readBody } from '#server/request-guard.ts';
import { answerResponse, noActorResponse, unreadResponse } from '#server/response.ts';
import type { RequestHandler } from './$types';

const mostBytes = 200_000;

export const GET: RequestHandler = async ({ locals, params }) =>
	locals.actor
		? answerResponse(await commentsOn(locals.actor, params.plan))
		: noActorResponse(locals);

export const POST: RequestHandler = async ({ locals, params, request }) => {
	if (!locals.actor) return noActorResponse(locals);
	const body = await readBody(request, mostBytes);
	if (typeof body === 'string') return unreadResponse(body);
	return answerResponse(await commentOn(locals.actor, params.plan, body.json));
};
