import { error } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { printDraft, printVersion } from '#server/documents/index.ts';
import { downloadOf } from '#server/response.ts';
import type { RequestHandler } from './$types';

/** Word or Excel: the plan as it stands, or a version of it, `?version=1`. */
export const GET: RequestHandler = async (event) => {
	const actor = requireActor(event);
	const { plan, form } = event.params;
	if (form !== 'word' && form !== 'excel') error(404, { message: '没有这种文件。' });
	const version = event.url.searchParams.get('version');
	const printed = valueOf(
		await (version === null
			? printDraft(actor, plan, form)
			: printVersion(actor, plan, Number(version), form)),
	);
	return downloadOf(printed, `plan.${form === 'word' ? 'docx' : 'xlsx'}`);
};
