/** A link is opened, and whoever came in by it is known again: nobody with an account, in one plan alone. */
import { guestName, type GuestKind } from '#domain/schools/guest.ts';
import type { Actor } from '../access/actor.ts';
import { linkThrottle, type Throttle } from '../access/throttle.ts';
import { waitWords } from '../access/waits.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, readSchool, writePlatform } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { planById } from '../plans/repository.ts';
import { inTicket, ticketOf } from '../secrets/ticket.ts';
import { tokenHashOf } from './links.ts';
import { noteUse } from './noted.ts';
import * as repository from './repository.ts';

const purpose = 'guest';
/** No visit lasts longer; the link may be opened again as long as it holds. */
const longestVisit = 12 * 3600;

export interface OpenedLink {
	readonly schoolName: string;
	readonly planTitle: string;
	readonly name: string;
	readonly kind: GuestKind;
	readonly expiresAt: string;
}

type Holding = NonNullable<Awaited<ReturnType<typeof repository.linkById>>>;

/** Expired, withdrawn and unknown: one answer. */
const none = () =>
	refused('not-found', '这个链接不能用：可能不完整、已到期或已撤回。请联系给您链接的学校教务处。');

const shared = linkThrottle();

/** Of the form of a token: what is not was cut short, and is no guess. */
const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** Links that are none are counted by network; one that holds is not. */
async function found(token: string, address: string, limits: Throttle): Promise<Answer<Holding>> {
	if (!isToken(token)) return none();
	const from = { address, device: null };
	const tries = await limits.count('', from);
	if ('waitSeconds' in tries)
		return refused('too-many', `打开的次数太多，请 ${waitWords(tries.waitSeconds)}后再试。`);
	const holding = await readPlatform((db) => repository.linkByHash(db, tokenHashOf(token), now()));
	if (!holding) return none();
	await limits.forget('', from);
	return granted(holding);
}

/** What the link is for; looking opens nothing yet, for programs that send messages look, too. */
export async function lookAtLink(
	token: string,
	address: string,
	limits: Throttle = shared,
): Promise<Answer<OpenedLink>> {
	const holding = await found(token, address, limits);
	if (!holding.ok) return holding;
	const { link, schoolName } = holding.value;
	const plan = await readSchool(link.schoolId, (db) => planById(db, link.planId));
	if (!plan) return none();
	const planTitle = `${plan.cohort}级 ${plan.programmeName}`;
	const { kind, expiresAt } = link;
	return granted({ schoolName, planTitle, name: guestName(link), kind, expiresAt });
}

export interface Visit {
	/** For the cookie. */
	readonly ticket: string;
	readonly planId: string;
	readonly expires: Date;
}

export async function enterByLink(
	token: string,
	address: string,
	limits: Throttle = shared,
): Promise<Answer<Visit>> {
	const holding = await found(token, address, limits);
	if (!holding.ok) return holding;
	const { link } = holding.value;
	await writePlatform(async (db) => {
		await repository.countOpening(db, link.id, now());
		await noteUse(link, '打开链接');
	});
	const left = Math.floor((Date.parse(link.expiresAt) - Date.now()) / 1000);
	const seconds = Math.max(0, Math.min(longestVisit, left));
	const expires = new Date(Date.now() + seconds * 1000);
	return granted({ ticket: ticketOf(purpose, link.id, seconds), planId: link.planId, expires });
}

export interface Guest {
	readonly actor: Actor;
	/** ISO time: then it is over, whatever is open. */
	readonly until: string;
}

const actorOf = ({ link, schoolName }: Holding): Actor => ({
	personId: link.id,
	name: guestName(link),
	...{ schoolId: link.schoolId, schoolName, role: 'guest', department: '' },
	guest: { planId: link.planId, roundId: link.roundId },
});

const holdingOf = async (ticket: string): Promise<Holding | null> => {
	const id = inTicket<string>(purpose, ticket);
	return id === null
		? null
		: ((await readPlatform((db) => repository.linkById(db, id, now()))) ?? null);
};

/** Who came in by a link that still holds; asked anew for each request. */
export async function guestOf(ticket: string): Promise<Guest | null> {
	const holding = await holdingOf(ticket);
	return holding && { actor: actorOf(holding), until: holding.link.expiresAt };
}

/** Files that a guest takes away are noted. */
export async function noteDownload(ticket: string, what: string): Promise<void> {
	const holding = await holdingOf(ticket);
	if (holding) await noteUse(holding.link, what);
}
