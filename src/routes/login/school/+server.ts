import { redirect } from '@sveltejs/kit';
import { nextOf } from '#server/access/index.ts';
import { codePage } from '#server/identity/index.ts';
import type { RequestHandler } from './$types';

/** From the field of the sign-in page to the page of that school, keeping where one wanted to go. */
export const GET: RequestHandler = async ({ url }) => {
	redirect(303, await codePage(url.searchParams.get('code') ?? '', nextOf(url)));
};
