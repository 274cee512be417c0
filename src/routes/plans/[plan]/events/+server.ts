import { stillSignedIn } from '#server/access/index.ts';
import { visitHash } from '#server/guests/index.ts';
import { refusalResponse, noActorResponse } from '#server/response.ts';
import { changesSince, followPlan, stageOf } from '#server/plans/index.ts';
import type { RequestHandler } from './$types';

/** Revision that the reader has: of the last event, or as the page says. */
function afterOf(request: Request, url: URL): number | null {
	const text = request.headers.get('last-event-id') ?? url.searchParams.get('after');
	return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}

/** The tab that listens, if it says which. */
const clientIn = (url: URL): string | null =>
	/^[a-z0-9]{1,64}$/.exec(url.searchParams.get('client') ?? '')?.[0] ?? null;

/** A stream has no end that whoever asks for its head only could wait for. */
const wantsStream = ({ method, headers }: Request): boolean =>
	method !== 'HEAD' && !headers.get('accept')?.includes('application/json');

export const GET: RequestHandler = async (event) => {
	const { actor, session, guest } = event.locals;
	if (!actor) return noActorResponse(event.locals);
	const after = afterOf(event.request, event.url);
	if (!wantsStream(event.request)) {
		const stage = await stageOf(actor, event.params.plan);
		const changes = await changesSince(actor, event.params.plan, after ?? 0);
		if (!changes.ok) return refusalResponse(changes.refusal);
		return Response.json({ changes: changes.value, stage: stage.ok ? stage.value : null });
	}
	const sessionHash = session?.hash ?? visitHash(actor.personId);
	const reader = {
		sessionHash,
		present: () => stillSignedIn(event),
		until: guest?.until,
		clientId: clientIn(event.url),
	};
	const stream = await followPlan(actor, event.params.plan, after, reader);
	if (!stream.ok) return refusalResponse(stream.refusal);
	return new Response(stream.value, {
		headers: {
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no',
		},
	});
};
