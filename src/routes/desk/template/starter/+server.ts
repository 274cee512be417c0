import { requireActor, valueOf } from '#server/access/index.ts';
import { downloadOf } from '#server/response.ts';
import { starterTemplate } from '#server/trial-print/index.ts';
import type { RequestHandler } from './$types';

/** A template to begin from. */
export const GET: RequestHandler = async (event) =>
	downloadOf(valueOf(await starterTemplate(requireActor(event))), 'starter.docx');
