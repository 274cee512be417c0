/** A person's own account: the password, and where they are signed in. */
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { originNow } from '../db/origin.ts';
import { personById, setPassword } from '../people/repository.ts';
import { hashPassword, passwordFault, passwordFits } from './password.ts';
import { endSessionsOf, type Session } from './session.ts';
import { sessionsOf } from './sessions-of.ts';
import { throttle, type Throttle } from './throttle.ts';

const shared = throttle();

const wrongNow = (left: number): Answer<never> =>
	refused('invalid', '没有改动密码。', [
		{ path: 'current', wrong: '现在的密码不正确', right: `还可再试 ${left} 次` },
	]);

/** Other sessions of the person end; this one goes on. */
export async function changePassword(
	session: Session,
	{ current, next }: { readonly current: string; readonly next: string },
	limits: Throttle = shared,
): Promise<Answer<{ ended: number }>> {
	const { personId, hash } = session;
	const tries = await limits.count(personId, originNow().from);
	if ('waitSeconds' in tries)
		return refused(
			'too-many',
			`尝试的次数太多。请 ${Math.ceil(tries.waitSeconds / 60)} 分钟后再试。`,
		);
	const person = await readPlatform((db) => personById(db, personId));
	if (!person || !(await passwordFits(person.passwordHash, current))) return wrongNow(tries.left);
	await limits.forget(personId, originNow().from);
	const weak = passwordFault(next);
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

export async function ownSessions({ personId, hash }: Session): Promise<OwnSession[]> {
	const rows = await readPlatform((db) => sessionsOf(db, personId));
	return rows.map(({ idHash, createdAt, expiresAt, address, agent }) => ({
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
	const ended = await endSessionsOf(personId, ({ idHash }) =>
		hash === null ? idHash !== here : idHash === hash,
	);
	return ended > 0 || hash === null
		? granted({ ended })
		: refused('not-found', '这处登录已经结束。请刷新后再看。');
}
