import { trialOf } from '#server/desk/index.ts';
import { readBody } from '#server/request-guard.ts';
import { answerResponse, noActorResponse, unreadResponse } from '#server/response.ts';
import type { RequestHandler } from './$types';

const mostBytes = 200_000;

interface Sent {
	readonly edition?: unknown;
	readonly overlay?: unknown;
}

export const POST: RequestHandler = async ({ locals, params, request }) => {
	if (!locals.actor) return noActorResponse(locals);
	const body = await readBody(request, mostBytes);
	if (typeof body === 'string') return unreadResponse(body);
	const { edition, overlay } = (body.json ?? {}) as Sent;
	const asked = {
		edition: typeof edition === 'string' ? edition.slice(0, 200) : null,
		overlay: overlay ?? null,
	};
	// Whoever leaves the page, or stops, ends the thread that was looking for a repair.
	return answerResponse(await trialOf(locals.actor, params.plan, asked, request.signal));
};
