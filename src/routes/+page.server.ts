import { redirect } from '@sveltejs/kit';
import { nextOf, requireActor } from '#server/access/index.ts';
import { digestFor, lookAtDesk } from '#server/desk/index.ts';
import { formText } from '#server/form-text.ts';
import { listPlans, recentActivity } from '#server/plans/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const now = new Date();
	const since = await lookAtDesk(actor, now);
	const [plans, activities, digest] = await Promise.all([
		listPlans(actor),
		recentActivity(actor, 60),
		digestFor(actor, since),
	]);
	return { role: actor.role, plans, activities, digest, since, now: now.toISOString() };
};

const year = 365 * 24 * 3600;

export const actions: Actions = {
	/** For a browser without scripts; with them the page sets the cookie itself. */
	theme: async ({ request, cookies, url }) => {
		const form = await request.formData();
		const theme = formText(form, 'theme');
		if (['auto', 'light', 'dark'].includes(theme))
			cookies.set('theme', theme, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: false });
		const back = new URL('/', url);
		back.searchParams.set('next', formText(form, 'next', 2000));
		redirect(303, nextOf(back));
	},
};
