/**
 * A page says with everything it sends for which school it was opened (`?school=`). Whoever has meanwhile
 * gone to work in another school, in another tab, is not made to act there by a page of the first: even
 * where ids are equal. It guards against mistakes; what is allowed is still asked of each service.
 */
import { error, type RequestEvent } from '@sveltejs/kit';
import { schoolsOf } from './door.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Name of the parameter, also known to `src/lib/ui/forms/action-address.ts`. */
const parameter = 'school';

/** What the person is told of a page of another school; null where it is of the one they are in. */
export async function otherSchool({ locals, request, url }: RequestEvent): Promise<string | null> {
	const { actor, session } = locals;
	const openedFor = url.searchParams.get(parameter);
	if (reading.has(request.method) || !actor || openedFor === null) return null;
	if (openedFor === actor.schoolId) return null;
	const schools = session ? await schoolsOf(session) : [];
	const name = schools.find(({ id }) => id === openedFor)?.name;
	const opened = name ? `“${name}”` : '另一所学校';
	return `这个页面是在${opened}打开的，您现在在“${actor.schoolName}”。没有执行。请回到${opened}再办理，或刷新页面。`;
}

/** The refusal as what asked can read it: an action, a script, or a browser that waits for a page. */
export function otherSchoolAnswer({ headers }: Request, message: string): Response {
	if (headers.has('x-sveltekit-action'))
		return Response.json({ type: 'error', error: { message } }, { status: 409 });
	if ((headers.get('accept') ?? '').includes('text/html')) error(409, message);
	return Response.json({ code: 'other-school', message }, { status: 409 });
}
