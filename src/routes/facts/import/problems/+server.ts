import { requireActor, valueOf } from '#server/access/index.ts';
import { factsProblems } from '#server/facts/import/index.ts';
import { downloadOf } from '#server/response.ts';
import type { RequestHandler } from './$types';

/** The rows of an import that have problems, `?draft=…`. */
export const GET: RequestHandler = async (event) => {
	const draft = event.url.searchParams.get('draft') ?? '';
	return downloadOf(valueOf(await factsProblems(requireActor(event), draft)), 'facts.xlsx');
};
