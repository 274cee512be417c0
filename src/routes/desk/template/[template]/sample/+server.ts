import { requireActor, valueOf } from '#server/access/index.ts';
import { downloadOf } from '#server/response.ts';
import { trialPrint } from '#server/trial-print/index.ts';
import type { RequestHandler } from './$types';

/** A plan of an example printed by the template, whether it is in force or not. */
export const GET: RequestHandler = async (event) =>
	downloadOf(valueOf(await trialPrint(requireActor(event), event.params.template)), 'sample.docx');
