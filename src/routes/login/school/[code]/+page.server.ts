import { redirect } from '@sveltejs/kit';
import { nextOf } from '#server/access/index.ts';
import { codePage, isReason, reasons, schoolAt } from '#server/identity/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const why = url.searchParams.get('why') ?? '';
	if (locals.session && why === '') redirect(303, nextOf(url));
	const school = await schoolAt(params.code);
	if (!school) redirect(303, await codePage(params.code, nextOf(url)));
	const { passwords, code } = school.service;
	return {
		schoolName: school.schoolName,
		passwords,
		start: `/login/school/${code}/start?next=${encodeURIComponent(nextOf(url))}`,
		message: isReason(why) ? reasons[why] : null,
	};
};
