import { requireActor, valueOf } from '#server/access/index.ts';
import { printComparison } from '#server/documents/marked.ts';
import { downloadOf } from '#server/response.ts';
import type { RequestHandler } from './$types';

/** The plan as Word with its changes tracked, `?from=v1&to=v2`. */
export const GET: RequestHandler = async (event) => {
	const actor = requireActor(event);
	const { searchParams } = event.url;
	const asked = { from: searchParams.get('from'), to: searchParams.get('to') };
	return downloadOf(
		valueOf(await printComparison(actor, event.params.plan, asked)),
		'compared.docx',
	);
};
