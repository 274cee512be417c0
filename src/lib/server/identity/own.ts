/** Whether one's own account is known to the identity service of the school one is at work in. */
import type { Actor } from '../access/actor.ts';
import { prove, type Proof } from '../access/proof.ts';
import type { Session } from '../access/session.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { inTicket, ticketOf } from '../secrets/ticket.ts';
import type { Claims } from './journey.ts';
import { bind, unbind } from './bind.ts';
import { identityBySubject, identityOf, serviceOf, type ServiceRecord } from './repository.ts';

/** Seen at the service, and not yet said yes to. */
interface Found {
	readonly personId: string;
	readonly schoolId: string;
	readonly issuer: string;
	readonly subject: string;
	readonly label: string;
}

const purpose = 'identity to link';
export const foundSeconds = 10 * 60;

export const foundTicket = (
	personId: string,
	{ schoolId, issuer }: ServiceRecord,
	{ subject, label }: Claims,
): string =>
	ticketOf(purpose, { personId, schoolId, issuer, subject, label } satisfies Found, foundSeconds);

export interface OwnIdentity {
	/** 登录码 of the school. */
	readonly code: string;
	/** ISO time since which it is bound; null: it is not. */
	readonly since: string | null;
	/** Whom the service has just named, to be confirmed; null: nobody. */
	readonly found: string | null;
}

const foundIn = (ticket: string, { personId, schoolId }: Actor): Found | null => {
	const found = inTicket<Found>(purpose, ticket);
	return found?.personId === personId && found.schoolId === schoolId ? found : null;
};

/** null: the school has no service. */
export const ownIdentity = (actor: Actor, ticket: string): Promise<OwnIdentity | null> =>
	readPlatform(async (db) => {
		const service = await serviceOf(db, actor.schoolId);
		if (!service) return null;
		const identity = await identityOf(db, actor.schoolId, actor.personId);
		const bound = identity?.issuer === service.issuer ? identity : undefined;
		const found = foundIn(ticket, actor)?.label ?? null;
		return { code: service.code, since: bound?.createdAt ?? null, found };
	});

const late = () => refused('stage', '这次关联已过期，没有改动。请重新开始。');
const taken = () => refused('conflict', '这个身份已经关联了本校的另一个账号，没有改动。');

/** Said yes to by whoever has the password: another site cannot have somebody bound unasked. */
export async function linkFound(
	actor: Actor,
	session: Session,
	ticket: string,
	proof: Proof,
): Promise<Answer<null>> {
	const found = foundIn(ticket, actor);
	if (!found) return late();
	const proven = await prove(session, proof);
	if (!proven.ok) return proven;
	const { schoolId, issuer, subject } = found;
	return writePlatform(async (db) => {
		const service = await serviceOf(db, schoolId);
		if (service?.issuer !== issuer) return late();
		const known = await identityBySubject(db, schoolId, issuer, subject);
		if (known && known.personId !== actor.personId) return taken();
		await bind(db, service, subject, { id: actor.personId, name: actor.name });
		return granted(null);
	});
}

export async function unlinkOwn(
	actor: Actor,
	session: Session,
	proof: Proof,
): Promise<Answer<null>> {
	const proven = await prove(session, { ...proof, orCode: true });
	if (!proven.ok) return proven;
	const done = await writePlatform((db) => unbind(db, actor.schoolId, actor.personId));
	return done ? granted(null) : refused('not-found', '您的账号没有关联。请刷新后再看。');
}
