/**
 * Guests at the door: what stands not in these lists is to them as to somebody who is not signed in at all.
 * Services ask again: to them a guest is of no role that they know.
 */
import type { RequestEvent } from '@sveltejs/kit';
import { addressOf } from '../asked-by.ts';
import { granted, type Answer } from '../answer.ts';
import { enterByLink, guestOf, noteDownload } from '../guests/index.ts';
import { cookieName, cookieOptions, guestCookie } from './cookies.ts';
import { endSession } from './session.ts';

const pages = [
	'',
	'/calendar',
	'/charts',
	'/certs/[[cert]]',
	'/chains',
	'/chapters',
	'/chapters/[chapter]',
	'/compare',
	'/courses',
	'/events',
	'/comments',
	'/facts',
	'/file',
	'/report',
	'/report/comparison',
	'/versions',
];
/** Files; each that is taken away is noted. */
const files: Readonly<Record<string, string>> = {
	'/compare/form': '下载变更审批表',
	'/compare/word': '下载修订对照稿',
	'/export/[form]': '下载方案',
	'/file/all': '下载全部材料',
	'/file/[attachment]': '下载附件',
	'/publication': '下载存档报告',
};
const spokenAt = '/comments';

/** Of a plan's route what comes after the plan; null: it is no route of a plan. */
const restOf = (route: string | null): string | null =>
	route?.startsWith('/plans/[plan]') ? route.slice('/plans/[plan]'.length) : null;

function isOpenTo({ request, route, params }: RequestEvent, planId: string | undefined): boolean {
	const rest = restOf(route.id);
	if (rest === null || params['plan'] !== planId) return false;
	if (request.method === 'POST') return rest === spokenAt;
	const reads = request.method === 'GET' || request.method === 'HEAD';
	return reads && (pages.includes(rest) || rest in files);
}

/** Fills `event.locals` where a guest comes to a door that is open to them. */
export async function admitGuest(event: RequestEvent): Promise<void> {
	const ticket = event.cookies.get(guestCookie);
	if (!ticket) return;
	const guest = await guestOf(ticket);
	if (!guest) return event.cookies.delete(guestCookie, cookieOptions(event));
	if (!isOpenTo(event, guest.actor.guest?.planId)) return;
	event.locals.actor = guest.actor;
	event.locals.guest = guest;
	const file = files[restOf(event.route.id) ?? ''];
	if (file && event.request.method === 'GET') await noteDownload(ticket, file);
}

/** Whether the guest's link still holds, for answers that last. */
export async function stillGuest(event: RequestEvent) {
	const ticket = event.cookies.get(guestCookie);
	return ticket ? ((await guestOf(ticket))?.actor ?? null) : null;
}

export const leaveAsGuest = (event: RequestEvent): void =>
	event.cookies.delete(guestCookie, cookieOptions(event));

/** One browser is one visitor: whoever was signed in there is no longer. */
export async function visitByLink(
	event: RequestEvent,
	token: string,
): Promise<Answer<{ planId: string }>> {
	const visit = await enterByLink(token, addressOf(event));
	if (!visit.ok) return visit;
	const before = event.cookies.get(cookieName);
	if (before) await endSession(before);
	event.cookies.delete(cookieName, cookieOptions(event));
	const { ticket, planId, expires } = visit.value;
	event.cookies.set(guestCookie, ticket, { ...cookieOptions(event), expires });
	return granted({ planId });
}
