/** The door for requests: who is there, in which school, and who may pass. */
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { granted, refused, statusOf, type Answer, type Refusal } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { rememberPlatform } from '../db/remembered.ts';
import type { Actor, Operator } from './actor.ts';
import { cookieName, cookieOptions, giveCookie } from './cookies.ts';
import type { ChosenSchool } from './lucia.ts';
import { admitGuest, leaveAsGuest, stillGuest } from './guest-door.ts';
import { openSchools, opensMoreThan } from './open-schools.ts';
import { beginSession, endSession, readSession, type Session } from './session.ts';

async function recognise(event: RequestEvent, sessionId: string): Promise<void> {
	const found = await readSession(sessionId);
	event.locals.session = found?.session ?? null;
	event.locals.actor = found?.actor ?? null;
	event.locals.operator = found?.operator ?? null;
	if (found?.fresh) giveCookie(event, sessionId, found.session.remembered);
	if (!found) event.cookies.delete(cookieName, cookieOptions(event));
}

/** Fills `event.locals` from the cookie; the hook calls it before anything else. */
export async function admit(event: RequestEvent): Promise<void> {
	event.locals.session = null;
	event.locals.actor = null;
	event.locals.operator = null;
	event.locals.guest = null;
	const sessionId = event.cookies.get(cookieName);
	if (sessionId) await recognise(event, sessionId);
	if (!event.locals.session) await admitGuest(event);
}

/** Whether the request's session still holds, for answers that last. */
export async function stillSignedIn(event: RequestEvent): Promise<Actor | null> {
	if (event.locals.guest) return stillGuest(event);
	const sessionId = event.cookies.get(cookieName);
	return sessionId ? ((await readSession(sessionId))?.actor ?? null) : null;
}

/** Where to go after signing in: `?next=`, if it is a page of ours. */
export function nextOf(url: URL): string {
	const next = url.searchParams.get('next') ?? '/';
	const target = URL.canParse(next, url) ? new URL(next, url) : null;
	const safe = target?.origin === url.origin && next.startsWith('/') && !/^\/[/\\]/.test(next);
	return safe ? target.pathname + target.search + target.hash : '/';
}

/** Any earlier session of this browser ends. */
export async function replaceSession(event: RequestEvent, sessionId: string, remember: boolean) {
	const before = event.cookies.get(cookieName);
	if (before) await endSession(before);
	giveCookie(event, sessionId, remember);
	leaveAsGuest(event);
	await recognise(event, sessionId);
}

/** The schools that the signed-in person may choose from. */
export const schoolsOf = (session: Session): Promise<ChosenSchool[]> =>
	rememberPlatform(`schools of ${session.hash}`, (db) => openSchools(db, session));

/** Whether they may choose from more than `few`. */
export const hasMoreSchoolsThan = (session: Session, few: number): Promise<boolean> =>
	rememberPlatform(`more schools than ${few} of ${session.hash}`, (db) =>
		opensMoreThan(db, session, few),
	);

/** Goes to work in another school of theirs; the session gets a new id. */
export async function chooseSchool(
	event: RequestEvent,
	schoolId: string,
): Promise<Answer<{ next: string }>> {
	const { session } = event.locals;
	if (!session) return refused('signed-out', '登录已过期，请重新登录。');
	const { personId, remembered, createdAt, viaSchool } = session;
	const schools = await readPlatform((db) => openSchools(db, session));
	const school = schools.find(({ id }) => id === schoolId);
	if (!school) return refused('not-found', '没有这所学校，请从列表中选择。');
	const sessionId = await beginSession(personId, school, remembered, { createdAt, viaSchool });
	await replaceSession(event, sessionId, remembered);
	return granted({ next: nextOf(event.url) });
}

export function requireSession(event: RequestEvent): Session {
	if (event.locals.session) return event.locals.session;
	return redirect(303, `/login?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
}

/** The signed-in person in their school, or a guest; sends elsewhere whoever is not, or has chosen none. */
export function requireActor(event: RequestEvent): Actor {
	if (event.locals.actor) return event.locals.actor;
	const session = requireSession(event);
	return redirect(303, session.isOperator ? '/platform' : '/schools');
}

/** To everyone else the operator's pages do not exist. */
export function requireOperator(event: RequestEvent): Operator {
	requireSession(event);
	return (
		event.locals.operator ?? error(404, { message: '没有这个页面。请检查地址，或回到工作台。' })
	);
}

/** The value of an answer, or Kit's error page with the refusal's words. */
export function valueOf<Value, Why extends Refusal>(answer: Answer<Value, Why>): Value {
	return answer.ok
		? answer.value
		: error(statusOf(answer.refusal), { message: answer.refusal.message });
}
