import { apiDescription } from '#server/api/index.ts';
import type { RequestHandler } from './$types';

/** For everybody: it says what can be asked, and nothing of any school. */
export const GET: RequestHandler = ({ url }) =>
	Response.json(apiDescription(url.origin), {
		headers: { 'cache-control': 'public, max-age=300' },
	});
