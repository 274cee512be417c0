/** The cookies of signing in: the session, the browser that is known, being halfway in. */
import type { RequestEvent } from '@sveltejs/kit';
import { addressOf } from '../asked-by.ts';
import { deviceIn, deviceMark } from './device.ts';
import type { Browser } from './sign-in.ts';

/** The session; its raw id is here and nowhere else. */
export const cookieName = 'xunbiao_session';
const cookieDays = 7;
/** A browser where somebody signed in before (device.ts). */
const deviceCookie = 'xunbiao_browser';
const deviceDays = 180;
/** Whoever has still to show a code (let-in.ts). */
export const halfCookie = 'xunbiao_half';
/** Whoever came in by a link to one plan (guest-door.ts). */
export const guestCookie = 'xunbiao_guest';

export const cookieOptions = (event: RequestEvent) => ({
	path: '/',
	httpOnly: true,
	sameSite: 'lax' as const,
	secure: event.url.protocol === 'https:',
});

const forDays = (days: number) => ({ maxAge: days * 86_400 });

/** Without `remember` the cookie goes with the browser. */
export function giveCookie(event: RequestEvent, sessionId: string, remember: boolean): void {
	const kept = remember ? forDays(cookieDays) : {};
	event.cookies.set(cookieName, sessionId, { ...cookieOptions(event), ...kept });
}

export function giveDevice(event: RequestEvent, personId: string): void {
	const known = deviceIn(event.cookies.get(deviceCookie), personId);
	const mark = known === null ? deviceMark(personId) : event.cookies.get(deviceCookie);
	event.cookies.set(deviceCookie, mark ?? '', { ...cookieOptions(event), ...forDays(deviceDays) });
}

export const browserOf = (event: RequestEvent): Browser => ({
	address: addressOf(event),
	mark: event.cookies.get(deviceCookie),
});
