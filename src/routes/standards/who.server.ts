import { redirect, type RequestEvent } from '@sveltejs/kit';
import { requireSession, type Actor, type Operator } from '#server/access/index.ts';

/** Who looks at the library: a person in their school, else the platform's operator. */
export function requireReader(event: RequestEvent): Actor | Operator {
	requireSession(event);
	const { actor, operator } = event.locals;
	return actor ?? operator ?? redirect(303, '/schools');
}

/** What an operator publishes is for every school. */
export const isForAll = (event: RequestEvent): boolean => event.locals.actor === null;
