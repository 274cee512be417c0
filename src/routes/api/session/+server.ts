import { chooseSchool, signIn, signInSecond } from '#server/access/index.ts';
import { readBody } from '#server/request-guard.ts';
import { refusalResponse, signedOutResponse, unreadResponse } from '#server/response.ts';
import type { RequestEvent, RequestHandler } from './$types';

/** Who is signed in, for a page that has been open for long. */
export const GET: RequestHandler = ({ locals }) => {
	const { session } = locals;
	if (!session) return signedOutResponse();
	const { personId, name, schoolId, expiresAt } = session;
	return Response.json({ signedIn: true, personId, name, schoolId, expiresAt });
};

type Sent = Readonly<Record<string, unknown>>;

const textIn = (sent: Sent, name: string): string => {
	const value = sent[name];
	return typeof value === 'string' ? value : '';
};

/** Either account and password, or the code that was then asked for (401 `second-factor`). */
const entryOf = (event: RequestEvent, sent: Sent) =>
	typeof sent['code'] === 'string'
		? signInSecond(event, sent['code'].slice(0, 200))
		: signIn(event, {
				account: textIn(sent, 'account'),
				password: textIn(sent, 'password'),
				remember: sent['remember'] === true,
			});

/** Signs in again without leaving the page; `schoolId` is the one that the page was opened in. */
export const POST: RequestHandler = async (event) => {
	const body = await readBody(event.request, 10_000);
	if (typeof body === 'string') return unreadResponse(body);
	const sent = (body.json ?? {}) as Sent;
	const answer = await entryOf(event, sent);
	if (!answer.ok) return refusalResponse(answer.refusal);
	const schoolId = textIn(sent, 'schoolId');
	if (!event.locals.actor && schoolId !== '') await chooseSchool(event, schoolId);
	const { session } = event.locals;
	return Response.json({ ...answer.value, personId: session?.personId, name: session?.name });
};
