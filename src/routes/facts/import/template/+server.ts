import { requireActor, valueOf } from '#server/access/index.ts';
import { factsTemplate } from '#server/facts/import/index.ts';
import { downloadOf } from '#server/response.ts';
import type { RequestHandler } from './$types';

/** The workbook to be filled in, with what the school has. */
export const GET: RequestHandler = async (event) =>
	downloadOf(valueOf(await factsTemplate(requireActor(event))), 'facts.xlsx');
