/** The JSON interface of a school for other programs: read only, by token (docs/接口.md). */
import type { RequestEvent } from '@sveltejs/kit';
import type { ApiScope } from '#domain/schools/api-scope.ts';
import type { Actor } from '../access/actor.ts';
import type { Answer } from '../answer.ts';
import { addressOf } from '../asked-by.ts';
import { answerResponse } from '../response.ts';
import { callerOf } from './bearer.ts';

export { apiDescription } from './description.ts';
export {
	lifetimes,
	listTokens,
	makeToken,
	stopToken,
	type ListedToken,
	type Made,
} from './tokens.ts';

/** Answers whoever holds a token with the scope. */
export async function answerAs<Value>(
	event: RequestEvent,
	scope: ApiScope,
	read: (actor: Actor) => Promise<Answer<Value>>,
): Promise<Response> {
	const caller = await callerOf(event.request.headers, scope, addressOf(event));
	const response = answerResponse(caller.ok ? await read(caller.value) : caller);
	if (response.status === 401) response.headers.set('www-authenticate', 'Bearer');
	return response;
}
