import { redirect } from '@sveltejs/kit';
import { nextOf, requireActor } from '#server/access/index.ts';
import { formText } from '#server/form-text.ts';
import { listPlans, recentActivity } from '#server/plans/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const [plans, activities] = await Promise.all([listPlans(actor), recentActivity(actor, 60)]);
	return { role: actor.role, plans, activities, now: new Date().toISOString() };
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
