import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** From the field of the sign-in page to the page of that school, keeping where one wanted to go. */
export const GET: RequestHandler = ({ url }) => {
	const code = url.searchParams.get('code')?.trim().toLowerCase() ?? '';
	const next = url.searchParams.get('next');
	const rest = next === null ? '' : `?next=${encodeURIComponent(next)}`;
	redirect(303, code === '' ? `/login${rest}` : `/login/school/${encodeURIComponent(code)}${rest}`);
};
