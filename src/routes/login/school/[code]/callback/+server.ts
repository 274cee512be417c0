import { redirect } from '@sveltejs/kit';
import { arrive } from '#server/identity/index.ts';
import type { RequestHandler } from './$types';

/** Back from it. */
export const GET: RequestHandler = async (event) => {
	redirect(303, await arrive(event, event.params.code));
};
