import { hasMoreSchoolsThan, roleNames } from '#server/access/index.ts';
import { mayReadAudit } from '#server/audit/index.ts';
import { seesDesk } from '#server/desk/index.ts';
import { mayKeepPeople } from '#server/people/permission.ts';
import { mayCreate } from '#server/plans/permission.ts';
import type { LayoutServerLoad } from './$types';

/** Who looks at the page; an operator may be at work in no school. */
async function viewerOf({ actor, operator, session }: App.Locals) {
	if (!session || !(actor ?? operator)) return null;
	return {
		name: session.name,
		roleName: roleNames[actor?.role ?? 'platform-operator'],
		schoolName: actor?.schoolName ?? '循标平台',
		department: actor?.department ?? '',
		manySchools: await hasMoreSchoolsThan(session, actor ? 1 : 0),
		operator: operator !== null,
		keepsPeople: actor !== null && mayKeepPeople(actor),
		auditor: actor !== null && mayReadAudit(actor),
		drafts: actor !== null && mayCreate(actor),
		desk: actor !== null && seesDesk(actor),
	};
}

const guestIn = ({ guest }: App.Locals) =>
	guest && {
		name: guest.actor.name,
		schoolName: guest.actor.schoolName,
		plan: guest.actor.guest?.planId ?? '',
		until: guest.until,
	};

export const load: LayoutServerLoad = async ({ locals, cookies }) => ({
	viewer: await viewerOf(locals),
	/** The school that the page is opened in; forms carry it. */
	schoolId: locals.actor?.schoolId ?? null,
	atSchool: locals.actor !== null,
	/** Whoever came by a link to one plan; null: everyone else. */
	guest: guestIn(locals),
	personId: locals.session?.personId ?? null,
	sessionEnds: locals.session?.expiresAt.toISOString() ?? '',
	theme: cookies.get('theme') ?? 'auto',
});
