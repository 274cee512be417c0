import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Only where the plan is there for the reader: the layout says so. */
export const load: PageServerLoad = async ({ params, parent }) => {
	await parent();
	redirect(307, `/plans/${params.plan}/chapters/overview`);
};
