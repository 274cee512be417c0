/** The way through a school's identity service for requests: its cookies, and where each step leads. */
import type { RequestEvent } from '@sveltejs/kit';
import { complete } from '../access/arrival.ts';
import { nextOf } from '../access/door.ts';
import { goOn, type Coming, type KnownPerson } from '../access/let-in.ts';
import { readPlatform } from '../db/databases.ts';
import { beginJourney, endJourney, journeySeconds, type Arrived, type Intent } from './journey.ts';
import { joinByIdentity } from './join.ts';
import { foundSeconds, foundTicket } from './own.ts';
import { recognise } from './recognise.ts';
import type { Reason } from './reasons.ts';
import { serviceByCode, type ServiceRecord } from './repository.ts';

const journeyCookie = 'xunbiao_journey';
const foundCookie = 'xunbiao_identity';
/** The 登录码 that opened a school in this browser, to be offered again. */
const codeCookie = 'xunbiao_school';
const codeDays = 180;

const cookieOf = (event: RequestEvent, path: string, seconds: number) => ({
	...{ path, httpOnly: true, sameSite: 'lax' as const, maxAge: seconds },
	secure: event.url.protocol === 'https:',
});

export const knownCode = ({ cookies }: RequestEvent): string => cookies.get(codeCookie) ?? '';

export const foundIdentity = ({ cookies }: RequestEvent): string => cookies.get(foundCookie) ?? '';

export const forgetFound = (event: RequestEvent): void =>
	event.cookies.delete(foundCookie, cookieOf(event, '/account', 0));

/** The school of a 登录码; undefined: of none, and nobody learns which there are by guessing. */
export const schoolAt = (code: string) =>
	readPlatform((db) => serviceByCode(db, code.trim().toLowerCase()));

/** The page of a school by its 登录码, as typed; back to the sign-in page, where it is of none. */
export async function codePage(code: string, next: string): Promise<string> {
	const found = await schoolAt(code);
	const query = new URLSearchParams({ ...(found ? {} : { code }), next });
	return `${found ? pageOf(found.service.code) : '/login'}?${query.toString()}`;
}

const pageOf = (code: string): string => `/login/school/${encodeURIComponent(code)}`;

const backTo = (code: string, why: Reason): string => `${pageOf(code)}?why=${why}`;

/** Only whoever is signed in with the password, in that school, may have themselves bound. */
function intentOf({ url, locals }: RequestEvent, { schoolId }: ServiceRecord): Intent {
	const { session, actor } = locals;
	const token = url.searchParams.get('invitation');
	if (token) return { kind: 'join', token };
	const isTheirs = session && !session.viaSchool && actor?.schoolId === schoolId;
	const links = url.searchParams.has('link') && isTheirs;
	return links ? { kind: 'link', personId: session.personId } : { kind: 'enter' };
}

/** Where the browser goes: to the service, or back with why not. */
export async function setOut(event: RequestEvent, code: string): Promise<string> {
	const found = await schoolAt(code);
	if (!found) return backTo(code, 'code');
	const callback = event.url.origin + pageOf(found.service.code) + '/callback';
	const errand = { next: nextOf(event.url), intent: intentOf(event, found.service) };
	const begun = await beginJourney(found.service, callback, errand);
	if (!begun.ok) return backTo(code, begun.why);
	const { address, ticket } = begun.value;
	event.cookies.set(journeyCookie, ticket, cookieOf(event, '/login/school', journeySeconds));
	return address;
}

async function comeIn(
	event: RequestEvent,
	{ schoolId, code }: ServiceRecord,
	person: KnownPerson,
	{ next, claims }: Arrived,
): Promise<string> {
	const coming: Coming = { remember: false, school: schoolId };
	// A second factor that the service asked for counts: what it opens is its own school alone.
	const entry = await goOn(person, coming, claims.strong);
	if (!entry.ok) return backTo(code, 'stranger');
	event.cookies.set(codeCookie, code, cookieOf(event, '/login', codeDays * 86_400));
	const answer = await complete(event, entry.value, next);
	return answer.ok ? answer.value.next : `/login/code?next=${encodeURIComponent(next)}`;
}

function found(event: RequestEvent, service: ServiceRecord, personId: string, arrived: Arrived) {
	const { session, actor } = event.locals;
	const isTheirs = session?.personId === personId && !session.viaSchool;
	if (!isTheirs || actor?.schoolId !== service.schoolId) return backTo(service.code, 'other');
	const ticket = foundTicket(personId, service, arrived.claims);
	event.cookies.set(foundCookie, ticket, cookieOf(event, '/account', foundSeconds));
	return '/account#identity';
}

/** Where the browser goes after it came back from the service. */
export async function arrive(event: RequestEvent, code: string): Promise<string> {
	const ticket = event.cookies.get(journeyCookie) ?? '';
	event.cookies.delete(journeyCookie, cookieOf(event, '/login/school', 0));
	const at = await schoolAt(code);
	if (!at) return backTo(code, 'code');
	const { service } = at;
	const arrived = await endJourney(service, event.url, ticket);
	if (!arrived.ok) return backTo(code, arrived.why);
	const { intent, claims } = arrived.value;
	if (intent.kind === 'link') return found(event, service, intent.personId, arrived.value);
	const person =
		intent.kind === 'join'
			? await joinByIdentity(service, intent.token, claims)
			: await recognise(service, claims);
	return person.ok ? comeIn(event, service, person.value, arrived.value) : backTo(code, person.why);
}
