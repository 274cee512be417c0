import { requireActor, valueOf } from '#server/access/index.ts';
import { printComparison } from '#server/documents/compared.ts';
import { downloadOf } from '#server/response.ts';
import { askedSides } from '../asked.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const actor = requireActor(event);
	const printed = valueOf(await printComparison(actor, event.params.plan, askedSides(event.url)));
	return downloadOf(printed, 'compared.docx');
};
