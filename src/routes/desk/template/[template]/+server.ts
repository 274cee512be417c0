import { requireActor, valueOf } from '#server/access/index.ts';
import { downloadOf } from '#server/response.ts';
import { templateFile } from '#server/templates/index.ts';
import type { RequestHandler } from './$types';

/** A template as it was sent. */
export const GET: RequestHandler = async (event) =>
	downloadOf(
		valueOf(await templateFile(requireActor(event), event.params.template)),
		'template.docx',
	);
