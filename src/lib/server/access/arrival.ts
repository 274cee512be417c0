/** Coming in and going out, for requests. */
import type { RequestEvent } from '@sveltejs/kit';
import { granted, refused, type Answer } from '../answer.ts';
import { browserOf, cookieName, cookieOptions, giveDevice, halfCookie } from './cookies.ts';
import { nextOf, replaceSession } from './door.ts';
import { leaveAsGuest } from './guest-door.ts';
import type { Entry, Inside } from './let-in.ts';
import { endSession } from './session.ts';
import { enter, enterSecond, type Credentials } from './sign-in.ts';

async function welcome(event: RequestEvent, inside: Inside, to: string) {
	await replaceSession(event, inside.sessionId, inside.remember);
	event.cookies.delete(halfCookie, cookieOptions(event));
	// A service that lies about somebody gets no browser of theirs by it.
	if (!event.locals.session?.viaSchool) giveDevice(event, inside.personId);
	if (inside.mustChoose) return { next: `/schools?next=${encodeURIComponent(to)}` };
	return { next: event.locals.actor === null && event.locals.operator ? '/platform' : to };
}

const codeWanted = () =>
	refused('second-factor', '第一步已通过。请再输入验证应用中的六位数字，或一个恢复码。');

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
	leaveAsGuest(event);
	event.locals.session = event.locals.actor = event.locals.operator = null;
}
