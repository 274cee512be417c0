/** A person's own account: the password, and where they are signed in. */
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { passwordOwner } from '../people/password-owner.ts';
import { setPassword } from '../people/repository.ts';
import { hashPassword } from './password.ts';
import { passwordFault } from './password-fault.ts';
import { prove } from './proof.ts';
import { endSessionsOf, type Session } from './session.ts';
import { sessionsOf, type SessionRecord } from './sessions-of.ts';
import type { Throttle } from './throttle.ts';

/** Other sessions of the person end; this one goes on. */
export async function changePassword(
	session: Session,
	{ current, next }: { readonly current: string; readonly next: string },
	limits?: Throttle,
): Promise<Answer<{ ended: number }>> {
	const { personId, hash } = session;
	const proven = await prove(session, { given: current, path: 'current' }, limits);
	if (!proven.ok) return proven;
	const owner = await readPlatform((db) => passwordOwner(db, personId));
	const weak = await passwordFault(next, owner);
	if (weak) return refused('invalid', '新密码不能用，没有改动。', [{ ...weak, path: 'next' }]);
	const passwordHash = await hashPassword(next);
	await writePlatform((db) => setPassword(db, personId, passwordHash));
	return granted({ ended: await endSessionsOf(personId, ({ idHash }) => idHash !== hash) });
}

export interface OwnSession {
	/** Names it without opening it. */
	readonly hash: string;
	/** ISO times. */
	readonly begun: string;
	readonly ends: string;
	readonly address: string;
	readonly agent: string;
	/** The one that asks. */
	readonly here: boolean;
}

/** Those that the session may know of: begun by a school's service it knows that school's alone. */
const within =
	({ viaSchool, schoolId }: Session) =>
	(session: SessionRecord): boolean =>
		!viaSchool || session.schoolId === schoolId;

export async function ownSessions(session: Session): Promise<OwnSession[]> {
	const { personId, hash } = session;
	const rows = await readPlatform((db) => sessionsOf(db, personId));
	return rows.filter(within(session)).map(({ idHash, createdAt, expiresAt, address, agent }) => ({
		...{ hash: idHash, address, agent, here: idHash === hash },
		begun: new Date(createdAt).toISOString(),
		ends: new Date(expiresAt).toISOString(),
	}));
}

/** `hash`: null ends all but this one. A session of somebody else is not there. */
export async function endOwnSessions(
	session: Session,
	hash: string | null,
): Promise<Answer<{ ended: number }>> {
	const { personId, hash: here } = session;
	const isMeant = ({ idHash }: SessionRecord): boolean =>
		hash === null ? idHash !== here : idHash === hash;
	const ended = await endSessionsOf(personId, (one) => within(session)(one) && isMeant(one));
	return ended > 0 || hash === null
		? granted({ ended })
		: refused('not-found', '这处登录已经结束。请刷新后再看。');
}
