import { requireActor, valueOf } from '#server/access/index.ts';
import { archiveOf } from '#server/material/index.ts';
import type { RequestHandler } from './$types';

/** All records of a plan as one zip. */
export const GET: RequestHandler = async (event) => {
	const actor = requireActor(event);
	const { name, stream } = valueOf(await archiveOf(actor, event.params.plan, event.url.origin));
	return new Response(stream, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="plan.zip"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'private, no-store',
		},
	});
};
