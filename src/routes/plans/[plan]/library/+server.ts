import { libraryForPlan, putIntoLibrary } from '#server/facts/index.ts';
import { readBody } from '#server/request-guard.ts';
import { answerResponse, noActorResponse, unreadResponse } from '#server/response.ts';
import type { RequestHandler } from './$types';

const mostBytes = 2000;

/** What the plan may take from the school's course library. */
export const GET: RequestHandler = async ({ locals, params }) =>
	locals.actor
		? answerResponse(await libraryForPlan(locals.actor, params.plan))
		: noActorResponse(locals);

/** Puts a course of the plan into it. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	if (!locals.actor) return noActorResponse(locals);
	const body = await readBody(request, mostBytes);
	if (typeof body === 'string') return unreadResponse(body);
	return answerResponse(await putIntoLibrary(locals.actor, params.plan, body.json));
};
