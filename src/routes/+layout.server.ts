import { roleNames, schoolsOf } from '#server/access/index.ts';
import type { LayoutServerLoad } from './$types';

async function viewerOf({ actor, session }: App.Locals) {
	if (!actor || !session) return null;
	const schools = await schoolsOf(session);
	return {
		name: actor.name,
		roleName: roleNames[actor.role],
		schoolName: actor.schoolName,
		department: actor.department,
		manySchools: schools.length > 1,
	};
}

export const load: LayoutServerLoad = async ({ locals, cookies }) => ({
	viewer: await viewerOf(locals),
	theme: cookies.get('theme') ?? 'auto',
});
