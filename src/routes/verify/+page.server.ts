import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** A code that was typed has a page of its own. */
export const load: PageServerLoad = ({ url }) => {
	const code = url.searchParams.get('code')?.trim().slice(0, 100) ?? '';
	if (code !== '') redirect(303, `/verify/${encodeURIComponent(code)}`);
};
