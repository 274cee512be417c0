/** The door for requests: session cookies in and out, and who may pass. */
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { granted, refused, statusOf, type Answer, type Refusal } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { rememberPlatform } from '../db/remembered.ts';
import type { Actor, Operator } from './actor.ts';
import { deviceIn, deviceMark } from './device.ts';
import type { Entry, Inside } from './let-in.ts';
import type { ChosenSchool } from './lucia.ts';
import { openSchools } from './open-schools.ts';
import { beginSession, endSession, readSession, type Session } from './session.ts';
import { enter, enterSecond, type Browser, type Credentials } from './sign-in.ts';

const cookieName = 'xunbiao_session';
const cookieDays = 7;
/** A browser where somebody signed in before (device.ts). */
const deviceCookie = 'xunbiao_browser';
const deviceDays = 180;
/** Whoever has still to show a code (let-in.ts). */
const halfCookie = 'xunbiao_half';

const cookieOptions = (event: RequestEvent) => ({
	path: '/',
	httpOnly: true,
	sameSite: 'lax' as const,
	secure: event.url.protocol === 'https:',
});

const forDays = (days: number) => ({ maxAge: days * 86_400 });

/** Without `remember` the cookie goes with the browser. */
function giveCookie(event: RequestEvent, sessionId: string, remember: boolean): void {
	const kept = remember ? forDays(cookieDays) : {};
	event.cookies.set(cookieName, sessionId, { ...cookieOptions(event), ...kept });
}

function giveDevice(event: RequestEvent, personId: string): void {
	const known = deviceIn(event.cookies.get(deviceCookie), personId);
	const mark = known === null ? deviceMark(personId) : event.cookies.get(deviceCookie);
	event.cookies.set(deviceCookie, mark ?? '', { ...cookieOptions(event), ...forDays(deviceDays) });
}

const browserOf = (event: RequestEvent): Browser => ({
	address: event.getClientAddress(),
	mark: event.cookies.get(deviceCookie),
});

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
	const sessionId = event.cookies.get(cookieName);
	if (sessionId) await recognise(event, sessionId);
}

/** Whether the request's session still holds, for answers that last. */
export async function stillSignedIn(event: RequestEvent): Promise<Actor | null> {
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

async function replaceSession(event: RequestEvent, sessionId: string, remember: boolean) {
	const before = event.cookies.get(cookieName);
	if (before) await endSession(before);
	giveCookie(event, sessionId, remember);
	await recognise(event, sessionId);
}

async function welcome(event: RequestEvent, inside: Inside, to: string) {
	await replaceSession(event, inside.sessionId, inside.remember);
	event.cookies.delete(halfCookie, cookieOptions(event));
	giveDevice(event, inside.personId);
	if (inside.mustChoose) return { next: `/schools?next=${encodeURIComponent(to)}` };
	return { next: event.locals.actor === null && event.locals.operator ? '/platform' : to };
}

const codeWanted = () =>
	refused('second-factor', '密码正确。请再输入验证应用中的六位数字，或一个恢复码。');

/**
 * Sets the cookie of a session, and any earlier session of this browser ends; or of being halfway in,
 * which is no session yet.
 */
export async function complete(
	event: RequestEvent,
	entry: Entry,
	to: string,
): Promise<Answer<{ next: string }>> {
	if (!('pending' in entry)) return granted(await welcome(event, entry, to));
	event.cookies.set(halfCookie, entry.pending, cookieOptions(event));
	return codeWanted();
}

/** By account and password. */
export async function signIn(
	event: RequestEvent,
	credentials: Credentials,
): Promise<Answer<{ next: string }>> {
	const entry = await enter(credentials, browserOf(event));
	return entry.ok ? complete(event, entry.value, nextOf(event.url)) : entry;
}

/** Whether a code is waited for from this browser. */
export const isHalfway = (event: RequestEvent): boolean =>
	event.cookies.get(halfCookie) !== undefined;

/** By the code, after `signIn` has asked for it. */
export async function signInSecond(
	event: RequestEvent,
	code: string,
): Promise<Answer<{ next: string }>> {
	const entry = await enterSecond(event.cookies.get(halfCookie) ?? '', code, browserOf(event));
	if (entry.ok) return granted(await welcome(event, entry.value, nextOf(event.url)));
	if (entry.refusal.code === 'signed-out') event.cookies.delete(halfCookie, cookieOptions(event));
	return entry;
}

export async function signOut(event: RequestEvent): Promise<void> {
	const sessionId = event.cookies.get(cookieName);
	if (sessionId) await endSession(sessionId);
	event.cookies.delete(cookieName, cookieOptions(event));
	event.cookies.delete(halfCookie, cookieOptions(event));
	event.locals.session = event.locals.actor = event.locals.operator = null;
}

/** The schools that the signed-in person may choose from. */
export const schoolsOf = (session: Session): Promise<ChosenSchool[]> =>
	rememberPlatform(`schools of ${session.hash}`, (db) => openSchools(db, session));

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

/** The signed-in person in their school; sends elsewhere whoever is not, or has chosen none. */
export function requireActor(event: RequestEvent): Actor {
	const session = requireSession(event);
	if (event.locals.actor) return event.locals.actor;
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
