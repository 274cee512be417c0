import { requireActor, valueOf } from '#server/access/index.ts';
import { deskCourses } from '#server/desk/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const asked = event.url.searchParams.get('cohort') ?? '';
	return { view: valueOf(await deskCourses(actor, asked)) };
};
