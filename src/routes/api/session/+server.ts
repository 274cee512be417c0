import { chooseSchool, signIn } from '#server/access/index.ts';
import { readBody } from '#server/request-guard.ts';
import { refusalResponse, signedOutResponse, unreadResponse } from '#server/response.ts';
import type { RequestHandler } from './$types';

/** Who is signed in, for a page that has been open for long. */
export const GET: RequestHandler = ({ locals }) => {
	const { session } = locals;
	if (!session) return signedOutResponse();
	const { personId, name, schoolId, expiresAt } = session;
	return Response.json({ signedIn: true, personId, name, schoolId, expiresAt });
};

/** Signs in again without leaving the page; `schoolId` is the one that the page was opened in. */
export const POST: RequestHandler = async (event) => {
	const body = await readBody(event.request, 10_000);
	if (typeof body === 'string') return unreadResponse(body);
	const { account, password, remember, schoolId } = (body.json ?? {}) as Record<string, unknown>;
	const answer = await signIn(event, {
		account: typeof account === 'string' ? account : '',
		password: typeof password === 'string' ? password : '',
		remember: remember === true,
	});
	if (!answer.ok) return refusalResponse(answer.refusal);
	if (!event.locals.actor && typeof schoolId === 'string') await chooseSchool(event, schoolId);
	const { session } = event.locals;
	return Response.json({ ...answer.value, personId: session?.personId, name: session?.name });
};
