import { keyList } from '#server/verification/index.ts';
import type { RequestHandler } from './$types';

/** For everybody: the public halves of all keys that ever signed here. */
export const GET: RequestHandler = async () =>
	Response.json(await keyList(), { headers: { 'cache-control': 'public, max-age=300' } });
