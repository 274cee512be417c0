import { redirect } from '@sveltejs/kit';
import { setOut } from '#server/identity/index.ts';
import type { RequestHandler } from './$types';

/** To the school's identity service. */
export const GET: RequestHandler = async (event) => {
	redirect(303, await setOut(event, event.params.code));
};
