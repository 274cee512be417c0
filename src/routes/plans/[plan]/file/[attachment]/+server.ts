import { requireActor, valueOf } from '#server/access/index.ts';
import { attachmentFile } from '#server/attachments/index.ts';
import { downloadOf } from '#server/response.ts';
import type { RequestHandler } from './$types';

/** Never shown in the browser, only kept: it is a stranger's file. */
export const GET: RequestHandler = async (event) => {
	const actor = requireActor(event);
	const { plan, attachment } = event.params;
	const file = valueOf(await attachmentFile(actor, plan, attachment));
	const response = downloadOf(file, 'attachment');
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('content-security-policy', "default-src 'none'; sandbox");
	return response;
};
